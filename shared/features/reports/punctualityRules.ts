import type { WeekBoard } from './boardModel.ts';
import type { Punctuality, PunctualPerson } from './punctualityModel.ts';

function countOf(person: PunctualPerson): number {
  return person.missing * 2 + person.late;
}

/** Puts the boards of some weeks, oldest first, side by side; a missing report weighs as two late ones. */
export function comparePunctuality(
  boards: readonly Pick<WeekBoard, 'week' | 'rows' | 'counts'>[],
): Punctuality {
  const names = new Map(
    boards.flatMap(({ rows }) => rows.map(({ personId, name }) => [personId, name] as const)),
  );
  const byWeek = boards.map(
    ({ rows }) => new Map(rows.map(({ personId, status }) => [personId, status])),
  );
  const people = [...names].map(([personId, name]): PunctualPerson => {
    const statuses = byWeek.map((week) => week.get(personId) ?? null);
    const count = (wanted: string): number => statuses.filter((each) => each === wanted).length;
    return { personId, name, statuses, late: count('late'), missing: count('missing') };
  });
  return {
    weeks: boards.map(({ week, counts }) => ({ week, counts })),
    people: people
      .filter((person) => countOf(person) > 0)
      .sort((left, right) => countOf(right) - countOf(left)),
  };
}
