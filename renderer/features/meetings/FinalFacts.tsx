import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import type { MeetingPage } from '#shared/features/meetings/meetingsModel.ts';
import { formatFullDay } from '#shared/lib/formatDay.ts';
import classes from './MeetingPage.module.css';

/** When, where and who led, of a meeting whose record is closed. */
export function FinalFacts({ meeting }: { readonly meeting: MeetingPage }) {
  const t = useTranslate();
  const language = useLanguage();
  const day = formatFullDay(meeting.heldOn, language);
  const facts = [
    [t('meetings.kindLabel'), t(`meetings.kind.${meeting.kind}`)],
    [t('meetings.time'), [day, meeting.startsAt ?? ''].join(' ').trim()],
    [t('meetings.place'), meeting.place],
    [t('meetings.host'), meeting.hostName ?? ''],
    [t('meetings.recorder'), meeting.recorderName ?? ''],
  ];
  return (
    <dl className={classes.final}>
      {facts
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <div key={label} className={classes.finalFact}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
