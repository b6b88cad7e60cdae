import { toOutlineLine } from '#shared/documents/givenOutline.ts';
import { guessKind } from './guessKind.ts';
import type { ImportRow, LeaveReason, MapEdits, PlaceKind } from './importModel.ts';
import type { MindData } from './mindModel.ts';
import { readOutlineId } from './outlineId.ts';
import { type GivenNode, listBelow } from './outlineTree.ts';

type Unit = MindData['units'][number];
type Post = MindData['posts'][number];

/** A post of the team by its id, or a new one by its reference. */
export interface PlacedPost {
  readonly ref: string;
  readonly name: string;
}

interface PlaceOptions {
  readonly data: MindData;
  readonly kinds: Readonly<Record<string, PlaceKind>>;
  readonly isOn: (id: string, isProposed: boolean) => boolean;
}

export interface PlacedOutline {
  readonly rows: readonly ImportRow[];
  readonly edits: Omit<MapEdits, 'sheets' | 'handoffs'>;
  /** Every post of the file with the nodes it stands in, in the order of the file. */
  readonly postNodes: readonly { readonly post: PlacedPost; readonly nodes: GivenNode[] }[];
}

/** Where nodes go: a unit by its id or reference, null for the root; nothing new under one left out. */
interface Place {
  readonly unit: string | null;
  readonly isLeft: boolean;
}

interface Placing extends PlaceOptions {
  readonly rows: ImportRow[];
  readonly edits: {
    readonly units: MapEdits['units'][number][];
    readonly renamed: MapEdits['renamed'][number][];
    readonly posts: MapEdits['posts'][number][];
  };
  readonly postNodes: Map<string, { readonly post: PlacedPost; readonly nodes: GivenNode[] }>;
  /** Units the file has named, and posts of a unit: each is one node. */
  readonly named: Set<string>;
  /** What renamed ones are called, by the ids of their rows. */
  readonly renamed: Map<string, string>;
  readonly isKnown: (text: string) => boolean;
}

const longestName = 60;

function isNamed(name: string, { text }: GivenNode): boolean {
  return toOutlineLine(name) === text;
}

function pushRow(placing: Placing, node: GivenNode, parts: Partial<ImportRow>): void {
  placing.rows.push({
    ...{ id: `node ${node.at}`, at: node.at, level: node.level, kind: null, text: node.text },
    ...{ state: 'same', before: '', reason: null, note: null, isOn: null, isKindOpen: false },
    ...parts,
  });
}

function leave(placing: Placing, node: GivenNode, reason: LeaveReason): void {
  pushRow(placing, node, { state: 'left', reason });
}

function nodesOf(placing: Placing, post: PlacedPost, node: GivenNode): void {
  const known = placing.postNodes.get(post.ref);
  if (known) known.nodes.push(node);
  else placing.postNodes.set(post.ref, { post, nodes: [node] });
}

type Found = { readonly unit: Unit } | { readonly post: Post } | null;

function keyOfPost({ postId }: Post, { unit }: Place): string {
  return `post ${unit} ${postId}`;
}

function findById({ data, named }: Placing, node: GivenNode, place: Place): Found {
  const id = readOutlineId(node.id);
  if (id?.kind === 'unit') {
    const unit = data.units.find((each) => each.id === id.unitId);
    return unit && !named.has(unit.id) ? { unit } : null;
  }
  if (id?.kind !== 'post') return null;
  const post = data.posts.find(({ postId }) => postId === id.postId);
  return post && !named.has(keyOfPost(post, place)) ? { post } : null;
}

/** How many nodes below bear a name of what could be meant. */
function countShared(node: GivenNode, names: readonly string[]): number {
  const known = new Set(names.map(toOutlineLine));
  return node.children.filter(({ text }) => known.has(text)).length;
}

