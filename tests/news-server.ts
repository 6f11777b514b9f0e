/**
 * A web server of our own that stands in for news sites: it serves the pages of a folder under whatever host name the
 * browser was told to look up here, and remembers what it was asked.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface NewsServer {
  readonly port: number;
  /** "host/path" of every request, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

const HTML = 'text/html; charset=utf-8';

/** Serves `<folder>/<path>.pdf` (where the path says so), `<folder>/<path>.html` or `<folder>/<path>/page.html`; a path below it ("/app/story") gets the page of its first part. */
export async function serveNews(folder: string): Promise<NewsServer> {
  const asked: string[] = [];
  const server = createServer(({ headers, url = '/' }, response) => {
    asked.push(`${headers.host ?? ''}${url}`);
    const file = pageFor(folder, url);
    response.writeHead(file ? 200 : 404, { 'content-type': file?.endsWith('.pdf') ? 'application/pdf' : HTML });
    response.end(file ? readFileSync(file) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, asked, close: () => closed(server) };
}

function pageFor(folder: string, url: string): string | undefined {
  const [, name = '', pdf] = /^\/([a-z-]+)(\.pdf)?/.exec(url) ?? [];
  const files = pdf ? [`${name}.pdf`] : [`${name}.html`, join(name, 'page.html')];
  return files.map((file) => join(folder, file)).find((file) => name !== '' && existsSync(file));
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
