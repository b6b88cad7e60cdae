import { Button, Group, Stack, Switch, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { workspaceQueries } from '#renderer/features/workspace/index.ts';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { CalendarDay, CalendarYear } from '#shared/features/calendar/calendarModel.ts';
import { readHolidayText } from '#shared/features/calendar/readHolidayText.ts';
import classes from './ChasePage.module.css';
import { chaseQueries } from './chaseQueries.ts';

/** Blocks of days as people say them: 春节 2.15–2.23 休，2.14、2.28 班. */
function describeDays(days: readonly CalendarDay[]): { name: string; off: string; work: string }[] {
  const short = (day: string) => `${Number(day.slice(5, 7))}.${Number(day.slice(8))}`;
  return [...Map.groupBy(days, ({ name }) => name)].map(([name, own]) => {
    const off = own.filter(({ kind }) => kind === 'holiday').map(({ day }) => day);
    const [first, last] = [off[0], off.at(-1)];
    const span = first === undefined ? '' : short(first);
    return {
      name,
      off: last === undefined || last === first ? span : `${span}–${short(last)}`,
      work: own
        .filter(({ kind }) => kind === 'workday')
        .map(({ day }) => short(day))
        .join('、'),
    };
  });
}

function DayList({ days }: { readonly days: readonly CalendarDay[] }) {
  const t = useTranslate();
  return (
    <ul className={classes.days}>
      {describeDays(days).map(({ name, off, work }) => (
        <li key={`${name} ${off} ${work}`}>
          <span className={classes.rule}>{name}</span>
          <span>{off && t('chase.daysOff', { days: off })}</span>
          <span className={classes.quiet}>{work && t('chase.daysWorked', { days: work })}</span>
        </li>
      ))}
    </ul>
  );
}

function ImportForm({ year, onDone }: { readonly year: number; readonly onDone: () => void }) {
  const t = useTranslate();
  const [text, setText] = useState('');
  const days = readHolidayText(text, year);
  const { mutate } = useCommand(commands.calendar.importYear, {
    done: () => t('chase.calendarImported', { year }),
    onDone,
  });
  return (
    <Stack gap="sm" className={classes.form}>
      <Textarea
        label={t('chase.pasteNotice', { year })}
        description={t('chase.pasteNoticeHint')}
        autosize
        minRows={3}
        maxRows={8}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        data-autofocus
      />
      {text.trim() !== '' && days.length === 0 && (
        <p className={classes.problem}>{t('chase.noticeUnread', { year })}</p>
      )}
      <DayList days={days} />
      <Group>
        <Button size="xs" disabled={days.length === 0} onClick={() => mutate({ year, days })}>
          {t('chase.importDays', { count: days.length })}
        </Button>
        <Button size="xs" variant="default" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}

function YearRow({ known }: { readonly known: CalendarYear }) {
  const t = useTranslate();
  const [open, setOpen] = useState<'days' | 'import' | null>(null);
  const { mutate: reset } = useCommand(commands.calendar.resetYear, {
    done: () => t('chase.calendarReset', { year: known.year }),
  });
  const toggle = (what: 'days' | 'import') => setOpen(open === what ? null : what);
  return (
    <li className={classes.year}>
      <Group gap="sm" wrap="nowrap">
        <span className={classes.rule}>{t('chase.calendarYear', { year: known.year })}</span>
        <span className={known.source === 'none' ? classes.asking : classes.quiet}>
          {t(`chase.calendar_${known.source}`)}
        </span>
        <Group gap="xs" wrap="nowrap" className={classes.end}>
          {known.days.length > 0 && (
            <Button size="compact-xs" variant="subtle" color="gray" onClick={() => toggle('days')}>
              {t('chase.showDays')}
            </Button>
          )}
          {known.source === 'imported' && (
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              onClick={() => reset({ year: known.year })}
            >
              {t('chase.resetCalendar')}
            </Button>
          )}
          <Button size="compact-xs" variant="default" onClick={() => toggle('import')}>
            {t('chase.importCalendar')}
          </Button>
        </Group>
      </Group>
      {open === 'days' && <DayList days={known.days} />}
      {open === 'import' && <ImportForm year={known.year} onDone={() => setOpen(null)} />}
    </li>
  );
}

/** Public holidays of this year and the next, and whether due times keep off them. */
export function Holidays({ year }: { readonly year: number }) {
  const t = useTranslate();
  const { data: profile } = useQuery(workspaceQueries.profile());
  const { data: thisYear } = useQuery(chaseQueries.calendarYear(year));
  const { data: nextYear } = useQuery(chaseQueries.calendarYear(year + 1));
  const { mutate } = useCommand(commands.workspace.setHolidayRule, {
    done: () => t('chase.holidayRuleSaved'),
  });
  return (
    <section>
      <h2>{t('chase.holidays')}</h2>
      <Switch
        size="xs"
        mb="sm"
        label={t('chase.holidayRule')}
        checked={profile?.movesDueOffHolidays ?? true}
        onChange={(event) => mutate({ movesDueOffHolidays: event.currentTarget.checked })}
      />
      <ul className={classes.people}>
        {[thisYear, nextYear].map((known) => known && <YearRow key={known.year} known={known} />)}
      </ul>
    </section>
  );
}
