import {
  IconAlertTriangle,
  IconCheck,
  IconClock,
  IconClockExclamation,
  IconMinus,
} from '@tabler/icons-react';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { ReportStatus } from '#shared/features/reports/boardModel.ts';
import classes from './StatusBadge.module.css';

const icons = {
  not_due: IconClock,
  missing: IconAlertTriangle,
  submitted: IconCheck,
  late: IconClockExclamation,
  exempt: IconMinus,
} as const;

/** A status as icon and word; the colour repeats what the word says. */
export function StatusBadge({ status }: { readonly status: ReportStatus }) {
  const t = useTranslate();
  const Icon = icons[status];
  return (
    <span className={classes.status} data-status={status}>
      <Icon size={15} stroke={2} aria-hidden />
      {t(`reports.status_${status}`)}
    </span>
  );
}
