import type { CommandContext, HandlersOf } from '#main/core/context.ts';
import type { digestsContract } from '#shared/features/digests/digestsContract.ts';
import type {
  DigestKey,
  DigestSection,
  ItemRef,
  StoredItem,
} from '#shared/features/digests/digestsModel.ts';
import { Failure } from '#shared/ipc/failure.ts';
import {
  addRow,
  lastPosition,
  type OpenDigest,
  openDigest,
  requireItem,
  rowOf,
  settleSection,
} from './changeDigest.ts';
import {
  deleteDigest,
  deleteItem,
  findDigest,
  findLine,
  storeWithheld,
  updateDigest,
  updateItem,
} from './digestsStore.ts';
import { exportHandlers } from './exportDigest.ts';
import { readChoices, readFigures, readSource } from './readDigest.ts';
import { templateHandlers } from './templateHandlers.ts';

const notFound = () => new Failure({ code: 'not_found', key: 'common.notFound' });

interface OfItem {
  readonly digest: DigestKey;
  readonly item: ItemRef;
}

/** Opens the version, keeps the suggestions of the item's section, and changes the item's row. */
async function changeItem(
  context: CommandContext,
  { digest: key, item: ref }: OfItem,
  change: (row: StoredItem, source: string | null) => StoredItem,
): Promise<void> {
  const digest = await openDigest(context, key);
  const item = await requireItem(context, digest, ref);
  await settleSection(context, digest, item.section);
  const row = await rowOf(context, digest, item);
  await updateItem(context.db, change(row, item.source));
}

/** Halfway between the item before and the one it goes before, or after the last. */
async function placeBefore(
  context: CommandContext,
  digest: OpenDigest,
  { section, before }: { readonly section: DigestSection; readonly before: ItemRef | null },
): Promise<number> {
  const end = lastPosition(digest, section) + 1;
  if (before === null) return end;
  const rows = digest.rows
    .filter((row) => row.section === section && row.isIncluded)
    .sort((left, right) => left.position - right.position);
  const { key } = await requireItem(context, digest, before);
  const at = rows.findIndex((row) => (row.lineId ?? row.id) === key);
  if (at < 0) return end;
  return ((rows[at - 1]?.position ?? 0) + (rows[at]?.position ?? 0)) / 2;
}

export const digestsHandlers: HandlersOf<typeof digestsContract> = {
  ...exportHandlers,
  ...templateHandlers,

  source: readSource,
  choices: ({ db }, ofUnit) => readChoices(db, ofUnit),
  figures: readFigures,

  setIncluded: async (context, { isIncluded, ...ofItem }) => {
    const digest = await openDigest(context, ofItem.digest);
    const item = await requireItem(context, digest, ofItem.item);
    await settleSection(context, digest, item.section);
    const row = await rowOf(context, digest, item);
    // A line ticked again goes to the end; it does not jump back in between.
    const position = isIncluded ? lastPosition(digest, row.section) + 1 : row.position;
    await updateItem(context.db, { ...row, isIncluded, position });
    return {};
  },
  reword: async (context, { text, ...ofItem }) => {
    await changeItem(context, ofItem, (row, source) => ({
      ...row,
      text: text === source ? null : text,
    }));
    return {};
  },
  restoreWords: async (context, ofItem) => {
    await changeItem(context, ofItem, (row, source) =>
      source === null ? row : { ...row, text: null },
    );
    return {};
  },
  addLine: async (context, { digest: key, section, text }) => {
    const digest = await openDigest(context, key);
    await settleSection(context, digest, section);
    const id = context.newId();
    const position = lastPosition(digest, section) + 1;
    await addRow(context, digest, { id, section, lineId: null, text, isIncluded: true, position });
    return { id };
  },
  removeLine: async (context, { digest: key, id }) => {
    const digest = await openDigest(context, key);
    const row = digest.rows.find((one) => one.id === id && one.lineId === null);
    if (!row) throw notFound();
    await deleteItem(context.db, id);
    return {};
  },
  move: async (context, { section, before, ...ofItem }) => {
    const digest = await openDigest(context, ofItem.digest);
    const item = await requireItem(context, digest, ofItem.item);
    await settleSection(context, digest, item.section);
    await settleSection(context, digest, section);
    const row = await rowOf(context, digest, item);
    const position = await placeBefore(context, digest, { section, before });
    await updateItem(context.db, { ...row, section, position, isIncluded: true });
    return {};
  },

  setHeadline: async (context, { digest: key, headline }) => {
    const { id } = await openDigest(context, key);
    await updateDigest(context.db, id, { headline, revision: context.sequence });
    return {};
  },
  setMetrics: async (context, { digest: key, codes }) => {
    const { id } = await openDigest(context, key);
    const metric_codes = codes && JSON.stringify(codes);
    await updateDigest(context.db, id, { metric_codes, revision: context.sequence });
    return {};
  },
  setWithheld: async ({ db }, { lineId, isWithheld }) => {
    if (!(await findLine(db, lineId))) throw notFound();
    await storeWithheld(db, lineId, isWithheld);
    return {};
  },
  reset: async ({ db }, { digest: key }) => {
    const stored = await findDigest(db, key);
    if (stored) await deleteDigest(db, stored.id);
    return {};
  },
};
