import type { QueryContext } from '#main/core/context.ts';
import { loadOrganisation } from '#main/features/org/index.ts';
import type {
  DutiesOverview,
  DutyHolder,
  PersonName,
  PostDuties,
  PostRow,
  PostVersion,
} from '#shared/features/duties/dutiesModel.ts';
import {
  currentVersion,
  draftVersion,
  newestFirst,
  sumWeights,
  workingSheet,
} from '#shared/features/duties/sheetRules.ts';
import type { Organisation } from '#shared/features/org/orgRules.ts';
import { compareByPinyin } from '#shared/lib/pinyinOrder.ts';
import { type Confirmation, loadConfirmations, loadDutyPeople } from './peopleStore.ts';
import { loadBooks, type PostBook, requireBook } from './postVersions.ts';

type ReadContext = Pick<QueryContext, 'db' | 'clock'>;

/** Who holds a seat of the post today, each once, with when they read the version in force. */
export function listHolders(
  org: Organisation,
  { post, versions }: PostBook,
  confirmations: readonly Confirmation[],
): DutyHolder[] {
  const versionId = currentVersion(versions)?.id ?? null;
  const readOn = new Map(
    confirmations
      .filter((confirmation) => confirmation.versionId === versionId)
      .map(({ personId, confirmedOn }) => [personId, confirmedOn]),
  );
  const seats = org.seats.filter(({ postId }) => postId === post.id);
  const holders = seats.flatMap(({ id, unitId }) =>
    (org.holdersOf.get(id) ?? []).map(({ personId, personName, kind }) => ({
      personId,
      name: personName,
      kind,
      unitName: org.unitById.get(unitId)?.name ?? '',
      confirmedOn: readOn.get(personId) ?? null,
    })),
  );
  const once = new Map(holders.toReversed().map((holder) => [holder.personId, holder]));
  return holders.filter((holder) => once.get(holder.personId) === holder);
}

function toName({ personId, name }: PersonName): PersonName {
  return { personId, name };
}

export function listUnits(org: Organisation, postId: string): string[] {
  const seats = org.seats.filter((seat) => seat.postId === postId);
  const unitIds = new Set(seats.map(({ unitId }) => unitId));
  return org.units.filter(({ id }) => unitIds.has(id)).map(({ name }) => name);
}

function toRow(org: Organisation, book: PostBook, confirmations: readonly Confirmation[]): PostRow {
  const { post, versions } = book;
  const current = currentVersion(versions);
  const sheet = workingSheet(versions);
  const holders = listHolders(org, book, confirmations);
  return {
    postId: post.id,
    postName: post.name,
    units: listUnits(org, post.id),
    seats: org.seats.filter(({ postId }) => postId === post.id).length,
    holders: holders.map(toName),
    version: current?.number ?? null,
    hasDraft: draftVersion(versions) !== null,
    duties: sheet.duties.length,
    kpiTotal: sumWeights(sheet),
    unconfirmed: current
      ? holders.filter(({ confirmedOn }) => confirmedOn === null).map(toName)
      : [],
  };
}

/** Posts in the order of the units that have them, those without a seat last. */
export function inOrderOfUnits(org: Organisation, books: readonly PostBook[]): PostBook[] {
  const unitRank = new Map(org.units.map(({ id }, index) => [id, index]));
  const rank = new Map<string, number>();
  for (const [index, { postId, unitId }] of org.seats.entries()) {
    const place = (unitRank.get(unitId) ?? org.units.length) * org.seats.length + index;
    rank.set(postId, Math.min(rank.get(postId) ?? Number.POSITIVE_INFINITY, place));
  }
  const rankOf = ({ post }: PostBook) => rank.get(post.id) ?? Number.MAX_SAFE_INTEGER;
  return [...books].sort((left, right) => rankOf(left) - rankOf(right));
}

/** Every post of the team and who still has to read what is in force. */
export async function readOverview({ db, clock }: ReadContext): Promise<DutiesOverview> {
  const org = await loadOrganisation(db, clock.today());
  const confirmations = await loadConfirmations(db);
  const books = inOrderOfUnits(org, await loadBooks(db));
  const rows = books.map((book) => toRow(org, book, confirmations));
  const bound = rows.filter(({ version }) => version !== null);
  const people = new Map(bound.flatMap((row) => row.holders.map((who) => [who.personId, who])));
  const missing = new Map(
    bound.flatMap((row) => row.unconfirmed.map((who) => [who.personId, who])),
  );
  return {
    rows,
    people: people.size,
    missing: [...missing.values()].sort((left, right) => compareByPinyin(left.name, right.name)),
  };
}

function published(versions: readonly PostVersion[]): PostVersion[] {
  return newestFirst(versions.filter(({ isDraft }) => !isDraft));
}

export async function readPost({ db, clock }: ReadContext, postId: string): Promise<PostDuties> {
  const book = await requireBook(db, postId);
  const { post, versions } = book;
  const org = await loadOrganisation(db, clock.today());
  const keys = new Set(versions.flatMap(({ sheet }) => sheet.duties.map(({ key }) => key)));
  return {
    postId,
    postName: post.name,
    isFromLibrary: post.code !== null,
    current: currentVersion(versions),
    draft: draftVersion(versions),
    versions: published(versions),
    holders: listHolders(org, book, await loadConfirmations(db)),
    people: (await loadDutyPeople(db, clock.today())).filter(({ dutyKey }) => keys.has(dutyKey)),
  };
}
