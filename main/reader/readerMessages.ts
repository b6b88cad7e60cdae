import type { GivenOutline } from '#shared/documents/givenOutline.ts';
import type { GivenTable } from '#shared/documents/givenTable.ts';
import type { FailureData } from '#shared/ipc/failure.ts';

/** A file somebody else made, by its name and its bytes; the reader never sees a path. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What may be made of a file: its words, its table, its outline, or what a Word template holds. */
export interface Readings {
  readonly text: string;
  readonly table: GivenTable;
  readonly outline: GivenOutline;
  readonly template: readonly string[];
}

export type ToReader = {
  readonly type: 'read';
  readonly file: GivenFile;
  readonly as: keyof Readings;
};

export type FromReader =
  | { readonly type: 'ready' }
  | { readonly type: 'done'; readonly reading: Readings[keyof Readings] }
  | { readonly type: 'failed'; readonly error: FailureData };
