import type { MetricGroup } from '#shared/features/reports/rollUpModel.ts';
import { suggestMetrics } from './digestMetrics.ts';
import {
  type Audience,
  type Digest,
  type DigestChoices,
  type DigestItem,
  type DigestLine,
  type DigestMetric,
  type DigestSection,
  type DigestSource,
  digestSections,
  type LineMark,
  type StoredDigest,
  type StoredItem,
} from './digestsModel.ts';
import { signalOf } from './lineSignals.ts';

/** What one version is made of. */
export interface DigestFacts {
  readonly source: DigestSource;
  readonly choices: DigestChoices;
  readonly audience: Audience;
  /** Only the archive prints them. */
  readonly figures?: readonly MetricGroup[];
}

const noMark = { isFlagged: false, isPassedUp: false, isWithheld: false };
const emptyDigest: StoredDigest = { headline: '', metricCodes: null, items: [] };

/** How many lines of a section the rules tick for the boss. */
const suggestedLines: Readonly<Record<DigestSection, number>> = {
  wins: 3,
  risks: 3,
  asks: 3,
  next: 4,
};

/** More than any difference of words: a person's decision goes before a rule's. */
const passedUpWeight = 1000;
const chosenBelowWeight = 500;
const flaggedWeight = 100;
/** Three lines of one person say less than three people's, unless they are much stronger. */
const samePersonPenalty = 3;

/** Routine and empty words are never suggested; a short line is, when nothing says more. */
const leastWeight = -4;

interface Candidate {
  readonly item: DigestItem;
  readonly row: StoredItem | undefined;
  /** Where the line stands by itself; null for the manager's own line. */
  readonly home: DigestSection | null;
  readonly weight: number;
}

type Author = Omit<DigestSource['people'][number], 'lines'>;

interface Written {
  readonly line: DigestLine;
  readonly row: StoredItem | undefined;
  readonly mark: Omit<LineMark, 'lineId'>;
}

function toItem({ line, row, mark }: Written, { personId, name }: Author): DigestItem {
  const { isFlagged, isPassedUp, isWithheld } = mark;
  return {
    key: line.id,
    lineId: line.id,
    section: row?.section ?? line.home,
    text: row?.text ?? line.text,
    original: row?.text != null && row.text !== line.text ? line.text : null,
    personId,
    name,
    from: line.from,
    due: line.due,
    ownerName: line.ownerName || name,
    plan: line.plan,
    ...{ isFlagged, isPassedUp, isWithheld },
    isIncluded: false,
    wentUpAs: null,
  };
}

/** Where a line stands by itself its weight is known; elsewhere its words are read again. */
function weigh(line: DigestLine, section: DigestSection): number {
  return section === line.home ? line.signal : signalOf({ ...line, section: line.from }, section);
}

function toOwnItem(row: StoredItem): DigestItem {
  return {
    key: row.id,
    lineId: null,
    section: row.section,
    text: row.text ?? '',
    original: null,
    personId: null,
    name: '',
    from: null,
    due: null,
    ownerName: '',
    plan: null,
    ...noMark,
    isIncluded: row.isIncluded,
    wentUpAs: null,
  };
}

function listCandidates({ source, choices }: DigestFacts, stored: StoredDigest): Candidate[] {
  const rows = new Map(stored.items.map((row) => [row.lineId, row]));
  const marks = new Map(choices.marks.map((mark) => [mark.lineId, mark]));
  const chosenBelow = new Set(choices.chosenBelow);
  const fromLines = source.people.flatMap(({ lines, ...author }) =>
    lines.map((line): Candidate => {
      const mark = marks.get(line.id) ?? noMark;
      const row = rows.get(line.id);
      const item = toItem({ line, row, mark }, author);
      const decided =
        (mark.isPassedUp ? passedUpWeight : 0) +
        (chosenBelow.has(line.id) ? chosenBelowWeight : 0) +
        (mark.isFlagged ? flaggedWeight : 0);
      const weight = decided + weigh(line, item.section);
      return { item, row, home: line.home, weight };
    }),
  );
  const own = stored.items
    .filter(({ lineId }) => lineId === null)
    .map((row): Candidate => ({ item: toOwnItem(row), row, home: null, weight: 0 }));
  return [...fromLines, ...own];
}

/** The strongest lines, taking turns between people; equal ones in the order written. */
export function pickStrongest<Line extends { readonly weight: number; readonly personId: string }>(
  lines: readonly Line[],
  count: number,
): Line[] {
  const left = lines.filter(({ weight }) => weight > leastWeight);
  const taken = new Map<string, number>();
  const picked: Line[] = [];
  while (picked.length < count && left.length > 0) {
    const worth = ({ weight, personId }: Line) =>
      weight - (taken.get(personId) ?? 0) * samePersonPenalty;
    const best = left.reduce((one, other) => (worth(other) > worth(one) ? other : one));
    left.splice(left.indexOf(best), 1);
    taken.set(best.personId, (taken.get(best.personId) ?? 0) + 1);
    picked.push(best);
  }
  return picked;
}

