import { Button, Slider, Text } from '@mantine/core';
import { IconArrowsDiff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import type { TwoDays } from '#shared/features/org/orgComparison.ts';
import { formatFullDay } from '#shared/lib/formatDay.ts';
import { addDays, daysBetween, type IsoDate } from '#shared/lib/isoWeek.ts';
import { AsOfPicker } from './AsOfPicker.tsx';
import { useAsOf } from './asOf.ts';
import { CompareDrawer } from './CompareDrawer.tsx';
import classes from './DateBar.module.css';
import { OrgChecksButton } from './OrgChecksButton.tsx';
import { orgQueries } from './orgQueries.ts';

/** How far past today the slider reaches when nothing is planned. */
const daysAhead = 30;
/** How far back a comparison begins when no other day is shown. */
const daysBack = 30;
/** More marks would lie on top of one another. */
const mostMarks = 120;

/** What the comparison opens with: another day against today, else the last month. */
function chooseDays(asOf: IsoDate | null, today: IsoDate): TwoDays {
  const [from = today, to = today] = [asOf ?? addDays(today, -daysBack), today].sort();
  return { from, to };
}

interface DaySliderProps {
  readonly dates: readonly IsoDate[];
  readonly day: IsoDate;
  readonly onChange: (day: IsoDate) => void;
}

/** Every day from the first change to the last; a mark where something changed. */
function DaySlider({ dates, day, onChange }: DaySliderProps) {
  const t = useTranslate();
  const language = useLanguage();
  const today = useToday();
  const ends = [day, today, addDays(today, daysAhead), ...dates].sort();
  const first = ends[0] ?? day;
  const last = ends.at(-1) ?? day;
  const [dragged, setDragged] = useState<number | null>(null);
  const toDay = (value: number): IsoDate => addDays(first, value);
  return (
    <Slider
      className={classes.slider}
      classNames={{ mark: classes.mark ?? '' }}
      size={2}
      min={0}
      max={daysBetween(first, last)}
      value={dragged ?? daysBetween(first, day)}
      onChange={setDragged}
      onChangeEnd={(value) => {
        setDragged(null);
        onChange(toDay(value));
      }}
      label={(value) => formatFullDay(toDay(value), language)}
      marks={dates.slice(-mostMarks).map((date) => ({ value: daysBetween(first, date) }))}
      thumbLabel={t('org.asOf')}
      thumbProps={{ 'aria-valuetext': formatFullDay(day, language) }}
    />
  );
}

/** The day the organisation is shown on, and the way to what changed between two days. */
export function DateBar() {
  const t = useTranslate();
  const today = useToday();
  const [asOf, setAsOf] = useAsOf();
  const [isComparing, setComparing] = useState(false);
  const { data: dates = [] } = useQuery(orgQueries.changeDates());
  const day = asOf ?? today;
  return (
    <section
      className={classes.bar}
      aria-label={t('org.asOf')}
      data-past={asOf !== null || undefined}
    >
      <AsOfPicker asOf={asOf} onChange={setAsOf} />
      {asOf !== null && (
        <Text size="xs" c="dimmed" className={classes.fixed}>
          {t('org.readOnlyDay')}
        </Text>
      )}
      <DaySlider
        dates={dates}
        day={day}
        onChange={(date) => setAsOf(date === today ? null : date)}
      />
      <OrgChecksButton day={day} />
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconArrowsDiff size={16} />}
        onClick={() => setComparing(true)}
      >
        {t('orgChanges.compare')}
      </Button>
      {isComparing && (
        <CompareDrawer initial={chooseDays(asOf, today)} onClose={() => setComparing(false)} />
      )}
    </section>
  );
}
