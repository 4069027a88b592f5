import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** What the server answers one address with. */
export type Answer = {
  readonly body: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** One local server for every host, over http and https, with a list of what was asked of it. */
export type Sites = {
  readonly ports: { readonly http: number; readonly https: number };
  /** `scheme://host/path?query` of each request, in order. */
  readonly hits: readonly string[];
  /** Answers an address (without query) from now on. */
  set(address: string, answer: Answer): void;
  clear(): void;
  close(): Promise<void>;
};

const TLS = join(import.meta.dirname, '../tls');

/** Starts the stand-in for the sites: browsers are told to look up every host here, so its hits prove what was requested. */
export async function startSites(): Promise<Sites> {
  const answers = new Map<string, Answer>();
  const hits: string[] = [];
  const answer =
    (scheme: 'http' | 'https'): http.RequestListener =>
    (request, response) => {
      const address = `${scheme}://${request.headers.host}${request.url}`;
      hits.push(address);
      const found = answers.get(address) ?? answers.get(address.replace(/[?#].*$/, ''));
      response.writeHead(found ? 200 : 404, {
        'content-type': found?.type ?? 'text/html; charset=utf-8',
        ...found?.headers,
      });
      response.end(found?.body ?? '<!doctype html><title>Not found</title><p>Not found.');
    };
  const plain = http.createServer(answer('http'));
  const secure = https.createServer(
    { key: readFileSync(join(TLS, 'key.pem')), cert: readFileSync(join(TLS, 'cert.pem')) },
    answer('https'),
  );
  const [httpPort, httpsPort] = await Promise.all([listen(plain), listen(secure)]);
  return {
    ports: { http: httpPort, https: httpsPort },
    hits,
    set: (address, found) => void answers.set(address, found),
    clear: () => {
      answers.clear();
      hits.length = 0;
    },
    close: async () => {
      await Promise.all([plain, secure].map((server) => stop(server)));
    },
  };
}

const listen = (server: http.Server | https.Server): Promise<number> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));

const stop = (server: http.Server | https.Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
