import { randomUUID } from 'node:crypto';
import { extname } from 'node:path';
import { shell } from 'electron';
import { Failure } from '#shared/ipc/failure.ts';

const openableExtensions = new Set([
  '.docx',
  '.xlsx',
  '.pptx',
  '.pdf',
  '.md',
  '.txt',
  '.png',
  '.svg',
]);

/** Files and folders this session wrote. The page names one by a token; no path ever reaches or leaves it. */
const written = new Map<string, string>();

const folders = new Set<string>();

/** A folder of files is opened as such. */
export function rememberFolder(path: string): string {
  folders.add(path);
  return rememberExport(path);
}

export function rememberExport(path: string): string {
  const token = randomUUID();
  written.set(token, path);
  return token;
}

function findExport(token: string): string {
  const path = written.get(token);
  const canOpen =
    path && (folders.has(path) || openableExtensions.has(extname(path).toLowerCase()));
  if (!canOpen) {
    throw new Failure({ code: 'not_found', key: 'files.unknownFile' });
  }
  return path;
}

export async function openExport(token: string): Promise<void> {
  const problem = await shell.openPath(findExport(token));
  if (problem !== '') throw new Failure({ code: 'storage', key: 'files.cannotOpen' });
}

export function revealExport(token: string): void {
  shell.showItemInFolder(findExport(token));
}
