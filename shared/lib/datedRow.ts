/** A row that holds on the days `[startsOn, endsOn)`; null while open. */
export interface DatedRow {
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** Whether the row holds on that day. */
export function isInForce(row: DatedRow, day: string): boolean {
  return row.startsOn <= day && (row.endsOn === null || row.endsOn > day);
}

/** Whether the row says anything about that day or a later one. */
export function reachesInto(row: DatedRow, day: string): boolean {
  return row.endsOn === null || row.endsOn > day;
}
