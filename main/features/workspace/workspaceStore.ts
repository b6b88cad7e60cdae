import type { Updateable } from 'kysely';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import type { WorkspaceTable } from '#main/db/tables.ts';
import { defaultDueRule } from '#shared/features/workspace/workspaceDefaults.ts';
import type {
  WeekLabelStyle,
  WorkspaceProfile,
} from '#shared/features/workspace/workspaceModel.ts';

export async function loadProfile(db: ReadableDb): Promise<WorkspaceProfile> {
  const row = await db.selectFrom('workspace').selectAll().executeTakeFirstOrThrow();
  const demo = await db.selectFrom('demo_records').select('id').limit(1).executeTakeFirst();
  return {
    name: row.name,
    mePersonId: row.me_person_id,
    dueRule: { weekday: row.due_weekday, time: row.due_time },
    movesDueOffHolidays: row.moves_due_off_holidays === 1,
    weekLabel: row.week_label,
    spanLimit: row.span_limit,
    hasDemo: demo !== undefined,
    revision: row.revision,
  };
}

/** What the team calls itself; '' while nothing is open. */
export async function loadTeamName(db: ReadableDb): Promise<string> {
  const row = await db.selectFrom('workspace').select('name').executeTakeFirst();
  return row?.name ?? '';
}

export async function loadWeekLabel(db: ReadableDb): Promise<WeekLabelStyle> {
  const { week_label } = await db
    .selectFrom('workspace')
    .select('week_label')
    .executeTakeFirstOrThrow();
  return week_label;
}

export async function insertWorkspace(
  db: WritableDb,
  workspace: { name: string; createdAt: string; revision: number },
): Promise<void> {
  await db
    .insertInto('workspace')
    .values({
      id: 'workspace',
      name: workspace.name,
      me_person_id: null,
      due_weekday: defaultDueRule.weekday,
      due_time: defaultDueRule.time,
      created_at: workspace.createdAt,
      revision: workspace.revision,
    })
    .execute();
}

export async function updateWorkspace(
  db: WritableDb,
  changes: Updateable<WorkspaceTable>,
): Promise<void> {
  await db.updateTable('workspace').set(changes).execute();
}
