import { Failure } from '#shared/ipc/failure.ts';

/** @throws Failure `not_found` when the row is gone. */
export function requireRow<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new Failure({ code: 'not_found', key: 'common.notFound' });
  return row;
}

/** @throws Failure `conflict` when the page edited an older state of the row. */
export function assertFresh(row: { readonly revision: number }, revision: number): void {
  if (row.revision !== revision) throw new Failure({ code: 'conflict', key: 'common.conflict' });
}
