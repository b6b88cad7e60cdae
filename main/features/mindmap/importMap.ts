import type { CommandContext } from '#main/core/context.ts';
import { dutiesHandlers, editSheet } from '#main/features/duties/index.ts';
import { orgHandlers } from '#main/features/org/index.ts';
import type { Sheet } from '#shared/features/duties/dutiesModel.ts';
import type {
  ImportPlan,
  MapEdits,
  MindImportCounts,
} from '#shared/features/mindmap/importModel.ts';
import type { MindData } from '#shared/features/mindmap/mindModel.ts';
import type { mindmapContract } from '#shared/features/mindmap/mindmapContract.ts';
import { digestPlan, planImport } from '#shared/features/mindmap/planImport.ts';
import { wordingOf } from '#shared/features/reports/documentParts.ts';
import { Failure, ruleFailure } from '#shared/ipc/failure.ts';
import type { InputOf } from '#shared/ipc/procedure.ts';
import { addPostTo } from './addPostTo.ts';
import { readMindData } from './readMindData.ts';

/** An arrow does not say how soon; the page of the posts does. */
const usualDays = 1;

type Ids = Map<string, string>;

/** @throws Failure `mindmap.importNothing`, or `mindmap.importOutdated` when the preview was another. */
function assertAsShown(plan: ImportPlan, expected: string): void {
  if (digestPlan(plan) !== expected) {
    throw new Failure({ code: 'conflict', key: 'mindmap.importOutdated' });
  }
  const { counts } = plan;
  if (counts.new + counts.changed + counts.removed === 0) {
    throw ruleFailure('mindmap.importNothing');
  }
}

async function rename(
  context: CommandContext,
  data: MindData,
  { kind, id, name }: MapEdits['renamed'][number],
): Promise<void> {
  const changes = { name };
  if (kind === 'unit') {
    const revision = data.units.find((unit) => unit.id === id)?.revision ?? 0;
    await orgHandlers.updateUnit(context, { id, revision, changes });
    return;
  }
  const revision = data.posts.find(({ postId }) => postId === id)?.revision ?? 0;
  await orgHandlers.updatePost(context, { id, revision, changes });
}

/** Duties and KPIs the plan made get ids of their own. */
function withIds(sheet: Sheet, newId: () => string): Sheet {
  const made = new Map<string, string>();
  const keyOf = (key: string): string => {
    if (!key.startsWith('new ')) return key;
    const id = made.get(key) ?? newId();
    made.set(key, id);
    return id;
  };
  return {
    ...sheet,
    duties: sheet.duties.map((duty) => ({ ...duty, key: keyOf(duty.key) })),
    kpis: sheet.kpis.map((kpi) => ({
      ...kpi,
      key: keyOf(kpi.key),
      dutyKey: kpi.dutyKey === null ? null : keyOf(kpi.dutyKey),
    })),
  };
}

async function storePlaces(context: CommandContext, { units, posts }: MapEdits): Promise<Ids> {
  const ids: Ids = new Map();
  const idOf = (ref: string | null) => (ref === null ? null : (ids.get(ref) ?? ref));
  for (const { ref, name, parent } of units) {
    const unit = await orgHandlers.createUnit(context, { name, parentUnitId: idOf(parent) });
    ids.set(ref, unit.id);
  }
  for (const { ref, name, unit } of posts) {
    ids.set(ref, await addPostTo(context, { unitId: idOf(unit), name }));
  }
  return ids;
}

/** Plans the import once more and stores what its preview said, in one act. */
export async function importMap(
  context: CommandContext,
  order: InputOf<(typeof mindmapContract)['importMap']>,
): Promise<MindImportCounts> {
  const { outline, choices, expected, language } = order;
  const data = await readMindData(context);
  const plan = planImport(data, { outline, choices, wording: wordingOf(language) });
  assertAsShown(plan, expected);
  for (const renamed of plan.edits.renamed) await rename(context, data, renamed);
  const ids = await storePlaces(context, plan.edits);
  for (const { post, sheet } of plan.edits.sheets) {
    const stored = withIds(sheet, context.newId);
    await editSheet(context, ids.get(post) ?? post, () => stored);
  }
  for (const { from, to, what } of plan.edits.handoffs) {
    const posts = { fromPostId: ids.get(from) ?? from, toPostId: ids.get(to) ?? to };
    await dutiesHandlers.addHandoff(context, { ...posts, what, workingDays: usualDays });
  }
  return plan.counts;
}
