import { z } from 'zod';
import { command, query } from '#shared/ipc/procedure.ts';
import { CalendarYear, NewCalendarYear, Year } from './calendarModel.ts';

const ByYear = z.object({ year: Year });

export const calendarContract = {
  year: query(ByYear, CalendarYear),
  /** Takes the place of whatever was known of the year. */
  importYear: command(NewCalendarYear, z.object({})),
  /** Back to what ships with the program. */
  resetYear: command(ByYear, z.object({})),
};
