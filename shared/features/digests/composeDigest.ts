import type { WeekFigure } from '#shared/features/metrics/metricsModel.ts';
import type { RollUpLine, WeekRollUp } from '#shared/features/reports/rollUpModel.ts';
import { describeMetric, suggestMetrics } from './digestMetrics.ts';
import {
  type Audience,
  type Digest,
  type DigestItem,
  type DigestKey,
  type DigestMetric,
  type DigestSection,
  type DigestUnit,
  digestSections,
} from './digestsModel.ts';
import { homeOf, signalOf } from './lineSignals.ts';

/** A stored choice. For the boss the rows of a section are all that is chosen in it. */
export interface StoredItem {
  readonly id: string;
  readonly section: DigestSection;
  readonly lineId: string | null;
  readonly text: string | null;
  readonly isIncluded: boolean;
  readonly position: number;
}

export interface StoredDigest {
  readonly headline: string;
  readonly metricCodes: readonly string[] | null;
  readonly items: readonly StoredItem[];
}

export interface LineMark {
  readonly isFlagged: boolean;
  readonly isPassedUp: boolean;
  readonly isWithheld: boolean;
}

/** What one version is made of; `rollUp` is already that of the unit. */
export interface DigestFacts {
  readonly key: DigestKey;
  readonly rollUp: WeekRollUp;
  /** The unit's metrics, each figure of its people counted once. */
  readonly metrics: readonly WeekFigure[];
  readonly units: readonly DigestUnit[];
  readonly marks: ReadonlyMap<string, LineMark>;
  /** Lines on the boss pages of the units below: their heads passed them up. */
  readonly chosenBelow: ReadonlySet<string>;
  /** Choices of each version; the archive makes none and shows those of the boss version. */
  readonly stored: Readonly<Partial<Record<Audience, StoredDigest>>>;
}

const noMark: LineMark = { isFlagged: false, isPassedUp: false, isWithheld: false };
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
  readonly weight: number;
}

function toItem(line: RollUpLine, row: StoredItem | undefined, mark: LineMark): DigestItem {
  return {
    key: line.id,
    lineId: line.id,
    section: row?.section ?? homeOf(line),
    text: row?.text ?? line.text,
    original: row?.text != null && row.text !== line.text ? line.text : null,
    personId: line.personId,
    name: line.name,
    from: line.section,
    due: line.due,
    ownerName: line.plan?.ownerName ?? (line.ownerText || line.name),
    plan: line.plan,
    ...mark,
    isIncluded: false,
    wentUpAs: null,
  };
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

function listCandidates(facts: DigestFacts, stored: StoredDigest): Candidate[] {
  const rows = new Map(stored.items.map((row) => [row.lineId, row]));
  const fromLines = facts.rollUp.lines.map((line): Candidate => {
    const mark = facts.marks.get(line.id) ?? noMark;
    const row = rows.get(line.id);
    const item = toItem(line, row, mark);
    const decided =
      (mark.isPassedUp ? passedUpWeight : 0) +
      (facts.chosenBelow.has(line.id) ? chosenBelowWeight : 0) +
      (mark.isFlagged ? flaggedWeight : 0);
    return { item, row, weight: decided + signalOf(line, item.section) };
  });
  const own = stored.items
    .filter(({ lineId }) => lineId === null)
    .map((row): Candidate => ({ item: toOwnItem(row), row, weight: 0 }));
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

/** A section of the boss page: the chosen lines in their order, then the rest by strength. */
function composeForBoss(candidates: readonly Candidate[], section: DigestSection): DigestItem[] {
  const isSettled = candidates.some(({ row }) => row !== undefined);
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

function bySection(
  candidates: readonly Candidate[],
  compose: (own: readonly Candidate[], section: DigestSection) => DigestItem[],
): DigestItem[] {
  const groups = Map.groupBy(candidates, ({ item }) => item.section);
  return digestSections.flatMap((section) => compose(groups.get(section) ?? [], section));
}

/** Everything as it was written, with the words that went up. */
function composeArchive(facts: DigestFacts): DigestItem[] {
  const boss = facts.stored.boss ?? emptyDigest;
  const up = new Map(
    bySection(listCandidates(facts, boss), composeForBoss)
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
  const { audience } = facts.key;
  if (audience === 'archive') return composeArchive(facts);
  const candidates = listCandidates(facts, facts.stored[audience] ?? emptyDigest);
  return bySection(candidates, audience === 'boss' ? composeForBoss : composeForTeam);
}

function composeMetrics(facts: DigestFacts, stored: StoredDigest): DigestMetric[] {
  const stated = new Map(facts.rollUp.metrics.map(({ code, figures }) => [code, figures]));
  const all = facts.metrics.map((figure) => describeMetric(figure, stated.get(figure.code) ?? []));
  const suggested =
    facts.key.audience === 'boss' ? suggestMetrics(all) : all.map(({ code }) => code);
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
  const { key, rollUp, units } = facts;
  const audience = key.audience === 'archive' ? 'boss' : key.audience;
  const stored = facts.stored[audience];
  return {
    key,
    workspaceName: rollUp.workspaceName,
    unitName: units.find(({ id }) => id === key.unitId)?.name ?? null,
    units: [...units],
    headline: stored?.headline ?? '',
    isTouched: key.audience !== 'archive' && stored !== undefined,
    metrics: composeMetrics(
      facts,
      key.audience === 'archive' ? emptyDigest : (stored ?? emptyDigest),
    ),
    figures: rollUp.metrics,
    items: composeItems(facts),
    rows: rollUp.rows,
    counts: rollUp.counts,
    judgedAt: rollUp.judgedAt,
    promised: rollUp.promised,
  };
}
