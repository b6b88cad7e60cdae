import { createContext, useContext } from 'react';
import type { Person } from '#shared/features/reports/matchPerson.ts';
import type { IsoDate, IsoWeek } from '#shared/lib/isoWeek.ts';
import type { LineFocus, ReviewAct } from './collectModel.ts';

/** Somebody of the roster with unit and post, which tell two of one name apart. */
export interface KnownPerson extends Person {
  readonly where: string;
}

interface CollectTools {
  readonly people: readonly KnownPerson[];
  readonly today: IsoDate;
  /** The week most of the paste is about. */
  readonly mainWeek: IsoWeek;
  /** Lines of a section that are shown at first and at each request for more. */
  readonly lineStep: number;
  readonly act: (act: ReviewAct) => void;
  /** Puts the keys on a line; with a caret its words are edited. */
  readonly focus: (focus: LineFocus) => void;
}

const CollectContext = createContext<CollectTools | null>(null);

export const CollectProvider = CollectContext.Provider;

/** What every part of the review needs; stays the same object while lines are edited. */
export function useCollect(): CollectTools {
  const tools = useContext(CollectContext);
  if (tools === null) throw new Error('only inside the review');
  return tools;
}
