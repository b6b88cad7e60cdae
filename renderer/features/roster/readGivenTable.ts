import { client } from '#renderer/lib/client.ts';
import { packFile } from '#renderer/lib/packFile.ts';
import type { GivenTable } from '#shared/documents/givenTable.ts';
import { readDelimited } from '#shared/documents/readDelimited.ts';
import { Failure } from '#shared/ipc/failure.ts';

/** What is too large for a weekly report is called another name when it is a roster. */
function inOwnWords(error: unknown): unknown {
  const isTooLarge = error instanceof Failure && error.data.key === 'files.tooLarge';
  return isTooLarge ? new Failure({ code: 'invalid', key: 'roster.fileTooLarge' }) : error;
}

/** The table of a file, read in a process of its own; `workToken` cancels. */
export async function readTableFile(file: File, workToken: string): Promise<GivenTable> {
  try {
    return await client.files.readTable({ ...(await packFile(file)), workToken });
  } catch (error) {
    throw inOwnWords(error);
  }
}

/** Cells copied from a spreadsheet, or any delimited text. */
export function readPastedTable(text: string): GivenTable {
  const sheet = { name: '', rows: readDelimited(text), isFrom1904: false };
  return { sheets: [sheet], encoding: null };
}
