import { useState } from 'react';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';
import { useBoard } from './useBoard.ts';

interface OpenReport {
  readonly personId: string;
  readonly week: IsoWeek;
}

/**
 * Whose report is open over a page. The week is the one the page showed when it was opened: a page
 * that goes on to the next week at midnight takes no open report along.
 */
export function useOpenReport(week: IsoWeek) {
  const [open, setOpen] = useState<OpenReport | null>(null);
  const board = useBoard(open?.week ?? week);
  return {
    open,
    openRow: board?.rows.find(({ personId }) => personId === open?.personId) ?? null,
    openPerson: (personId: string) => setOpen({ personId, week }),
    close: () => setOpen(null),
  };
}
