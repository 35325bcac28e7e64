/**
 * The whole internet of a test: a forward proxy that answers for the named pages under their real addresses, refuses
 * everything else, and writes down every single attempt.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { makeCertificate } from './certificate';

export interface ServedPage {
  body: string | Buffer;
  type?: string;
  status?: number;
  headers?: [string, string][];
}
export type Serve = (url: URL) => ServedPage | null;

export interface Attempt {
  /** full address where it can be seen, `https://host:port/` where only a tunnel was asked for */
  url: string;
  method: string;
  host: string;
  /** false: refused, never left the machine */
  served: boolean;
}

export interface Web {
  port: number;
  attempts: Attempt[];
  close(): Promise<void>;
}

export async function openWeb(hosts: string[], serve: Serve): Promise<Web> {
  const attempts: Attempt[] = [];
  const wanted = new Set(hosts);
  const sockets = new Set<Socket>();

  const answer = (scheme: 'http' | 'https') => (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host}`);
    const page = wanted.has(url.host) ? serve(url) : null;
    attempts.push({ url: url.href, method: request.method ?? 'GET', host: url.host, served: page !== null });
    const status = page ? (page.status ?? 200) : wanted.has(url.host) ? 404 : 502;
    const type = page?.type ?? 'text/html; charset=utf-8';
    const own = page?.headers ?? [];
    if (!own.some(([name]) => name.toLowerCase() === 'content-type')) response.setHeader('Content-Type', type);
    response.setHeader('Cache-Control', 'no-store');
    for (const [name, value] of own) response.appendHeader(name, value);
    response.writeHead(status);
    response.end(page?.body ?? '');
  };

  const secure = createSecureServer(makeCertificate(), answer('https'));
  const proxy = createServer(answer('http'));
  proxy.on('connect', (request, client: Socket) => {
    const target = request.url ?? '';
    const host = target.replace(/:443$/, '');
    client.on('error', () => client.destroy());
    if (!wanted.has(host)) {
      attempts.push({ url: `https://${host}/`, method: 'CONNECT', host, served: false });
      client.end('HTTP/1.1 502 Not part of this test\r\n\r\n');
      return;
    }
    const inner = connect((secure.address() as AddressInfo).port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      inner.pipe(client).pipe(inner);
    });
    inner.on('error', () => client.destroy());
    client.on('close', () => inner.destroy());
  });
  for (const server of [secure, proxy])
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
  await Promise.all([secure, proxy].map((server) => new Promise<void>((done) => server.listen(0, '127.0.0.1', done))));

  return {
    port: (proxy.address() as AddressInfo).port,
    attempts,
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([secure, proxy].map((server) => new Promise((done) => server.close(done))));
    },
  };
}

/** Hosts that the browsers themselves call for, whatever extension or page is open (seen with an empty profile). */
const browsersOwn = [
  /^(clients\d*|accounts|safebrowsingohttpgateway)\.google\.com$|^(update|content-autofill|safebrowsing|optimizationguide-pa|clientservices)\.googleapis\.com$/,
  /(^|\.)(services\.mozilla\.com|cdn\.mozilla\.net|mozilla\.org|firefox\.com)$/,
];
export const isBrowsersOwn = (host: string) => browsersOwn.some((pattern) => pattern.test(host.replace(/:\d+$/, '')));
