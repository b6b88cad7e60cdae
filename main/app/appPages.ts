import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { appOrigin } from './origin.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'none'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    'trusted-types default',
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** The build's page and, one level below, its scripts and styles. */
const servedFolders = ['/', '/assets/'];

/** URL path → file, listed once at start: a request can name nothing that was not built. */
function listServedFiles(folder: string): ReadonlyMap<string, string> {
  const list = (below: string) =>
    readdirSync(join(folder, below), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [below + name, join(folder, below, name)] as const);
  return new Map(servedFolders.flatMap(list));
}

/** As much of a request as decides its answer. */
export interface PageRequest {
  readonly method: string;
  readonly url: string;
}

export interface PageAnswer {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly data: Buffer;
}

function answer(statusCode: number, data: Buffer, headers: Record<string, string>): PageAnswer {
  return {
    statusCode,
    data,
    headers: { 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store', ...headers },
  };
}

function isOurs(url: string): boolean {
  return URL.canParse(url) && url.startsWith(`${appOrigin}/`);
}

function pathOf(url: string): string {
  const { pathname } = new URL(url);
  return pathname === '/' ? '/index.html' : pathname;
}

/** Serves the built page and nothing else; the style nonce is new with every document. */
export function createAppRequestHandler(folder: string): (request: PageRequest) => PageAnswer {
  const files = listServedFiles(folder);
  return ({ method, url }) => {
    const file = isOurs(url) ? files.get(pathOf(url)) : undefined;
    if (method !== 'GET' || !file) return answer(404, Buffer.alloc(0), {});
    const extension = extname(file);
    const type = { 'Content-Type': contentTypes[extension] ?? 'application/octet-stream' };
    if (extension !== '.html') return answer(200, readFileSync(file), type);
    const nonce = randomBytes(16).toString('base64');
    const html = readFileSync(file, 'utf8').replaceAll('__STYLE_NONCE__', nonce);
    const policy = { 'Content-Security-Policy': contentSecurityPolicy(nonce) };
    return answer(200, Buffer.from(html), { ...type, ...policy });
  };
}
