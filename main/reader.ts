import { connectToParent } from '#main/core/parentLine.ts';
import type { FromReader, ToReader } from '#main/reader/readerMessages.ts';
import { readFile, readTable } from '#main/reader/readFile.ts';
import { readOutline } from '#main/reader/readOutline.ts';
import { readTemplate } from '#main/templates/readTemplate.ts';
import { Failure } from '#shared/ipc/failure.ts';

const readers = { text: readFile, table: readTable, outline: readOutline, template: readTemplate };

/** A disposable process that reads one file somebody else made. It knows no workspace and no path. */
const parent = connectToParent<ToReader, FromReader>();
parent.onMessage(({ file, as }) => {
  try {
    parent.post({ type: 'done', reading: readers[as](file) });
  } catch (error) {
    const damaged = { code: 'invalid', key: 'files.damaged' } as const;
    parent.post({ type: 'failed', error: error instanceof Failure ? error.data : damaged });
  }
});
parent.post({ type: 'ready' });
