import type { CommandContext } from '#main/core/context.ts';
import type { StoredItem } from '#shared/features/digests/composeDigest.ts';
import type {
  Digest,
  DigestItem,
  DigestKey,
  DigestSection,
  ItemRef,
} from '#shared/features/digests/digestsModel.ts';
import { Failure, ruleFailure } from '#shared/ipc/failure.ts';
import {
  type DigestRow,
  findDigest,
  insertDigest,
  insertItem,
  updateDigest,
} from './digestsStore.ts';
import { readDigest } from './readDigest.ts';

/** A version opened for a change: as it is shown, and as it is stored. */
export interface OpenDigest {
  readonly id: string;
  readonly shown: Digest;
  readonly rows: StoredItem[];
}

/** @throws Failure for the archive, which holds everything, and for a unit that week did not have. */
async function assertCanChange(context: CommandContext, key: DigestKey): Promise<Digest> {
  if (key.audience === 'archive') throw ruleFailure('digests.archiveIsWhole');
  const shown = await readDigest(context, key);
  if (shown.key.unitId !== key.unitId) throw ruleFailure('digests.unitGone');
  return shown;
}

async function ensureRow(context: CommandContext, key: DigestKey): Promise<DigestRow> {
  const { db, newId, sequence } = context;
  const found = await findDigest(db, key);
  if (found) {
    await updateDigest(db, found.id, { revision: sequence });
    return found;
  }
  const id = newId();
  await insertDigest(db, { ...key, id, revision: sequence });
  return { id, headline: '', metricCodes: null, items: [] };
}

export async function openDigest(context: CommandContext, key: DigestKey): Promise<OpenDigest> {
  const shown = await assertCanChange(context, key);
  const { id, items } = await ensureRow(context, key);
  return { id, shown, rows: [...items] };
}

function keyOf(item: ItemRef): string {
  return 'lineId' in item ? item.lineId : item.id;
}

export function requireItem({ shown }: OpenDigest, item: ItemRef): DigestItem {
  const found = shown.items.find(({ key }) => key === keyOf(item));
  if (!found) throw new Failure({ code: 'not_found', key: 'common.notFound' });
  return found;
}

export async function addRow(
  { db }: CommandContext,
  digest: OpenDigest,
  row: StoredItem,
): Promise<StoredItem> {
  await insertItem(db, { ...row, digestId: digest.id });
  digest.rows.push(row);
  return row;
}

/**
 * The first change of a section on the boss page keeps what is suggested in it as chosen, so that
 * a report that comes in later never changes a page somebody has begun to compose.
 */
export async function settleSection(
  context: CommandContext,
  digest: OpenDigest,
  section: DigestSection,
): Promise<void> {
  if (digest.shown.key.audience !== 'boss') return;
  if (digest.rows.some((row) => row.section === section)) return;
  const suggested = digest.shown.items.filter(
    (item) => item.section === section && item.isIncluded,
  );
  for (const [index, { lineId }] of suggested.entries()) {
    await addRow(context, digest, {
      id: context.newId(),
      section,
      lineId,
      text: null,
      isIncluded: true,
      position: index + 1,
    });
  }
}

export function lastPosition(digest: OpenDigest, section: DigestSection): number {
  const positions = digest.rows.filter((row) => row.section === section);
  return Math.max(0, ...positions.map(({ position }) => position));
}

/** The stored row of an item, made now where there is none yet. */
export async function rowOf(
  context: CommandContext,
  digest: OpenDigest,
  item: DigestItem,
): Promise<StoredItem> {
  const found = digest.rows.find((row) => (row.lineId ?? row.id) === item.key);
  if (found) return found;
  return addRow(context, digest, {
    id: context.newId(),
    section: item.section,
    lineId: item.lineId,
    text: null,
    isIncluded: item.isIncluded,
    position: lastPosition(digest, item.section) + 1,
  });
}
