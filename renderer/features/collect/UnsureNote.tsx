import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { UnsureReason } from '#shared/features/reports/reviewModel.ts';
import { useCollect } from './collectContext.ts';
import classes from './LineRow.module.css';

interface UnsureNoteProps {
  readonly id: string;
  readonly reason: UnsureReason | null;
  readonly names: readonly string[];
}

/** Why a line is amber, in words, with the way to say that it is right. */
export function UnsureNote({ id, reason, names }: UnsureNoteProps) {
  const t = useTranslate();
  const { act } = useCollect();
  const key = reason ?? 'no_section';
  return (
    <div className={classes.unsure}>
      <IconAlertTriangle size={13} aria-hidden />
      <span className={classes.reason}>
        {t(`collect.reason_${key}`, { names: names.join(' @') })}
      </span>
      <button
        type="button"
        tabIndex={-1}
        className={classes.confirm}
        title={t('collect.confirmLineHint')}
        onClick={() => act({ type: 'confirm', id })}
      >
        <IconCheck size={13} aria-hidden />
        {t('collect.confirmLine')}
      </button>
    </div>
  );
}
