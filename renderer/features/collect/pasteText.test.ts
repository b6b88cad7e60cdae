import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewPaste } from '#shared/features/reports/parseReports.ts';
import { writeGroupChat } from '#shared/testing/groupChat.ts';
import { startWork } from './collectModel.ts';
import { readDraft, writeDraft } from './draftContent.ts';
import { problemOfReview, problemOfText } from './pasteProblem.ts';
import { cutLine, segmentsByLine } from './rawSegments.ts';

const context = { people: [], today: '2026-06-15' };
const { text } = writeGroupChat('2026-06-15');

describe('the raw text beside the review', () => {
  it('shows every character of the paste, tinted or not', () => {
    const review = reviewPaste(text, context);
    const segments = segmentsByLine(review);
    const shown = review.lines.map((line, index) =>
      cutLine(line, segments.get(index) ?? [])
        .map((piece) => piece.text)
        .join(''),
    );
    expect(shown).toEqual(review.lines);
  });

  it('tints by section and says why a line was set aside', () => {
    const review = reviewPaste(text, context);
    const all = [...segmentsByLine(review).values()].flat();
    expect(new Set(all.map(({ tone }) => tone))).toContain('issues');
    expect(all.find(({ asideReason }) => asideReason === 'media')).toBeDefined();
  });
});

describe('a draft', () => {
  it('brings the paste and the review back as they were', () => {
    const work = { ...startWork(reviewPaste(text, context)), decisions: { k: 'r' } };
    expect(readDraft(writeDraft({ text, work }))).toEqual({ text, work });
  });

  it('takes anything else for pasted text', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(readDraft(typed).work).toBeNull();
      }),
    );
    expect(readDraft('{"version":1,"text":"周报","work":{"review":3}}')).toEqual({
      text: '周报',
      work: null,
    });
    expect(readDraft('周报 6.8')).toEqual({ text: '周报 6.8', work: null });
  });
});

describe('a paste nothing can be made of', () => {
  it('is told apart: nothing, only marks, no report, more than one act can save', () => {
    expect(problemOfText(' \n ')).toBe('collect.nothingPasted');
    expect(problemOfText('👍👍 🔥!')).toBe('collect.onlyMarks');
    expect(problemOfText('收到')).toBeNull();
    expect(problemOfReview(reviewPaste('收到\n好的', context))).toBe('collect.noReports');
    const review = reviewPaste(text, context);
    expect(problemOfReview(review)).toBeNull();
    const reports = Array.from({ length: 2001 }, () => review.reports[0]).flatMap(
      (one) => one ?? [],
    );
    expect(problemOfReview({ ...review, reports })).toBe('collect.tooManyReports');
    expect(problemOfReview({ ...review, reports: reports.slice(1) })).toBeNull();
  });
});
