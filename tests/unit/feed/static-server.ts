// A web server as nginx is one, for files over real HTTP: `If-Modified-Since` exact to the second,
// no ETag, and every byte that goes through its sockets counted.
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { basename, join } from 'node:path';

export type StaticServer = {
  origin: string;
  /** Status and file of every answer so far. */
  answers: string[];
  /** Bytes in both directions since the last call, head lines and all. */
  bytes: () => number;
  close: () => Promise<void>;
};

/** Serves a folder on this machine. */
export async function serveFolder(folder: string): Promise<StaticServer> {
  const answers: string[] = [];
  const sockets = new Set<Socket>();
  let counted = 0;
  const server = createServer((request, response) => {
    const file = basename(request.url ?? '');
    const { mtime } = statSync(join(folder, file));
    const modified = mtime.toUTCString();
    const isHeld = request.headers['if-modified-since'] === modified;
    answers.push(`${isHeld ? 304 : 200} ${file}`);
    response.writeHead(isHeld ? 304 : 200, { 'Last-Modified': modified });
    response.end(isHeld ? undefined : readFileSync(join(folder, file)));
  });
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const total = () =>
    [...sockets].reduce((sum, socket) => sum + socket.bytesRead + socket.bytesWritten, 0);
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers,
    bytes: () => {
      const since = total() - counted;
      counted = total();
      return since;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
