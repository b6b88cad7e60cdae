import { Anchor, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { paths } from '#renderer/app/paths.ts';
import { DetailDrawer } from '#renderer/components/DetailDrawer/DetailDrawer.tsx';
import { OutcomeMark, SlipTag } from '#renderer/features/commitments/index.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { useWeekLabel } from '#renderer/lib/weekLabel.tsx';
import type { KeepGrouping, KeepRow, WeekSpan } from '#shared/features/commitments/keepModel.ts';
import { KeepRate } from './KeepRate.tsx';
import classes from './KeptDrawer.module.css';
import { keepingQueries } from './keepingQueries.ts';

interface KeptListProps {
  readonly row: KeepRow;
  readonly span: WeekSpan;
  readonly by: KeepGrouping;
}

function KeptList({ row, span, by }: KeptListProps) {
  const labelWeek = useWeekLabel();
  const { data: kept } = useQuery(keepingQueries.kept({ ...span, by, id: row.id }, useToday()));
  if (!kept) return <Skeleton height={120} />;
  return (
    <ul className={classes.rows}>
      {kept.map(({ id, title, ownerName, slipCount, counted }) => (
        <li key={id} className={classes.row}>
          <div className={classes.words}>
            <Anchor component={Link} href={`${paths.tasks}/${id}`} size="sm">
              {title}
            </Anchor>
            <SlipTag count={slipCount} />
          </div>
          <div className={classes.facts}>
            <OutcomeMark outcome={counted.outcome} />
            <span>{labelWeek(counted.week, 'short')}</span>
            {by !== 'person' && <span>{ownerName}</span>}
            {counted.reason !== '' && <span>{counted.reason}</span>}
          </div>
        </li>
      ))}
    </ul>
  );
}

interface KeptDrawerProps {
  readonly row: KeepRow | null;
  readonly span: WeekSpan;
  readonly by: KeepGrouping;
  readonly onClose: () => void;
}

/** The commitments behind one figure, each with the outcome that counts. */
export function KeptDrawer({ row, span, by, onClose }: KeptDrawerProps) {
  const t = useTranslate();
  const name = row === null ? '' : (row.name ?? t(`keeping.none.${by}`));
  return (
    <DetailDrawer title={name} isOpen={row !== null} onClose={onClose}>
      {row && (
        <>
          <p className={classes.rate}>
            {t('keeping.rate')} <KeepRate figure={row} />
          </p>
          <KeptList row={row} span={span} by={by} />
        </>
      )}
    </DetailDrawer>
  );
}
