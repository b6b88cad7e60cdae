import { sql } from 'kysely';
import type { CommandContext } from '#main/core/context.ts';
import { loadWorkCalendar } from '#main/features/calendar/index.ts';
import type { WorkCalendar } from '#shared/features/calendar/calendarRules.ts';
import { replyByDate } from '#shared/features/reviews/reviewsRules.ts';
import { addDays, type IsoDate, type IsoWeek, weekRange } from '#shared/lib/isoWeek.ts';

/** Weeks before the newest one whose calls for help were answered. */
const answeredWeeks = 3;

interface AskingLine {
  readonly id: string;
  readonly reportId: string;
  readonly personId: string;
  readonly week: IsoWeek;
  readonly text: string;
}

/** Calls for help of the weeks before the newest one, the oldest first. */
async function listAskingLines({ db }: CommandContext): Promise<AskingLine[]> {
  const { rows } = await sql<AskingLine>`
    WITH weeks AS (
      SELECT DISTINCT week FROM reports WHERE week < (SELECT max(week) FROM reports)
      ORDER BY week DESC LIMIT ${answeredWeeks}
    )
    SELECT line.id, line.report_id AS reportId, reports.person_id AS personId, reports.week,
      line.text
    FROM report_lines AS line JOIN reports ON reports.id = line.report_id
    WHERE line.section = 'support' AND reports.week IN weeks
    ORDER BY reports.week, line.id`.execute(db);
  return rows;
}

function instantOf(day: IsoDate, hour: number): string {
  return `${day}T${String(hour).padStart(2, '0')}:00:00.000Z`;
}

/** When a promise of that number was kept; null: it still waits. Every sixth one was late. */
function keptAt(number: number, dueOn: IsoDate, today: IsoDate): string | null {
  const day = number % 6 === 5 ? addDays(dueOn, 1) : dueOn;
  const isOpen = number % 9 === 8 || day >= today;
  return isOpen ? null : instantOf(day, 2);
}

async function fillPromise(
  context: CommandContext,
  line: AskingLine,
  promise: { readonly meId: string; readonly dueOn: IsoDate; readonly finishedAt: string | null },
): Promise<void> {
  const { db, newId, sequence } = context;
  const { meId, dueOn, finishedAt } = promise;
  const id = newId();
  const createdAt = instantOf(weekRange(line.week).to, 12);
  await db
    .insertInto('commitments')
    .values({
      ...{ id, title: line.text, kind: 'promise', owner_id: meId, owner_text: '' },
      ...{ supervisor_id: null, promised_to_id: line.personId, due_on: dueOn, due_time: null },
      ...{ state: finishedAt === null ? 'todo' : 'done', finished_at: finishedAt },
      ...{ source_kind: 'report', source_id: line.reportId, created_at: createdAt },
      revision: sequence,
    })
    .execute();
  await db
    .insertInto('line_commitments')
    .values({ id: newId(), line_id: line.id, commitment_id: id })
    .execute();
  const event = { commitment_id: id, person_id: meId, reason: '' };
  await db
    .insertInto('commitment_events')
    .values({ ...event, id: newId(), kind: 'assigned', at: createdAt })
    .execute();
  if (finishedAt === null) return;
  await db
    .insertInto('commitment_events')
    .values({ ...event, id: newId(), kind: 'completed', at: finishedAt })
    .execute();
}

async function fillPromises(
  context: CommandContext,
  meId: string,
  calendar: WorkCalendar,
): Promise<void> {
  const today = context.clock.today();
  for (const [number, line] of (await listAskingLines(context)).entries()) {
    const dueOn = replyByDate(weekRange(line.week).to, calendar);
    await fillPromise(context, line, { meId, dueOn, finishedAt: keptAt(number, dueOn, today) });
  }
}

/** The weeks before the newest one have been read, and calls for help of late were answered. */
export async function fillReviews(context: CommandContext, meId: string): Promise<void> {
  const { db } = context;
  await sql`
    INSERT INTO report_reviews (id, state, reason, grade, at)
    SELECT id, 'read', '', '', saved_at FROM reports
    WHERE week < (SELECT max(week) FROM reports)`.execute(db);
  await fillPromises(context, meId, await loadWorkCalendar(db));
}
