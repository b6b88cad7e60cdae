import type { PasteReview } from '#shared/features/reports/reviewModel.ts';
import type { TextKey } from '#shared/i18n/translate.ts';

/** Why a text cannot be read at all; null when it is worth trying. */
export function problemOfText(text: string): TextKey | null {
  if (text.trim() === '') return 'collect.nothingPasted';
  return /[\p{L}\p{N}]/u.test(text) ? null : 'collect.onlyMarks';
}

/** Why nothing came of a text that was read. */
export function problemOfReview({ reports }: PasteReview): TextKey | null {
  return reports.length === 0 ? 'collect.noReports' : null;
}
