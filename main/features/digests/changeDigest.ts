import type { CommandContext } from '#main/core/context.ts';
import type {
  DigestKey,
  DigestSection,
  ItemRef,
  StoredItem,
} from '#shared/features/digests/digestsModel.ts';
import { homeOf } from '#shared/features/digests/lineSignals.ts';
import { Failure, ruleFailure } from '#shared/ipc/failure.ts';
import {
  type DigestRow,
  findDigest,
  findLine,
  insertDigest,
  insertItem,
  updateDigest,
} from './digestsStore.ts';
import { readDigest, readScope, readSource } from './readDigest.ts';

/** A version opened for a change, as it is stored; a change reads no more of the week than it needs. */
export interface OpenDigest {
  readonly id: string;
  readonly key: DigestKey;
  readonly rows: StoredItem[];
}

/** @throws Failure for the archive, which holds everything, and for a unit that week did not have. */
async function assertCanChange({ db }: CommandContext, key: DigestKey): Promise<void> {
  if (key.audience === 'archive') throw ruleFailure('digests.archiveIsWhole');
  if ((await readScope(db, key)).unitId !== key.unitId) throw ruleFailure('digests.unitGone');
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
  await assertCanChange(context, key);
  const { id, items } = await ensureRow(context, key);
  return { id, key, rows: [...items] };
}

/** An item as far as a change needs it. */
export interface KnownItem {
  readonly key: string;
  readonly lineId: string | null;
  readonly section: DigestSection;
  /** Whether it is on the page once its section is settled, where no row says so. */
  readonly isIncluded: boolean;
  /** The words as submitted; null for the manager's own line. */
  readonly source: string | null;
}

function findRow({ rows }: OpenDigest, key: string): StoredItem | undefined {
  return rows.find((row) => (row.lineId ?? row.id) === key);
}

const notFound = () => new Failure({ code: 'not_found', key: 'common.notFound' });

/** A line belongs to the company's week by its report, to a unit's by who wrote it. */
async function belongs(context: CommandContext, key: DigestKey, lineId: string): Promise<boolean> {
  if (key.unitId === null) return true;
  const { people } = await readSource(context, key);
  return people.some(({ lines }) => lines.some(({ id }) => id === lineId));
}

async function requireLine(
  context: CommandContext,
  digest: OpenDigest,
  lineId: string,
): Promise<KnownItem> {
  const { key } = digest;
  const line = await findLine(context.db, lineId);
  if (line?.week !== key.week) throw notFound();
  const row = findRow(digest, lineId);
  if (!row && !(await belongs(context, key, lineId))) throw notFound();
  return {
    key: lineId,
    lineId,
    section: row?.section ?? homeOf(line),
    isIncluded: key.audience === 'team' && !line.isWithheld,
    source: line.text,
  };
}

/** @throws Failure `common.notFound` for what does not stand in this version. */
export async function requireItem(
  context: CommandContext,
  digest: OpenDigest,
  item: ItemRef,
): Promise<KnownItem> {
  if ('lineId' in item) return requireLine(context, digest, item.lineId);
  const row = digest.rows.find(({ id, lineId }) => id === item.id && lineId === null);
  if (!row) throw notFound();
  const { section, isIncluded } = row;
  return { key: item.id, lineId: null, section, isIncluded, source: null };
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

/** As the page is composed: also by a line that stood here and was moved to another section. */
async function isSettled(
  { db }: CommandContext,
  { rows }: OpenDigest,
  section: DigestSection,
): Promise<boolean> {
  if (rows.some((row) => row.section === section)) return true;
  for (const { lineId } of rows) {
    const line = lineId === null ? undefined : await findLine(db, lineId);
    if (line && homeOf(line) === section) return true;
  }
  return false;
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
  if (digest.key.audience !== 'boss') return;
  if (await isSettled(context, digest, section)) return;
  const { items } = await readDigest(context, digest.key);
  const suggested = items.filter((item) => item.section === section && item.isIncluded);
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
  item: KnownItem,
): Promise<StoredItem> {
  const found = findRow(digest, item.key);
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
