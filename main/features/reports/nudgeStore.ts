import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import type { ReminderTone } from '#shared/features/reports/reminderText.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';

/** How often somebody was reminded of a week's report, and when last. */
export interface Nudged {
  readonly count: number;
  readonly lastAt: string | null;
}

/** Everybody who was reminded of the week, by person. */
export async function loadNudges(db: ReadableDb, week: IsoWeek): Promise<Map<string, Nudged>> {
  const rows = await db
    .selectFrom('nudges')
    .where('week', '=', week)
    .groupBy('person_id')
    .select((eb) => [
      'person_id',
      eb.fn.countAll<number>().as('count'),
      eb.fn.max('at').as('last_at'),
    ])
    .execute();
  return new Map(rows.map((row) => [row.person_id, { count: row.count, lastAt: row.last_at }]));
}

export interface Nudge {
  readonly id: string;
  readonly week: IsoWeek;
  readonly personId: string;
  readonly tone: ReminderTone;
  readonly at: string;
}

export async function insertNudges(db: WritableDb, nudges: readonly Nudge[]): Promise<void> {
  const rows = nudges.map(({ personId, ...nudge }) => ({ ...nudge, person_id: personId }));
  await db.insertInto('nudges').values(rows).execute();
}
