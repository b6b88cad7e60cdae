import { Anchor } from '@mantine/core';
import {
  IconCake,
  IconCalendarEvent,
  IconFileCertificate,
  IconUserCheck,
  IconUserPlus,
  IconUserSearch,
} from '@tabler/icons-react';
import { Link } from 'wouter';
import { paths } from '#renderer/app/paths.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import type { Occasion, TodayFacts } from '#shared/features/today/todayModel.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { formatDay } from '#shared/lib/formatDay.ts';
import classes from './TodayPage.module.css';

const icons = {
  confirmation: IconUserCheck,
  contract: IconFileCertificate,
  birthday: IconCake,
  newcomer: IconUserPlus,
} as const;

function daysText(t: Translate, daysLeft: number): string {
  if (daysLeft === 0) return t('today.daysLeftToday');
  return daysLeft > 0
    ? t('today.daysLeft', { count: daysLeft })
    : t('today.daysOver', { count: -daysLeft });
}

function OccasionRow({ occasion }: { readonly occasion: Occasion }) {
  const t = useTranslate();
  const language = useLanguage();
  const Icon = icons[occasion.kind];
  const { name, on, daysLeft, kind, personId } = occasion;
  const text = t(`today.occasion_${kind}`, { name, day: formatDay(on, language) });
  return (
    <li className={classes.side}>
      <Icon size={16} stroke={1.6} aria-hidden />
      <Anchor
        component={Link}
        href={`${paths.people}/${personId}`}
        className={classes.what}
        title={text}
      >
        {text}
      </Anchor>
      <span className={daysLeft < 0 ? classes.over : classes.quiet}>{daysText(t, daysLeft)}</span>
    </li>
  );
}

/** 转正, contracts, birthdays and newcomers that are near. */
export function Occasions({ occasions }: Pick<TodayFacts, 'occasions'>) {
  const t = useTranslate();
  if (occasions.length === 0) return null;
  return (
    <section>
      <h2>{t('today.occasions')}</h2>
      <ul className={classes.list}>
        {occasions.map((occasion) => (
          <OccasionRow key={`${occasion.personId} ${occasion.kind}`} occasion={occasion} />
        ))}
      </ul>
    </section>
  );
}

type HiringStep = Pick<TodayFacts['hiring'][number], 'postName' | 'stage' | 'turnName'>;

function describeStep(t: Translate, { postName, stage, turnName }: HiringStep): string {
  return [postName, t(`recruiting.stage_${stage}`), turnName].filter(Boolean).join(' · ');
}

/** Steps of hiring that are due or late, and whose turn it is. */
export function Hiring({ hiring }: Pick<TodayFacts, 'hiring'>) {
  const t = useTranslate();
  if (hiring.length === 0) return null;
  return (
    <section>
      <h2>{t('today.hiring')}</h2>
      <ul className={classes.list}>
        {hiring.map(({ requisitionId, daysLeft, ...step }) => (
          <li key={requisitionId} className={classes.side}>
            <IconUserSearch size={16} stroke={1.6} aria-hidden />
            <Anchor
              component={Link}
              href={`${paths.recruiting}/${requisitionId}`}
              className={classes.what}
              title={describeStep(t, step)}
            >
              {describeStep(t, step)}
            </Anchor>
            <span className={daysLeft < 0 ? classes.over : classes.quiet}>
              {daysLeft < 0 ? t('today.hiringOver', { count: -daysLeft }) : daysText(t, daysLeft)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How far the big promotions are, and which of their phases is on. */
export function Promos({ promos }: Pick<TodayFacts, 'promos'>) {
  const t = useTranslate();
  const language = useLanguage();
  if (promos.length === 0) return null;
  return (
    <section>
      <h2>{t('today.promos')}</h2>
      <ul className={classes.list}>
        {promos.map(({ code, name, mainDay, daysLeft, phase, phaseEndsOn }) => (
          <li key={`${code} ${mainDay}`} className={classes.side}>
            <IconCalendarEvent size={16} stroke={1.6} aria-hidden />
            <span className={classes.what}>
              {name}
              <span className={classes.quiet}> {formatDay(mainDay, language)}</span>
              {phase !== null && phaseEndsOn !== null && (
                <span className={classes.phase}>
                  {phase} {t('today.promoUntil', { day: formatDay(phaseEndsOn, language) })}
                </span>
              )}
            </span>
            <span className={classes.days}>{daysText(t, daysLeft)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
