// All that Firefox can reach in a test: a proxy on this machine that answers for some hosts by plain
// http, refuses every other, and keeps a log of what was asked.
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** What a host has at a path; `null`: nothing. */
export type Host = (path: string) => { body: string | Buffer; type: string } | null;

type Asked = { url: string; cookie: string; referrer: string };

export type Network = {
  port: number;
  /** All that was asked for since the browser started, in order; of https only the host is known. */
  asked: Asked[];
  close: () => Promise<void>;
};

/** Opens it on a free port. */
export async function openNetwork(hosts: Record<string, Host>): Promise<Network> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const { url = '', headers } = request;
    asked.push({ url, cookie: headers.cookie ?? '', referrer: headers.referer ?? '' });
    const { host, pathname } = new URL(url);
    const found = hosts[host]?.(decodeURIComponent(pathname)) ?? null;
    if (!found) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': found.type }).end(found.body);
  });
  server.on('connect', ({ url }, socket) => {
    asked.push({ url: `https://${url}`, cookie: '', referrer: '' });
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.gz': 'application/gzip',
};

/** The files of a folder as they are when asked for, `index.html` for a path that ends in a slash. */
export function folderHost(folder: string): Host {
  return (path) => {
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!file.startsWith(folder) || !statSync(file, { throwIfNoEntry: false })?.isFile())
      return null;
    return { body: readFileSync(file), type: TYPES[extname(file)] ?? 'application/octet-stream' };
  };
}
