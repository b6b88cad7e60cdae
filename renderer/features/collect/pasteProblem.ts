import { mostReports } from '#shared/features/reports/reportsModel.ts';
import type { PasteReview } from '#shared/features/reports/reviewModel.ts';
import type { TextKey } from '#shared/i18n/translate.ts';

/** Why a text cannot be read at all; null when it is worth trying. */
export function problemOfText(text: string): TextKey | null {
  if (text.trim() === '') return 'collect.nothingPasted';
  return /[\p{L}\p{N}]/u.test(text) ? null : 'collect.onlyMarks';
}

/** Why a text that was read cannot be reviewed. */
export function problemOfReview({ reports }: PasteReview): TextKey | null {
  if (reports.length === 0) return 'collect.noReports';
  return reports.length > mostReports ? 'collect.tooManyReports' : null;
}
