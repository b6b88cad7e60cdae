import type { QueryContext } from '#main/core/context.ts';
import { loadDayConflicts } from '#main/features/careers/index.ts';
import { type JudgedRoster, judgeRoster } from '#shared/features/roster/judgeRoster.ts';
import type { RosterSource } from '#shared/features/roster/rosterModel.ts';
import { loadFacts } from './loadFacts.ts';
import { loadKnownHeadings } from './rosterStore.ts';

function changesDays({ people }: JudgedRoster): boolean {
  return people.some(
    ({ person, changes }) => person !== null && (changes.has('joinedOn') || changes.has('leftOn')),
  );
}

/** Judges a table; everybody's acts are read only when it corrects a first or a last day. */
export async function judgeTable(
  context: Pick<QueryContext, 'db' | 'clock'>,
  source: RosterSource,
): Promise<JudgedRoster> {
  const facts = await loadFacts(context);
  const known = await loadKnownHeadings(context.db);
  const judged = judgeRoster(source, facts, known);
  if (!changesDays(judged)) return judged;
  const conflicts = await loadDayConflicts(context.db);
  return judgeRoster(source, { ...facts, conflicts }, known);
}
