import { type RawBuilder, sql } from 'kysely';
import { imageHashSql, rowKeySql } from './rowHashes.ts';

export type Direction = 'backward' | 'forward';

/** A row wherever it lies. */
export interface RowPlace {
  readonly table: string;
  readonly rowId: string;
}

/** SQL of the rows that do not stand as the operation left them, going `forward` as it found them. */
export function selectMoved(operation: number, direction: Direction): RawBuilder<RowPlace> {
  const [image, pick] = direction === 'backward' ? ['after', 'max'] : ['before', 'min'];
  return sql<RowPlace>`
    SELECT table_name AS "table", row_id AS "rowId" FROM (
      SELECT table_name, row_id, ${sql.ref(image)} AS expected, ${sql.raw(pick)}(sequence)
      FROM changes WHERE operation = ${operation} GROUP BY table_name, row_id)
    LEFT JOIN hashed_tables ON name = table_name
    LEFT JOIN row_hashes
      ON row_key = ${sql.raw(rowKeySql('row_id'))} AND table_number = number
    WHERE hash IS NOT ${sql.raw(imageHashSql('expected'))}`;
}
