/** Tables as 0090-roster-imports leaves them. */
export interface RosterImportsTable {
  id: string;
  file_name: string;
  imported_at: string;
  created: number;
  changed: number;
  /** What each heading was taken for, by its folded words; null: left out. JSON. */
  headings: string;
  /** Sequence of the act that imported it. */
  operation: number;
}

export interface RosterTables {
  roster_imports: RosterImportsTable;
}
