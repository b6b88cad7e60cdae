import { countHeadcount } from '#shared/features/org/orgRules.ts';
import type { Ref } from '#shared/features/org/placePlan.ts';
import { createPostNames, createUnitNames } from './placeNames.ts';
import { type Placed, type Placing, type RowToPlace, refuse } from './placing.ts';
import { planLines } from './planLines.ts';
import type { RosterFacts } from './rosterFacts.ts';
import type { PlaceKey } from './rosterFields.ts';

/** What somebody is called who has a unit but no post. */
const plainPost = '员工';

/** Seats that can be given away: nobody's today, and nobody's later. */
function listVacancies(facts: RosterFacts): Map<string, Ref[]> {
  const { org, seatsTakenLater } = facts;
  const vacant = org.seats.filter(
    (seat) => countHeadcount(org, [seat]).vacant === 1 && !seatsTakenLater.has(seat.id),
  );
  const pools = new Map<string, Ref[]>();
  for (const { id, unitId, postId } of vacant) {
    const key = `${unitId} ${postId}`;
    const pool = pools.get(key);
    if (pool) pool.push(id);
    else pools.set(key, [id]);
  }
  return pools;
}

interface Place {
  readonly unit: Ref;
  readonly post: Ref;
}

/** The unit a post stands in when the row does not say: the only one that could be meant. */
function guessUnit({ facts: { org, workspaceName }, units }: Placing, post: Ref): Ref | null {
  const withPost = new Set(
    org.seats.filter(({ postId }) => postId === post).map(({ unitId }) => unitId),
  );
  const [only] = withPost;
  if (withPost.size === 1 && only !== undefined) return only;
  const top = org.units.filter(({ parentUnitId }) => parentUnitId === null);
  if (top.length === 1 && top[0]) return top[0].id;
  if (top.length > 1) return null;
  const made = units.find(workspaceName);
  return 'unit' in made ? made.unit : null;
}

/** Unit and post a row means, told apart from those the person has. */
function readPlace(placing: Placing, row: RowToPlace): Place | null {
  const { units, posts, facts } = placing;
  const { place, person } = row;
  const seat = person?.seatId == null ? undefined : facts.org.seatById.get(person.seatId);
  const isOld = (key: PlaceKey) => place[key] === '' || place[key] === person?.values[key];
  const post = isOld('post') && seat ? seat.postId : posts.find(place.post || plainPost);
  if (isOld('unit') && seat) return { unit: seat.unitId, post };
  if (place.unit === '') {
    const unit = guessUnit(placing, post);
    if (unit === null) refuse(placing, row, { field: 'unit', reason: 'unitMissing' });
    return unit === null ? null : { unit, post };
  }
  const found = units.find(place.unit);
  if ('unit' in found) return { unit: found.unit, post };
  refuse(placing, row, { field: 'unit', reason: found.reason, params: { unit: place.unit } });
  return null;
}

function takeSeat(placing: Placing, place: Place): Ref {
  const vacancy = placing.vacancies.get(`${place.unit} ${place.post}`)?.shift();
  if (vacancy !== undefined) return vacancy;
  const key = `seat ${placing.newSeats.length + 1}`;
  placing.newSeats.push({ key, ...place });
  return key;
}

function isSeatOf({ org }: RosterFacts, id: string | null | undefined, place: Place): boolean {
  const seat = org.seatById.get(id ?? '');
  return seat !== undefined && seat.unitId === place.unit && seat.postId === place.post;
}

/** Finds the seat of one row: the one the person has, a vacant one, or a new one. */
function placeRow(placing: Placing, row: RowToPlace): void {
  const { facts, units, posts } = placing;
  const { person, place, number } = row;
  const later = facts.laterPosts.get(person?.id ?? '');
  const hasOwnPlace = (['unit', 'post'] as const).every(
    (key) => place[key] === '' || place[key] === person?.values[key],
  );
  const own = person?.seatId ?? later?.seatId;
  if (own !== undefined) placing.seatOfRow.set(number, own);
  if (hasOwnPlace) return;
  if (row.leftOn !== '' && row.leftOn < facts.today) {
    placing.notes.set(number, 'leaverNotPlaced');
    return;
  }
  const wanted = readPlace(placing, row);
  if (wanted === null) return;
  if ([person?.seatId, later?.seatId].some((id) => isSeatOf(facts, id, wanted))) return;
  if (later !== undefined) {
    const params = { date: later.startsOn };
    refuse(placing, row, { field: 'post', reason: 'laterPost', params });
    return;
  }
  const taken = takeSeat(placing, wanted);
  placing.seatOfRow.set(number, taken);
  placing.seats.push({ row: number, seat: taken });
  const after = { unit: units.nameOf(wanted.unit), post: posts.nameOf(wanted.post) };
  const changes = (['unit', 'post'] as const)
    .map((field) => ({ field, before: person?.values[field] ?? '', after: after[field] }))
    .filter(({ before, after: now }) => before !== now);
  placing.changes.set(number, changes);
}

/** Finds a seat and a superior for every row, as one plan. */
export function placeRows(
  rows: readonly RowToPlace[],
  facts: RosterFacts,
  superiors: Placing['superiors'],
): Placed {
  const placing: Placing = {
    facts,
    superiors,
    units: createUnitNames(facts.org),
    posts: createPostNames(facts.org),
    vacancies: listVacancies(facts),
    newSeats: [],
    seatOfRow: new Map(),
    seats: [],
    changes: new Map(),
    notes: new Map(),
    problems: [],
  };
  for (const row of rows) placeRow(placing, row);
  const lines = planLines(placing, rows);
  const { newSeats, seats, changes, notes, problems, units, posts } = placing;
  const plan = {
    units: [...units.planned.values()],
    posts: [...posts.planned.values()],
    newSeats,
    seats,
    lines,
  };
  return { plan, changes, notes, problems };
}
