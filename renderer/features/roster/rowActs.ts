import type { RosterKey } from '#shared/features/roster/rosterFields.ts';
import type { SuperiorChoice } from '#shared/features/roster/rosterModel.ts';
import type { RowAnswer } from './importWork.ts';

/** What can be said of the rows under review, each by its number. */
export interface RowActs {
  readonly onAnswer: (row: number, answer: RowAnswer | null) => void;
  readonly onSuperior: (row: number, choice: SuperiorChoice) => void;
  readonly onEdit: (row: number, field: RosterKey, text: string) => void;
  /** What a cell of the row holds now, '' for none. */
  readonly textOf: (row: number, field: RosterKey) => string;
}
