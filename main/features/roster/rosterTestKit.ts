import type { TestApp } from '#main/testing/createTestApp.ts';
import { readDelimited } from '#shared/documents/readDelimited.ts';
import type {
  RosterPreview,
  RosterRow,
  RosterSource,
} from '#shared/features/roster/rosterModel.ts';

/** Lines of cells parted by commas, as a file of them is read. */
export function tableOf(...lines: readonly string[]): RosterSource {
  const rows = readDelimited(lines.join('\n'));
  const sheet = { name: '', rows, isFrom1904: false };
  return { sheet, headingRow: null, columns: null, dayOrder: null, answers: {}, superiors: {} };
}

export const preview = (app: TestApp, source: RosterSource): Promise<RosterPreview> =>
  app.client.roster.preview(source);

/** Imports what the preview of a table offers. */
export async function takeIn(app: TestApp, source: RosterSource) {
  const { digest } = await preview(app, source);
  return app.client.roster.import({ ...source, fileName: '花名册.csv', expected: digest });
}

/** One line per row: its state, and why it is rejected or what changes. */
export function describeRows({ rows }: RosterPreview): string[] {
  const describe = ({ name, state, problems, changes }: RosterRow): string => {
    const reasons = problems.map(({ field, reason }) => `${field ?? 'row'}:${reason}`);
    const what = changes.map(({ field, before, after }) => `${field} ${before}→${after}`);
    return [name, state, ...reasons, ...(state === 'changed' ? what : [])].join(' | ');
  };
  return rows.map(describe);
}
