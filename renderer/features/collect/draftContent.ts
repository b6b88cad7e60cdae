import type { PasteReview } from '#shared/features/reports/reviewModel.ts';
import { splitLines } from '#shared/features/reports/textLines.ts';
import type { Work } from './collectModel.ts';

export interface DraftContent {
  readonly text: string;
  /** Null when only the paste is known; it is then read again. */
  readonly work: Work | null;
}

const version = 1;
/** Beyond this only the paste itself is kept; the draft is written after every edit. */
const longestWork = 4_000_000;

/** The paste with what the manager made of it; the lines are left out, the text holds them. */
export function writeDraft({ text, work }: DraftContent): string {
  if (work === null || text.length > longestWork / 8) return JSON.stringify({ version, text });
  const { reports, setAside } = work.review;
  const kept = { ...work, review: { reports, setAside } };
  const content = JSON.stringify({ version, text, work: kept });
  return content.length > longestWork ? JSON.stringify({ version, text }) : content;
}

/** `promises` came later than the drafts of this version. */
interface KeptWork extends Omit<Work, 'review' | 'promises'>, Partial<Pick<Work, 'promises'>> {
  readonly review: Omit<PasteReview, 'lines'>;
}

function isKeptWork(value: unknown): value is KeptWork {
  const work = value as Partial<KeptWork> | null | undefined;
  return (
    Array.isArray(work?.forgotten) &&
    typeof work.decisions === 'object' &&
    typeof work.templates === 'object' &&
    Array.isArray(work.review?.reports) &&
    Array.isArray(work.review.setAside)
  );
}

function parse(content: string): { version?: unknown; text?: unknown; work?: unknown } | null {
  try {
    const value: unknown = JSON.parse(content);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

/** Reads a draft of this version; anything else counts as plain pasted text. */
export function readDraft(content: string): DraftContent {
  const draft = parse(content);
  if (draft?.version !== version || typeof draft.text !== 'string') {
    return { text: content, work: null };
  }
  const { text, work } = draft;
  if (!isKeptWork(work)) return { text, work: null };
  const lines = splitLines(text).map(({ raw }) => raw);
  const { promises = {}, ...kept } = work;
  return { text, work: { ...kept, promises, review: { ...work.review, lines } } };
}
