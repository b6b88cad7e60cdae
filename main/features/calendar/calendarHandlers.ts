import type { HandlersOf } from '#main/core/context.ts';
import type { calendarContract } from '#shared/features/calendar/calendarContract.ts';
import { completeImport } from '#shared/features/calendar/calendarRules.ts';
import { shippedDaysOf } from '#shared/features/calendar/shippedDays.ts';
import { deleteDaysOf, loadImportedDays, storeDays } from './calendarStore.ts';

export const calendarHandlers: HandlersOf<typeof calendarContract> = {
  year: async ({ db }, { year }) => {
    const imported = (await loadImportedDays(db)).filter(({ day }) => day.startsWith(`${year}-`));
    if (imported.length > 0) return { year, days: imported, source: 'imported' };
    const shipped = shippedDaysOf(year);
    return { year, days: shipped, source: shipped.length > 0 ? 'shipped' : 'none' };
  },
  importYear: async ({ db }, { year, days }) => {
    await deleteDaysOf(db, year);
    await storeDays(db, completeImport(days, shippedDaysOf(year)));
    return {};
  },
  resetYear: async ({ db }, { year }) => {
    await deleteDaysOf(db, year);
    return {};
  },
};
