import { Menu } from '@mantine/core';
import { IconCalendarWeek, IconChevronDown } from '@tabler/icons-react';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useWeekLabel } from '#renderer/lib/weekLabel.tsx';
import type { ReviewReport } from '#shared/features/reports/reviewModel.ts';
import { addWeeks, type IsoWeek, weekOfDate } from '#shared/lib/isoWeek.ts';
import classes from './CardHeader.module.css';
import { useCollect } from './collectContext.ts';

const weeksBack = 8;

/** The main week first, then the present one and those before it, and the one chosen now. */
function offeredWeeks(main: IsoWeek, current: IsoWeek, chosen: IsoWeek | null): IsoWeek[] {
  const recent = Array.from({ length: weeksBack }, (_, back) => addWeeks(current, -back));
  const others = [...recent, ...(chosen === null ? [] : [chosen])]
    .filter((week) => week !== main)
    .sort((a, b) => (a < b ? 1 : -1));
  return [main, ...new Set(others)];
}

/** The week a report is about; unknown until the manager says so, never taken silently. */
export function WeekMenu({ report }: { readonly report: ReviewReport }) {
  const t = useTranslate();
  const { act, mainWeek, today } = useCollect();
  const { week, certain } = report.week;
  const current = weekOfDate(today);
  const isFuture = week !== null && week > current;
  const isOpen = week === null || isFuture || !certain;
  const labelWeek = useWeekLabel();
  const label = week === null ? t('collect.weekUnknown') : labelWeek(week);
  return (
    <Menu position="bottom-start" width={260} shadow="sm">
      <Menu.Target>
        <button
          type="button"
          className={classes.choice}
          data-stop={isOpen || undefined}
          data-warn={isOpen || undefined}
          aria-label={t('collect.weekLabel', { week: label })}
          title={week !== null && !certain ? t('collect.weekGuessed') : undefined}
        >
          <IconCalendarWeek size={14} aria-hidden />
          {label}
          <IconChevronDown size={12} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {offeredWeeks(mainWeek, current, isFuture ? null : week).map((each) => (
          <Menu.Item
            key={each}
            onClick={() => act({ type: 'week', reportId: report.id, week: each })}
            data-chosen={each === week || undefined}
            rightSection={each === week && !certain ? t('collect.weekConfirm') : null}
            title={each === mainWeek ? t('collect.mainWeek') : undefined}
          >
            {labelWeek(each)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