/** A unit and a post of one name in one place: what hangs below says which is meant. */
function chooseBetween(
  { data }: Placing,
  node: GivenNode,
  both: { unit: Unit; post: Post },
): Found {
  const inUnit = [
    ...data.units.filter(({ parentUnitId }) => parentUnitId === both.unit.id),
    ...data.posts.filter(({ unitIds }) => unitIds.includes(both.unit.id)),
  ];
  const ofUnit = countShared(
    node,
    inUnit.map(({ name }) => name),
  );
  const ofPost = countShared(
    node,
    both.post.sheet.duties.map(({ title }) => title),
  );
  // Exported maps have the posts of a unit before its units, and at the top after them.
  const isUnit = ofUnit === ofPost ? both.unit.parentUnitId === null : ofUnit > ofPost;
  return isUnit ? { unit: both.unit } : { post: both.post };
}

function findByName(placing: Placing, node: GivenNode, place: Place): Found {
  const { data, named } = placing;
  const units = data.units.filter(({ id, name }) => !named.has(id) && isNamed(name, node));
  const posts = data.posts.filter(
    (post) => !named.has(keyOfPost(post, place)) && isNamed(post.name, node),
  );
  const unit = units.find(({ parentUnitId }) => parentUnitId === place.unit);
  const post = posts.find(({ unitIds }) =>
    place.unit === null ? unitIds.length === 0 : unitIds.includes(place.unit),
  );
  if (unit && post) return chooseBetween(placing, node, { unit, post });
  if (unit) return { unit };
  const other =
    post ??
    posts[0] ??
    data.posts.find(({ aliases }) => aliases.some((name) => isNamed(name, node)));
  if (other) return named.has(keyOfPost(other, place)) ? null : { post: other };
  return units[0] ? { unit: units[0] } : null;
}

function placeUnit(
  placing: Placing,
  node: GivenNode,
  { unit, place }: { unit: Unit; place: Place },
) {
  placing.named.add(unit.id);
  const isElsewhere = unit.parentUnitId !== place.unit;
  const note = isElsewhere ? 'otherUnit' : null;
  if (isNamed(unit.name, node)) pushRow(placing, node, { kind: 'unit', note });
  else rename(placing, node, { kind: 'unit', id: unit.id, before: unit.name });
  placeChildren(placing, node.children, { unit: unit.id, isLeft: false });
}

interface Renaming {
  readonly kind: PlaceKind;
  readonly id: string;
  readonly before: string;
}

function reasonAgainst({ isKnown }: Placing, name: string): LeaveReason | null {
  if (name === '') return 'empty';
  if (name.length > longestName) return 'tooLong';
  return isKnown(name) ? 'twice' : null;
}

function rename(placing: Placing, node: GivenNode, { kind, id, before }: Renaming): void {
  const name = node.text;
  const rowId = `${kind} ${id}`;
  const reason = reasonAgainst(placing, name);
  if (placing.renamed.get(rowId) === name) pushRow(placing, node, { kind });
  else if (reason !== null) leave(placing, node, reason);
  else {
    const isOn = placing.isOn(rowId, true);
    if (isOn) placing.edits.renamed.push({ kind, id, name });
    placing.renamed.set(rowId, name);
    pushRow(placing, node, { id: rowId, kind, state: 'changed', before, isOn });
  }
}

function placePost(
  placing: Placing,
  node: GivenNode,
  { post, place }: { post: Post; place: Place },
) {
  const { postId, name, unitIds, aliases } = post;
  placing.named.add(keyOfPost(post, place));
  nodesOf(placing, { ref: postId, name }, node);
  const isCalled = [name, ...aliases].some((each) => isNamed(each, node));
  const isThere = place.unit === null || unitIds.includes(place.unit);
  if (!isCalled) rename(placing, node, { kind: 'post', id: postId, before: name });
  else if (isThere || place.isLeft) pushRow(placing, node, { kind: 'post' });
  else {
    const id = `node ${node.at}`;
    // It may only have been put elsewhere on the map; a second seat is the manager's to say.
    const isOn = placing.isOn(id, false);
    if (isOn) placing.edits.posts.push({ ref: postId, name, unit: place.unit });
    pushRow(placing, node, { id, kind: 'post', state: 'new', note: 'vacantSeat', isOn });
  }
}

