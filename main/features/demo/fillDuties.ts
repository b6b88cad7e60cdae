import type { CommandContext } from '#main/core/context.ts';
import { addStarterHandoffs, confirmDuties, readOverview } from '#main/features/duties/index.ts';
import { generateMatters } from '#main/features/raci/index.ts';
import type { KeyedIds } from './keyedIds.ts';

/** Of the 26 of the small team: one still on probation and one who works part time. */
const unread = ['p05', 'p18'] as const;

/** The second has two A on purpose, to show how the matrix says so. */
const matters = [
  { title: '页面装修', letters: { p10: 'A', p11: 'R', p12: 'R', p08: 'C', p14: 'I' } },
  { title: '大促会场报名', letters: { p02: 'A', p03: 'A', p04: 'R', p14: 'I' } },
] as const;

async function fillMatter(
  { db, newId, sequence }: CommandContext,
  { title, letters }: (typeof matters)[number],
  ids: KeyedIds,
): Promise<void> {
  const id = newId();
  const order = matters.findIndex((matter) => matter.title === title) + 1;
  await db
    .insertInto('raci_matters')
    .values({ id, parties: 'people', title, duty_key: null, sort_order: order, revision: sequence })
    .execute();
  for (const [key, role] of Object.entries(letters)) {
    const person_id = ids.of('person', key);
    await db
      .insertInto('raci_cells')
      .values({ id: newId(), matter_id: id, post_id: null, person_id, role })
      .execute();
  }
}

/** Everybody but two has read the duties of their posts; posts hand over what is usual. */
export async function fillDuties(
  context: CommandContext,
  { ids, size }: { readonly ids: KeyedIds; readonly size: 'team' | 'large' },
): Promise<void> {
  const isSmall = size === 'team';
  const waiting = new Set<string>(isSmall ? unread.map((key) => ids.of('person', key)) : []);
  const { rows } = await readOverview(context);
  for (const { postId, unconfirmed } of rows) {
    const personIds = unconfirmed
      .map(({ personId }) => personId)
      .filter((personId) => !waiting.has(personId));
    await confirmDuties(context, { postId, personIds, isConfirmed: true });
  }
  await addStarterHandoffs(context);
  await generateMatters(context, { parties: 'posts', unitName: '运营部' });
  for (const matter of isSmall ? matters : []) await fillMatter(context, matter, ids);
}
