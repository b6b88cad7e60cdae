import { useQuery } from '@tanstack/react-query';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useWeekLabel } from '#renderer/lib/weekLabel.tsx';
import type {
  Punctuality as PunctualityData,
  PunctualPerson,
} from '#shared/features/reports/punctualityModel.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';
import { chaseQueries } from './chaseQueries.ts';
import classes from './Punctuality.module.css';

const weekCount = 12;
/** More names than this are a list of everybody, not of those to talk to. */
const longestList = 8;

function Bars({ weeks }: { readonly weeks: PunctualityData['weeks'] }) {
  const t = useTranslate();
  const labelWeek = useWeekLabel();
  return (
    <ol className={classes.bars}>
      {weeks.map(({ week, counts }) => {
        const rate = counts.onTimeRate ?? 0;
        const label = t('chase.weekRate', {
          week: labelWeek(week, 'inYear'),
          rate,
          submitted: counts.submitted,
          due: counts.due,
        });
        return (
          <li key={week} title={label}>
            <span className={classes.rate}>{Math.round(rate)}</span>
            <svg
              className={classes.bar}
              viewBox="0 0 10 100"
              preserveAspectRatio="none"
              aria-hidden
            >
              <rect x="0" y={100 - rate} width="10" height={rate} />
            </svg>
            <span>{labelWeek(week, 'tick')}</span>
            <span className={classes.spoken}>{label}</span>
          </li>
        );
      })}
    </ol>
  );
}

interface PersonRowProps {
  readonly person: PunctualPerson;
  readonly weeks: PunctualityData['weeks'];
}

function PersonRow({ person, weeks }: PersonRowProps) {
  const t = useTranslate();
  return (
    <li>
      <span className={classes.name} title={person.name}>
        {person.name}
      </span>
      <span className={classes.dots} aria-hidden>
        {weeks.map(({ week }, index) => (
          <i key={week} data-status={person.statuses[index] ?? 'none'} />
        ))}
      </span>
      <span className={classes.counts}>
        {t('chase.lateAndMissing', { late: person.late, missing: person.missing })}
      </span>
    </li>
  );
}

/** 准时率 of the last weeks, and who was late or missing more than once. */
export function Punctuality({ week }: { readonly week: IsoWeek }) {
  const t = useTranslate();
  const { data } = useQuery(chaseQueries.punctuality(week, weekCount));
  if (!data || data.weeks.length < 2) return null;
  return (
    <section>
      <h2>{t('chase.punctuality', { count: data.weeks.length })}</h2>
      <Bars weeks={data.weeks} />
      <ul className={classes.people}>
        {data.people.slice(0, longestList).map((person) => (
          <PersonRow key={person.personId} person={person} weeks={data.weeks} />
        ))}
      </ul>
      {data.people.length === 0 && <p className={classes.quiet}>{t('chase.allPunctual')}</p>}
    </section>
  );
}
