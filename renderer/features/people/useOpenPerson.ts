import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { paths } from '#renderer/app/paths.ts';
import type { PersonRow } from '#shared/features/people/peopleModel.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';

export type OpenPerson = ReturnType<typeof useOpenPerson>;

/** Which person is open, and what is being done with them. */
export function useOpenPerson(people: readonly PersonRow[] | undefined) {
  const { id: linkedId } = useParams<{ id?: string }>();
  const [, navigate] = useLocation();
  const [openId, setOpenId] = useState<string | null>(linkedId ?? null);
  const [isLeaving, setIsLeaving] = useState(false);
  const [reportWeek, setReportWeek] = useState<IsoWeek | null>(null);
  return {
    openId,
    open: setOpenId,
    person: people?.find(({ id }) => id === openId) ?? null,
    isLeaving,
    setIsLeaving,
    reportWeek,
    setReportWeek,
    close: (): void => {
      setOpenId(null);
      // The address that opened this person would open them again at the next start.
      if (linkedId !== undefined) navigate(paths.people, { replace: true });
    },
  };
}
