import { CloseButton, Group, Text } from '@mantine/core';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import type { QuickAdd as TypedTask } from '#shared/features/commitments/quickAdd.ts';
import { formatDay } from '#shared/lib/formatDay.ts';
import classes from './QuickAdd.module.css';

interface QuickAddPreviewProps {
  readonly task: TypedTask;
  readonly nameOf: (personId: string) => string;
  /** Null while the owner comes from the text itself. */
  readonly onForgetOwner: (() => void) | null;
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <span className={classes.fact} data-empty={value === '' || undefined}>
      <span className={classes.label}>{label}</span>
      {value === '' ? '–' : value}
    </span>
  );
}

/** What the typed line was understood as, before it is saved. */
export function QuickAddPreview({ task, nameOf, onForgetOwner }: QuickAddPreviewProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { title, ownerId, ownerText, candidates, dueOn, dueTime } = task;
  const due = dueOn === null ? '' : [formatDay(dueOn, language), dueTime ?? ''].join(' ').trim();
  return (
    <Group gap="lg" wrap="nowrap" className={classes.preview} aria-live="polite">
      <span className={classes.title} title={title}>
        {title === '' ? t('commitments.needsWords') : title}
      </span>
      {candidates.length > 0 ? (
        <span className={classes.unsure}>
          {t('commitments.whichOwner', { names: candidates.map(nameOf).join('、') })}
        </span>
      ) : ownerText !== '' ? (
        <span className={classes.unsure}>{t('commitments.unknownOwner', { name: ownerText })}</span>
      ) : (
        <Fact label={t('commitments.owner')} value={ownerId === null ? '' : nameOf(ownerId)} />
      )}
      {onForgetOwner && (
        <CloseButton size="xs" aria-label={t('commitments.forgetOwner')} onClick={onForgetOwner} />
      )}
      <Fact label={t('commitments.due')} value={due} />
      <Text size="xs" c="dimmed" className={classes.enter}>
        {t('commitments.enterAdds')}
      </Text>
    </Group>
  );
}
