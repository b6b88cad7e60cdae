import { readVersion } from '#main/features/digests/digestsTestData.ts';
import { audiences, digestSections } from '#shared/features/digests/digestsModel.ts';
import { TemplateId } from '#shared/features/digests/templatesModel.ts';
import type { Client } from '#shared/ipc/contract.ts';
import type { Step } from './organisationSteps.ts';
import type { Random } from './random.ts';

const weeks = ['2026-W22', '2026-W23', '2026-W24'];
const templateIds = TemplateId.options;
const texts = ['大促目标完成107%', '补货方案待定', '=1+1', '𠮷田样品'];

async function pickDigest(client: Client, random: Random) {
  const week = random.pick(weeks) ?? '';
  const { units } = await client.org.structure({});
  const unitId = random.pick([null, ...units.map(({ id }) => id)]) ?? null;
  const audience = random.pick(audiences) ?? 'boss';
  return readVersion({ client }, { week, unitId, audience });
}

/** A version and one of its lines. */
async function pickItem(client: Client, random: Random) {
  const { key, items } = await pickDigest(client, random);
  const item = random.pick(items);
  if (!item) return undefined;
  const ref = item.lineId === null ? { id: item.key } : { lineId: item.lineId };
  const section = random.pick(digestSections) ?? 'wins';
  return { digest: key, item: ref, own: item.lineId === null ? item.key : null, section };
}

export const digestSteps: readonly Step[] = [
  async (client, random) => {
    const picked = await pickItem(client, random);
    if (!picked) return;
    const { digest, item } = picked;
    await client.digests.setIncluded({ digest, item, isIncluded: random.integer(2) === 0 });
  },
  async (client, random) => {
    const picked = await pickItem(client, random);
    if (!picked) return;
    const { digest, item } = picked;
    if (random.integer(3) === 0) await client.digests.restoreWords({ digest, item });
    else await client.digests.reword({ digest, item, text: random.pick(texts) ?? '' });
  },
  async (client, random) => {
    const picked = await pickItem(client, random);
    if (!picked) return;
    const { digest, item, section } = picked;
    const other = random.pick((await readVersion({ client }, digest)).items);
    const before = other?.lineId ? { lineId: other.lineId } : null;
    await client.digests.move({ digest, item, section, before });
  },
  async (client, random) => {
    const { key: digest } = await pickDigest(client, random);
    const section = random.pick(digestSections) ?? 'wins';
    await client.digests.addLine({ digest, section, text: random.pick(texts) ?? '' });
  },
  async (client, random) => {
    const picked = await pickItem(client, random);
    if (picked?.own) await client.digests.removeLine({ digest: picked.digest, id: picked.own });
  },
  async (client, random) => {
    const { key: digest } = await pickDigest(client, random);
    if (random.integer(2) === 0) {
      await client.digests.setHeadline({ digest, headline: random.pick(texts) ?? '' });
      return;
    }
    await client.digests.setMetrics({ digest, codes: random.pick([null, ['gmv'], []]) ?? null });
  },
  async (client, random) => {
    const { items } = await pickDigest(client, random);
    const lineId = random.pick(items.flatMap((item) => item.lineId ?? []));
    if (lineId === undefined) return;
    await client.digests.setWithheld({ lineId, isWithheld: random.integer(3) > 0 });
  },
  async (client, random) => {
    const { key: digest } = await pickDigest(client, random);
    await client.digests.reset({ digest });
  },
  async (client, random) => {
    const id = random.pick(templateIds) ?? 'boss';
    if (random.integer(3) === 0) await client.digests.removeTemplate({ id });
    else {
      const name = random.pick(['公司周报.docx', '红头文件.docx']) ?? '';
      // The bytes are told apart by their name; nobody here looks into them.
      const base64 = Buffer.from(name).toString('base64');
      await client.digests.setTemplate({ id, name, base64, placeholders: ['周次'] });
    }
  },
];
