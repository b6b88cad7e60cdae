import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { isOverdue } from '#shared/features/commitments/commitmentsRules.ts';
import type {
  LineFields,
  MeetingLine,
  MeetingState,
} from '#shared/features/meetings/meetingsModel.ts';

/** A line as it stands in the table; of an action only 定稿 writes down owner and date here. */
export interface StoredLine extends LineFields {
  readonly id: string;
  readonly meetingId: string;
  readonly position: number;
  readonly commitmentId: string | null;
}

/** A line as it is read, with what writing it again needs. */
export interface ReadLine extends MeetingLine {
  readonly meetingId: string;
  readonly position: number;
}

function selectLines(db: ReadableDb) {
  return db
    .selectFrom('meeting_lines as line')
    .innerJoin('meetings', 'meetings.id', 'line.meeting_id')
    .leftJoin('commitments as c', 'c.id', 'line.commitment_id')
    .leftJoin('people as named', 'named.id', 'line.owner_id')
    .leftJoin('people as owner', 'owner.id', 'c.owner_id')
    .selectAll('line')
    .select([
      'meetings.state as meeting_state',
      'named.name as named_name',
      'c.title',
      'c.state',
      'c.owner_id as current_owner_id',
      'c.due_on as current_due_on',
      'owner.name as current_owner_name',
    ]);
}

type JoinedLine = Awaited<ReturnType<ReturnType<typeof selectLines>['execute']>>[number];

/** While a meeting is open its actions show who does them now; a final record stays as it was. */
function readOwner(row: JoinedLine, state: MeetingState) {
  const isLive = row.commitment_id !== null && state === 'open';
  return isLive
    ? {
        ownerId: row.current_owner_id,
        ownerName: row.current_owner_name,
        dueOn: row.current_due_on,
      }
    : { ownerId: row.owner_id, ownerName: row.named_name, dueOn: row.due_on };
}

function toLine(row: JoinedLine, today: string): ReadLine {
  const { commitment_id: commitmentId, title, state } = row;
  const commitment =
    commitmentId === null || title === null || state === null
      ? null
      : {
          id: commitmentId,
          title,
          state,
          isOverdue: isOverdue({ state, dueOn: row.current_due_on }, today),
        };
  return {
    id: row.id,
    meetingId: row.meeting_id,
    position: row.position,
    kind: row.kind,
    text: row.text,
    ...readOwner(row, row.meeting_state),
    commitment,
  };
}

export async function listLines(
  db: ReadableDb,
  meetingId: string,
  today: string,
): Promise<ReadLine[]> {
  const rows = await selectLines(db)
    .where('line.meeting_id', '=', meetingId)
    .orderBy('line.position')
    .orderBy('line.id')
    .execute();
  return rows.map((row) => toLine(row, today));
}

export async function findLine(
  db: ReadableDb,
  id: string,
  today: string,
): Promise<ReadLine | undefined> {
  const row = await selectLines(db).where('line.id', '=', id).executeTakeFirst();
  return row && toLine(row, today);
}

function toTableRow(line: StoredLine) {
  return {
    id: line.id,
    meeting_id: line.meetingId,
    kind: line.kind,
    position: line.position,
    text: line.text,
    owner_id: line.ownerId,
    due_on: line.dueOn,
    commitment_id: line.commitmentId,
  };
}

export async function insertLine(db: WritableDb, line: StoredLine): Promise<void> {
  await db.insertInto('meeting_lines').values(toTableRow(line)).execute();
}

export async function updateLine(db: WritableDb, line: StoredLine): Promise<void> {
  await db.updateTable('meeting_lines').set(toTableRow(line)).where('id', '=', line.id).execute();
}

export async function moveLine(
  db: WritableDb,
  { id, position }: { id: string; position: number },
): Promise<void> {
  await db.updateTable('meeting_lines').set({ position }).where('id', '=', id).execute();
}

export async function deleteLine(db: WritableDb, id: string): Promise<void> {
  await db.deleteFrom('meeting_lines').where('id', '=', id).execute();
}

/** Lines of open meetings under somebody's name that no task stands for. */
export async function listOpenLinesOf(
  db: ReadableDb,
  personId: string,
): Promise<{ id: string; title: string; dueOn: string | null }[]> {
  return db
    .selectFrom('meeting_lines as line')
    .innerJoin('meetings', 'meetings.id', 'line.meeting_id')
    .select(['line.id', 'line.text as title', 'line.due_on as dueOn'])
    .where('line.owner_id', '=', personId)
    .where('line.commitment_id', 'is', null)
    .where('meetings.state', '=', 'open')
    .orderBy('line.id')
    .execute();
}

export async function setLineOwner(
  db: WritableDb,
  id: string,
  owner: { readonly fromPersonId: string | null; readonly toPersonId: string | null },
): Promise<void> {
  await db
    .updateTable('meeting_lines')
    .set({ owner_id: owner.toPersonId })
    .where('id', '=', id)
    .where('owner_id', 'is', owner.fromPersonId)
    .execute();
}
