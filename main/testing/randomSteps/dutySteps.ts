import type { PostDuties } from '#shared/features/duties/dutiesModel.ts';
import { digestPlan, planImport } from '#shared/features/mindmap/planImport.ts';
import { wordingOf } from '#shared/features/reports/documentParts.ts';
import type { Client } from '#shared/ipc/contract.ts';
import type { Step } from './organisationSteps.ts';
import type { Random } from './random.ts';

type OnPost = (client: Client, post: PostDuties, random: Random) => Promise<unknown>;

/** Does it to the duties of some post. */
function onPost(act: OnPost): Step {
  return async (client, random) => {
    const row = random.pick((await client.duties.overview({})).rows);
    if (row) await act(client, await client.duties.post({ postId: row.postId }), random);
  };
}

function sheetOf({ draft, current }: PostDuties) {
  return (draft ?? current)?.sheet;
}

export const dutySteps: readonly Step[] = [
  onPost((client, { postId }, random) =>
    client.duties.addDuty({
      postId,
      duty: { title: `职责${random.integer(9)}`, frequency: 'weekly' },
      index: random.integer(3),
    }),
  ),
  onPost(async (client, post, random) => {
    const duty = random.pick(sheetOf(post)?.duties ?? []);
    if (!duty) return;
    const changes = { title: `改后${random.integer(9)}`, output: '表' };
    await client.duties.updateDuty({ postId: post.postId, key: duty.key, changes });
  }),
  onPost(async (client, post, random) => {
    const duty = random.pick(sheetOf(post)?.duties ?? []);
    if (duty) await client.duties.removeDuty({ postId: post.postId, key: duty.key });
  }),
  onPost(async (client, post, random) => {
    const duty = random.pick(sheetOf(post)?.duties ?? []);
    const to = random.pick((await client.duties.overview({})).rows);
    if (!duty || !to) return;
    const move = { postId: post.postId, key: duty.key, toPostId: to.postId, index: 0 };
    await client.duties.moveDuty(move);
  }),
  onPost((client, { postId }, random) =>
    client.duties.addKpi({
      postId,
      kpi: { code: null, name: `指标${random.integer(9)}`, weight: 10, dutyKey: null },
    }),
  ),
  onPost(async (client, post, random) => {
    const kpi = random.pick(sheetOf(post)?.kpis ?? []);
    const changes = { weight: random.pick([0, 20, 100]) ?? 0 };
    if (kpi) await client.duties.updateKpi({ postId: post.postId, key: kpi.key, changes });
  }),
  onPost(async (client, post, random) => {
    const kpi = random.pick(sheetOf(post)?.kpis ?? []);
    if (kpi) await client.duties.removeKpi({ postId: post.postId, key: kpi.key });
  }),
  onPost((client, { postId }, random) =>
    client.duties.setSkill({
      postId,
      skill: { name: `能力${random.integer(4)}`, level: 1 + random.integer(5) },
    }),
  ),
  onPost(async (client, post, random) => {
    const skill = random.pick(sheetOf(post)?.skills ?? []);
    if (skill) await client.duties.removeSkill({ postId: post.postId, name: skill.name });
  }),
  onPost((client, { postId }) => client.duties.publish({ postId })),
  onPost((client, { postId }) => client.duties.discardDraft({ postId })),
  onPost(async (client, { postId }, random) => {
    const person = random.pick(await client.people.list({}));
    const isConfirmed = random.integer(3) > 0;
    if (person) await client.duties.confirm({ postId, personIds: [person.id], isConfirmed });
  }),
  onPost(async (client, post, random) => {
    const person = random.pick(await client.people.list({}));
    const duty = random.pick(sheetOf(post)?.duties ?? []);
    const part = random.pick(['main', 'backup', null] as const) ?? null;
    if (person && duty) {
      await client.duties.setPart({ dutyKey: duty.key, personId: person.id, part });
    }
  }),
  async (client, random) => {
    const { rows } = await client.duties.overview({});
    const [from, to] = [random.pick(rows), random.pick(rows)];
    if (!from || !to) return;
    await client.duties.addHandoff({
      fromPostId: from.postId,
      toPostId: to.postId,
      what: `交付${random.integer(5)}`,
      workingDays: random.integer(5),
    });
  },
  async (client, random) => {
    const handoff = random.pick(await client.duties.handoffs({}));
    const changes = { workingDays: random.integer(9) };
    if (handoff) await client.duties.updateHandoff({ id: handoff.id, changes });
  },
  async (client, random) => {
    const handoff = random.pick(await client.duties.handoffs({}));
    if (handoff) await client.duties.removeHandoff({ id: handoff.id });
  },
  (client) => client.duties.addStarterHandoffs({}),
  async (client, random) => {
    const unit = random.pick((await client.mindmap.data({})).units);
    const name = random.pick(['文案', '客服', '新岗位']) ?? '文案';
    if (unit) await client.mindmap.addPost({ unitId: unit.id, name });
  },
  async (client, random) => {
    const data = await client.mindmap.data({});
    const words = [
      `部门${random.integer(3)}`,
      `岗位${random.integer(3)}`,
      `职责${random.integer(9)}`,
    ];
    const nodes = [random.pick(data.units)?.name ?? '新部门', ...words].map((text, index) => ({
      ...{ level: index + 1, text, id: '' },
    }));
    const outline = { nodes, links: [], passedOver: 0 };
    const choices = { flipped: [], kinds: {} };
    const plan = planImport(data, { outline, choices, wording: wordingOf('zh-CN') });
    const order = { outline, choices, expected: digestPlan(plan), language: 'zh-CN' as const };
    await client.mindmap.importMap(order);
  },
];
