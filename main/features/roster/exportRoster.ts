import type { ActContext } from '#main/core/context.ts';
import type { ExportContent } from '#shared/documents/exportContent.ts';
import { sortRoster } from '#shared/features/people/peopleRules.ts';
import type { RosterExport } from '#shared/features/roster/rosterModel.ts';
import { buildRosterWorkbook, rosterFileName } from '#shared/features/roster/rosterWorkbook.ts';
import { loadFacts } from './loadFacts.ts';

/** Writes the roster of today, those who left at its end. */
export async function exportRoster(context: ActContext, order: RosterExport) {
  const { format, language, showsPrivate, workToken } = order;
  const { people, today, workspaceName: team } = await loadFacts(context);
  const sorted = sortRoster(
    people.map((person) => ({ ...person, leftOn: person.values.leftOn || null })),
    today,
  );
  const file = { team, day: today, language, showsPrivate, people: sorted };
  const content: ExportContent = { type: 'workbook', workbook: buildRosterWorkbook(file) };
  return context.host.exportFile({
    workToken,
    format,
    suggestedName: rosterFileName(file, format),
    content,
  });
}
