import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import type { CalendarDay } from '#shared/features/calendar/calendarModel.ts';
import { createWorkCalendar, type WorkCalendar } from '#shared/features/calendar/calendarRules.ts';

export async function loadImportedDays(db: ReadableDb): Promise<CalendarDay[]> {
  const rows = await db.selectFrom('calendar_days').selectAll().orderBy('id').execute();
  return rows.map(({ id, kind, name }) => ({ day: id, kind, name }));
}

/** Which days are worked, by what ships with the program and what was imported. */
export async function loadWorkCalendar(db: ReadableDb): Promise<WorkCalendar> {
  return createWorkCalendar(await loadImportedDays(db));
}

export async function deleteDaysOf(db: WritableDb, year: number): Promise<void> {
  await db.deleteFrom('calendar_days').where('id', 'like', `${year}-%`).execute();
}

export async function storeDays(db: WritableDb, days: readonly CalendarDay[]): Promise<void> {
  for (const { day, kind, name } of days) {
    await db
      .insertInto('calendar_days')
      .values({ id: day, kind, name })
      .onConflict((same) => same.column('id').doUpdateSet({ kind, name }))
      .execute();
  }
}
