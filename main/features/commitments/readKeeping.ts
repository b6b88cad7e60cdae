import type { QueryContext } from '#main/core/context.ts';
import { loadOrganisation } from '#main/features/org/index.ts';
import type {
  KeepGrouping,
  KeepRates,
  KeptCommitment,
  WeekSpan,
} from '#shared/features/commitments/keepModel.ts';
import { groupKeeping, listKept } from '#shared/features/commitments/keepRules.ts';
import { weekRange } from '#shared/lib/isoWeek.ts';
import { listRowsById } from './commitmentListStore.ts';
import { listFacts, listOutcomesOfWeeks } from './outcomeStore.ts';

/** More than anybody reads behind one figure. */
const longestList = 500;

/** Where people sat at the end of the span; today while it is not over. */
function loadTeam({ db, clock }: QueryContext, { toWeek }: WeekSpan) {
  const { to } = weekRange(toWeek);
  const today = clock.today();
  return loadOrganisation(db, to < today ? to : today);
}

export async function readKeepRates(
  context: QueryContext,
  asked: WeekSpan & { readonly by: KeepGrouping; readonly personId?: string | undefined },
): Promise<KeepRates> {
  const facts = await listFacts(context.db, asked, asked.personId);
  return groupKeeping(facts, asked.by, await loadTeam(context, asked));
}

export async function readKept(
  context: QueryContext,
  asked: WeekSpan & { readonly by: KeepGrouping; readonly id: string },
): Promise<KeptCommitment[]> {
  const { db, clock } = context;
  const team = await loadTeam(context, asked);
  const kept = listKept(await listFacts(db, asked), asked, team).slice(0, longestList);
  const ids = kept.map(({ commitmentId }) => commitmentId);
  const rows = new Map((await listRowsById(db, ids, clock.today())).map((row) => [row.id, row]));
  const said = await listOutcomesOfWeeks(db, kept);
  const counted = new Map(said.map((outcome) => [outcome.commitmentId, outcome]));
  return ids.flatMap((id): KeptCommitment[] => {
    const [row, outcome] = [rows.get(id), counted.get(id)];
    return row && outcome ? [{ ...row, counted: outcome }] : [];
  });
}
