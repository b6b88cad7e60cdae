import type { FailureData } from '#shared/ipc/failure.ts';

/** A file somebody else made, by its name and its bytes; the reader never sees a path. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type ToReader = { readonly type: 'read'; readonly file: GivenFile };

export type FromReader =
  | { readonly type: 'ready' }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'failed'; readonly error: FailureData };