/** As many as the rules say, or all that were passed up when those are more. */
function suggest(candidates: readonly Candidate[], section: DigestSection): Candidate[] {
  const open = candidates
    .filter(({ item }) => !item.isWithheld)
    .map((candidate) => ({ ...candidate, personId: candidate.item.personId ?? '' }));
  const passedUp = open.filter(({ item }) => item.isPassedUp).length;
  return pickStrongest(open, Math.max(suggestedLines[section], passedUp));
}

/** Somebody chose in these sections, be it that a line of theirs was moved to another one. */
function settledSections(candidates: readonly Candidate[]): Set<DigestSection | null> {
  return new Set(
    candidates.flatMap(({ item, row, home }) => (row === undefined ? [] : [item.section, home])),
  );
}

type Compose = (own: readonly Candidate[], section: DigestSection) => DigestItem[];

/** A section of the boss page: the chosen lines in their order, then the rest by strength. */
function composeForBoss(all: readonly Candidate[]): Compose {
  const settled = settledSections(all);
  return (candidates, section) => composeSection(candidates, section, settled.has(section));
}

function composeSection(
  candidates: readonly Candidate[],
  section: DigestSection,
  isSettled: boolean,
): DigestItem[] {
  const chosen = isSettled
    ? candidates
        .filter(({ item, row }) => row?.isIncluded === true && !item.isWithheld)
        .toSorted((left, right) => (left.row?.position ?? 0) - (right.row?.position ?? 0))
    : suggest(candidates, section);
  const keys = new Set(chosen.map(({ item }) => item.key));
  const rest = candidates
    .filter(({ item }) => !keys.has(item.key))
    .toSorted((left, right) => right.weight - left.weight);
  return [
    ...chosen.map(({ item }) => ({ ...item, isIncluded: true })),
    ...rest.map(({ item }) => ({ ...item, isIncluded: false })),
  ];
}

/** The team reads everything in the order of its people, but what was left out. */
function composeForTeam(candidates: readonly Candidate[]): DigestItem[] {
  return candidates.map(({ item, row }) => ({
    ...item,
    isIncluded: !item.isWithheld && (row?.isIncluded ?? true),
  }));
}

function bySection(candidates: readonly Candidate[], compose: Compose): DigestItem[] {
  const groups = Map.groupBy(candidates, ({ item }) => item.section);
  return digestSections.flatMap((section) => compose(groups.get(section) ?? [], section));
}

/** Everything as it was written, with the words that went up. */
function composeArchive(facts: DigestFacts): DigestItem[] {
  const boss = facts.choices.boss ?? emptyDigest;
  const above = listCandidates(facts, boss);
  const up = new Map(
    bySection(above, composeForBoss(above))
      .filter(({ isIncluded }) => isIncluded)
      .map(({ key, text }) => [key, text]),
  );
  const own = boss.items.filter(({ lineId }) => lineId === null);
  return bySection(listCandidates(facts, { ...emptyDigest, items: own }), (candidates) =>
    candidates.map(({ item }) => ({
      ...item,
      isIncluded: true,
      wentUpAs: up.get(item.key) ?? null,
    })),
  );
}

function composeItems(facts: DigestFacts): DigestItem[] {
  const { audience, choices } = facts;
  if (audience === 'archive') return composeArchive(facts);
  const candidates = listCandidates(facts, choices[audience] ?? emptyDigest);
  return bySection(candidates, audience === 'boss' ? composeForBoss(candidates) : composeForTeam);
}

function composeMetrics({ source, audience }: DigestFacts, stored: StoredDigest): DigestMetric[] {
  const all = source.metrics;
  const suggested = audience === 'boss' ? suggestMetrics(all) : all.map(({ code }) => code);
  const codes: readonly string[] = stored.metricCodes ?? suggested;
  const place = ({ code }: { code: string }) => {
    const index = codes.indexOf(code);
    return index < 0 ? codes.length : index;
  };
  return all
    .map((metric) => ({ ...metric, isChosen: codes.includes(metric.code) }))
    .toSorted((left, right) => place(left) - place(right));
}

/** One version of a unit's week: its data with the manager's choices on top. */
export function composeDigest(facts: DigestFacts): Digest {
  const { source, choices, audience, figures = [] } = facts;
  const { week, unitId, people: _people, metrics: _metrics, ...shared } = source;
  const stored = choices[audience === 'archive' ? 'boss' : audience] ?? emptyDigest;
  const isArchive = audience === 'archive';
  return {
    ...shared,
    key: { week, unitId, audience },
    unitName: source.units.find(({ id }) => id === unitId)?.name ?? null,
    headline: stored.headline,
    isTouched: !isArchive && stored !== emptyDigest,
    metrics: composeMetrics(facts, isArchive ? emptyDigest : stored),
    figures,
    items: composeItems(facts),
  };
}
