import type { ParseContext } from '#shared/features/reports/reviewModel.ts';
import { takeSaved } from '#shared/features/reports/reviewPeople.ts';
import { applyAct, focusAfter } from './applyAct.ts';
import type { LineFocus, ReviewAct, Work } from './collectModel.ts';

/** What the last save brought, with the way back into the review. */
export interface Saved {
  readonly operationId: string | null;
  readonly week: string;
  readonly reports: number;
  readonly newPeople: number;
  readonly before: Work;
}

export interface CollectState {
  /** The paste, word for word. */
  readonly text: string;
  /** Null while nothing is under review. */
  readonly work: Work | null;
  readonly past: readonly Work[];
  readonly future: readonly Work[];
  readonly focus: LineFocus | null;
  /** Grows whenever the focus is to be put somewhere, so that the same place counts twice. */
  readonly focusRound: number;
  readonly saved: Saved | null;
}

export type CollectAction =
  | { readonly type: 'open'; readonly text: string; readonly work: Work }
  | { readonly type: 'act'; readonly act: ReviewAct; readonly context: ParseContext }
  | { readonly type: 'focus'; readonly focus: LineFocus }
  | { readonly type: 'undo' | 'redo' | 'close' | 'unsave' }
  | {
      readonly type: 'saved';
      readonly saved: Omit<Saved, 'before'>;
      readonly reportIds: ReadonlySet<string>;
      readonly created: ReadonlyMap<string, string>;
    };

export const emptyState: CollectState = {
  text: '',
  work: null,
  past: [],
  future: [],
  focus: null,
  focusRound: 0,
  saved: null,
};

const undoLimit = 200;

function withFocus(state: CollectState, focus: LineFocus | null): CollectState {
  return focus === null ? state : { ...state, focus, focusRound: state.focusRound + 1 };
}

function act(state: CollectState, done: ReviewAct, context: ParseContext): CollectState {
  const { work } = state;
  if (work === null) return state;
  const next = applyAct(work, done, context);
  const focus = focusAfter(work, next, done);
  const isLeft = done.type === 'edit' && !done.staysHere;
  const focused = isLeft ? { ...state, focus } : withFocus(state, focus);
  if (next === work) return focused;
  return { ...focused, work: next, past: [...state.past, work].slice(-undoLimit), future: [] };
}

function undo(state: CollectState): CollectState {
  const { work, past, future } = state;
  const last = past.at(-1);
  if (work === null || last === undefined) return state;
  const back = { ...state, work: last, past: past.slice(0, -1), future: [work, ...future] };
  return withFocus(back, state.focus === null ? null : { ...state.focus, caret: null });
}

function redo(state: CollectState): CollectState {
  const { work, past, future } = state;
  const [next, ...later] = future;
  if (work === null || next === undefined) return state;
  return { ...state, work: next, past: [...past, work], future: later };
}

function finish(
  state: CollectState,
  { saved, reportIds, created }: Extract<CollectAction, { type: 'saved' }>,
): CollectState {
  const { work } = state;
  if (work === null) return state;
  const review = takeSaved(work.review, { reportIds, created });
  const rest = review.reports.length === 0 ? null : { ...work, review };
  // What was saved cannot be undone one edit at a time; the save itself can.
  return {
    ...state,
    work: rest,
    past: [],
    future: [],
    focus: null,
    saved: { ...saved, before: work },
  };
}

/** Every state the page can be in follows from here; no clock, no store. */
export function collectReducer(state: CollectState, action: CollectAction): CollectState {
  switch (action.type) {
    case 'open':
      return { ...emptyState, text: action.text, work: action.work };
    case 'act':
      return act(state, action.act, action.context);
    case 'focus':
      return withFocus(state, action.focus);
    case 'undo':
      return undo(state);
    case 'redo':
      return redo(state);
    case 'saved':
      return finish(state, action);
    case 'unsave':
      return state.saved === null
        ? state
        : { ...emptyState, text: state.text, work: state.saved.before };
    case 'close':
      return emptyState;
  }
}
