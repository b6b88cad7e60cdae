import { randomUUID } from 'node:crypto';
import { printPolicy } from '#shared/documents/render/printPolicy.ts';
import type { PageAnswer, PageRequest } from './appPages.ts';
import { appOrigin } from './origin.ts';

/** Pages waiting to be printed, by their address. Each is known to one hidden window only. */
const pages = new Map<string, string>();

export interface PrintPage {
  readonly url: string;
  /** Forgets the page; its address answers 404 from then on. */
  readonly remove: () => void;
}

/** Gives a page an address that cannot be guessed, until it is removed. */
export function servePrintPage(html: string): PrintPage {
  const url = `${appOrigin}/print/${randomUUID()}`;
  pages.set(url, html);
  return { url, remove: () => pages.delete(url) };
}

/** Answers the requests of the print session: the pages above and nothing else. */
export function answerPrintRequest({ method, url }: PageRequest): PageAnswer {
  const html = method === 'GET' ? pages.get(url) : undefined;
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': printPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  };
  return { statusCode: html === undefined ? 404 : 200, headers, data: Buffer.from(html ?? '') };
}

/** What the print session may load: the page itself and the photos inside it. */
export function isPrintRequest(url: string): boolean {
  return pages.has(url) || /^data:image\/(png|jpeg|webp)[;,]/.test(url);
}
