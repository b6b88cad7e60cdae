import { describe, expect, it } from 'vitest';
import type { BoardRow } from '#shared/features/reports/boardModel.ts';
import type { ReviewState } from '#shared/features/reviews/reviewsModel.ts';
import { arrangeQueue, neighbourOf, nextUnread } from './reviewQueue.ts';

/** Rows of a board by what matters to the queue; null: no report. */
function rows(...states: (ReviewState | null)[]): BoardRow[] {
  return states.map(
    (state, index) =>
      ({
        personId: `p${index}`,
        reportId: state === null ? null : `r${index}`,
        review: state === null ? null : { state, isHandedInAgain: false, grade: '' },
      }) as BoardRow,
  );
}

describe('the queue of a review', () => {
  it('begins with the first unread report and counts among what is listed', () => {
    const queue = arrangeQueue(rows(null, 'read', 'unread', 'unread'), 'unread', null);
    expect(queue.current?.reportId).toBe('r2');
    expect([queue.place, queue.listed.length]).toEqual([1, 2]);
  });

  it('keeps the report in view that was just read', () => {
    const queue = arrangeQueue(rows('read', 'unread'), 'unread', 'r0');
    expect([queue.current?.reportId, queue.place]).toEqual(['r0', 0]);
    expect(neighbourOf(queue, 1)?.reportId).toBe('r1');
    expect(neighbourOf(queue, -1)).toBeUndefined();
  });

  it('walks to both sides and stops at the ends', () => {
    const queue = arrangeQueue(rows('unread', 'unread', 'unread'), null, 'r1');
    expect(neighbourOf(queue, -1)?.reportId).toBe('r0');
    expect(neighbourOf(queue, 1)?.reportId).toBe('r2');
    expect(neighbourOf(arrangeQueue(rows('unread'), null, 'r0'), 1)).toBeUndefined();
  });

  it('goes on to the next unread one, from the top again after the last, never to itself', () => {
    const next = (states: ReviewState[], id: string) =>
      nextUnread(arrangeQueue(rows(...states), 'unread', id))?.reportId;
    expect(next(['unread', 'read', 'unread'], 'r0')).toBe('r2');
    expect(next(['unread', 'read', 'unread'], 'r2')).toBe('r0');
    expect(next(['unread', 'returned'], 'r0')).toBeUndefined();
  });

  it('is empty when everything has been read', () => {
    expect(arrangeQueue(rows('read', null), 'unread', null).current).toBeUndefined();
  });
});