function addUnit(placing: Placing, node: GivenNode, place: Place): void {
  const id = `node ${node.at}`;
  const ref = `new ${node.at}`;
  const key = `unit ${place.unit} ${node.text}`;
  const isTwin = placing.named.has(key);
  const reason = isTwin ? 'twice' : place.isLeft ? 'parentLeft' : null;
  const isOn = reason === null && placing.isOn(id, true);
  if (reason === null) {
    pushRow(placing, node, { id, kind: 'unit', state: 'new', isOn, isKindOpen: true });
  } else leave(placing, node, reason);
  if (isOn) placing.named.add(key);
  if (isOn) placing.edits.units.push({ ref, name: node.text, parent: place.unit });
  placeChildren(
    placing,
    node.children,
    isOn ? { unit: ref, isLeft: false } : { unit: null, isLeft: true },
  );
}

function leaveBelow(placing: Placing, node: GivenNode): void {
  for (const each of listBelow(node).slice(1)) leave(placing, each, 'parentLeft');
}

function leaveBranch(placing: Placing, node: GivenNode, reason: LeaveReason): void {
  leave(placing, node, reason);
  leaveBelow(placing, node);
}

function addPost(placing: Placing, node: GivenNode, place: Place): void {
  const id = `node ${node.at}`;
  const twin = [...placing.postNodes.values()].find(({ post }) => isNamed(post.name, node))?.post;
  const post = twin ?? { ref: `new ${node.at}`, name: node.text };
  const key = `post ${place.unit} ${post.ref}`;
  const reason = place.isLeft ? 'parentLeft' : placing.named.has(key) ? 'twice' : null;
  if (reason !== null) {
    leaveBranch(placing, node, reason);
    return;
  }
  placing.named.add(key);
  const isOn = placing.isOn(id, true);
  const note = place.unit === null ? 'noUnit' : 'vacantSeat';
  pushRow(placing, node, { id, kind: 'post', state: 'new', note, isOn, isKindOpen: true });
  if (isOn) {
    placing.edits.posts.push({ ...post, unit: place.unit });
    nodesOf(placing, post, node);
  } else leaveBelow(placing, node);
}

/** The unit that another node of its name stood for already: a list may come back to it. */
function findAgain({ data }: Placing, node: GivenNode, place: Place): Found {
  const isHere = ({ name, parentUnitId }: Unit) =>
    parentUnitId === place.unit && isNamed(name, node);
  const unit = place.isLeft ? undefined : data.units.find(isHere);
  return unit ? { unit } : null;
}

function findPlace(placing: Placing, node: GivenNode, place: Place): Found {
  return (
    findById(placing, node, place) ??
    findByName(placing, node, place) ??
    findAgain(placing, node, place)
  );
}

function placeNode(placing: Placing, node: GivenNode, place: Place): void {
  const found = findPlace(placing, node, place);
  const surroundings = { isAtTop: place.unit === null, isKnown: placing.isKnown };
  if (found && 'unit' in found) placeUnit(placing, node, { unit: found.unit, place });
  else if (found) placePost(placing, node, { post: found.post, place });
  else if (node.text === '') leaveBranch(placing, node, 'empty');
  else if (node.text.length > longestName) leaveBranch(placing, node, 'tooLong');
  else if ((placing.kinds[node.at] ?? guessKind(node, surroundings)) === 'unit') {
    addUnit(placing, node, place);
  } else addPost(placing, node, place);
}

function placeChildren(placing: Placing, nodes: readonly GivenNode[], place: Place): void {
  for (const node of nodes) placeNode(placing, node, place);
}

/** Finds the units and posts of a file among those of the team; the others are new. */
export function placeOutline(tops: readonly GivenNode[], options: PlaceOptions): PlacedOutline {
  const { units, posts } = options.data;
  const names = new Set([...units, ...posts].map(({ name }) => toOutlineLine(name)));
  const placing: Placing = {
    ...options,
    rows: [],
    edits: { units: [], renamed: [], posts: [] },
    postNodes: new Map(),
    named: new Set(),
    renamed: new Map(),
    isKnown: (text) => names.has(text),
  };
  placeChildren(placing, tops, { unit: null, isLeft: false });
  return { rows: placing.rows, edits: placing.edits, postNodes: [...placing.postNodes.values()] };
}
