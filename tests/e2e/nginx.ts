// A real nginx over TLS on this machine, for one test: serves a feed's folder with the configuration
// that publishers are given, and writes down what it was asked. Its certificate is made on the spot
// and trusted by nobody.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { expect } from '../polling.ts';

const NGINX = '/usr/sbin/nginx';
const READY = 'deploy/nginx/feed.conf';

/** Why there is no nginx to test against; `null` where there is one. */
export function nginxMissing(): string | null {
  if (!existsSync(NGINX)) return 'LEFT OUT: the sync against nginx, because there is no nginx';
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return null;
  } catch {
    return 'LEFT OUT: the sync against nginx, because openssl can make no certificate';
  }
}

/** What nginx was asked: method, path, status, bytes sent, and headers of the request (`-` for none). */
type Asked = {
  method: string;
  path: string;
  status: number;
  bytes: number;
  since: string;
  etag: string;
  cookie: string;
  referrer: string;
};

export type Nginx = {
  origin: string;
  /** The same server's face that only redirects (`/moved/…`) or asks for patience (`/busy/…`). */
  oddOrigin: string;
  port: number;
  /** Requests since the last call, once there are so many of the method: it writes one down after it is answered. */
  asked: (least: { of?: string; count: number }) => Promise<Asked[]>;
  stop: () => Promise<void>;
  start: () => Promise<void>;
  /** Stops it and removes all it wrote. */
  close: () => Promise<void>;
};

/** Starts nginx over a feed's folder; `pages` are what every other host serves, by path. */
export async function startNginx(root: string, pages: Record<string, string>): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  mkdirSync(join(folder, 'tmp'));
  mkdirSync(join(folder, 'pages'));
  for (const [path, page] of Object.entries(pages))
    writeFileSync(join(folder, 'pages', path), page);
  makeCertificate(folder);
  writeFileSync(join(folder, 'nginx.conf'), config(folder, { root, port }));
  let ended: Promise<void> = Promise.resolve();
  let end = () => {};
  const start = async () => {
    const child = spawn(NGINX, ['-p', folder, '-c', 'nginx.conf'], { stdio: 'ignore' });
    ended = new Promise((resolve) => child.once('exit', () => resolve()));
    end = () => child.kill('SIGTERM');
    await answering(port);
  };
  const stop = async () => {
    end();
    await ended;
  };
  await start();
  let read = 0;
  return {
    origin: `https://localhost:${port}`,
    oddOrigin: `https://odd.localhost:${port}`,
    port,
    asked: async ({ of, count }) => {
      let fresh: Asked[] = [];
      const met = () => {
        // The last line may be half written.
        const lines = readFileSync(join(folder, 'asked'), 'utf8').split('\n').slice(read, -1);
        fresh = lines.map((line) => JSON.parse(line) as Asked);
        return fresh.filter(({ method }) => !of || method === of).length;
      };
      await expect.poll(met).toBeGreaterThanOrEqual(count);
      read += fresh.length;
      return fresh;
    },
    start,
    stop,
    close: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function config(folder: string, { root, port }: { root: string; port: number }): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/tmp/${name};`)
    .join('\n  ');
  // Started by root, its workers would be nobody, who cannot read a test's folder.
  return `user ${userInfo().username};
daemon off;
worker_processes 1;
pid ${folder}/pid;
error_log ${folder}/errors;
events { worker_connections 64; }
http {
  ${temporary}
  log_format asked escape=json '{"method":"$request_method","path":"$uri","status":$status,"bytes":$bytes_sent,'
    '"since":"$http_if_modified_since","etag":"$http_if_none_match","cookie":"$http_cookie","referrer":"$http_referer"}';
  server {
    listen 127.0.0.1:${port} ssl http2 default_server;
    ssl_certificate ${folder}/cert.pem;
    ssl_certificate_key ${folder}/key.pem;
    access_log off;
    types { text/html html; }
    root ${folder}/pages;
  }
  server {
    listen 127.0.0.1:${port} ssl http2;
    server_name odd.localhost;
    ssl_certificate ${folder}/cert.pem;
    ssl_certificate_key ${folder}/key.pem;
    access_log ${folder}/asked asked;
    add_header Access-Control-Allow-Origin * always;
    add_header Access-Control-Expose-Headers Retry-After always;
    location /moved/ { return 302 https://localhost:${port}/manifest.json; }
    location /busy/ {
      add_header Access-Control-Allow-Origin * always;
      add_header Access-Control-Expose-Headers Retry-After always;
      add_header Retry-After 7200 always;
      return 503;
    }
  }
  ${readyConfig(folder, { root, port })}
}
`;
}

/** The ready configuration, with what a publisher would change, and a log, which a publisher keeps none of. */
function readyConfig(folder: string, { root, port }: { root: string; port: number }): string {
  const changes: [RegExp, string][] = [
    [/listen 443 ssl http2;/, `listen 127.0.0.1:${port} ssl http2;`],
    [/listen \[::\]:443 ssl http2;/, ''],
    [/server_name feed\.example\.org;/, 'server_name localhost;'],
    [/root \/srv\/feed;/, `root ${root};`],
    [/ssl_certificate {5}\S+;/, `ssl_certificate ${folder}/cert.pem;`],
    [/ssl_certificate_key \S+;/, `ssl_certificate_key ${folder}/key.pem;`],
    [/access_log off;/, `access_log ${folder}/asked asked;`],
    [/error_log \/dev\/null crit;/, ''],
  ];
  return changes.reduce(
    (text, [from, to]) => {
      if (!from.test(text)) throw new Error(`${READY} has no ${from}`);
      return text.replace(from, to);
    },
    readFileSync(READY, 'utf8'),
  );
}

function makeCertificate(folder: string): void {
  const subject = [
    '-subj',
    '/CN=localhost',
    '-addext',
    'subjectAltName=DNS:localhost,DNS:odd.localhost',
  ];
  const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')];
  const how = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  execFileSync('openssl', [...how, '-days', '2', ...subject, ...files], { stdio: 'ignore' });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Settles once a connection can be had. */
async function answering(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false }, () => {
        socket.end();
        resolve(true);
      });
      socket.once('error', () => resolve(false));
    });
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nginx does not answer');
}
