import { LeaveDrawer } from './LeaveDrawer.tsx';
import { PersonDrawer } from './PersonDrawer.tsx';
import { PersonReport } from './PersonReport.tsx';
import type { OpenPerson } from './useOpenPerson.ts';

/** What opens over the roster: the person, a report of theirs, or their leaving. */
export function PersonDrawers({ opened }: { readonly opened: OpenPerson }) {
  const { person, isLeaving, setIsLeaving, reportWeek, setReportWeek, close } = opened;
  return (
    <>
      <PersonDrawer
        person={isLeaving || reportWeek !== null ? null : person}
        onClose={close}
        onLeave={() => setIsLeaving(true)}
        onReport={setReportWeek}
      />
      <PersonReport
        personId={person?.id ?? null}
        week={reportWeek}
        onClose={() => setReportWeek(null)}
      />
      <LeaveDrawer
        person={isLeaving ? person : null}
        onClose={() => setIsLeaving(false)}
        onLeft={() => setIsLeaving(false)}
      />
    </>
  );
}
