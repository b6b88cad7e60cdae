import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { formatMoment } from '#shared/features/reports/formatFigure.ts';
import { toLocalMinute } from '#shared/lib/localMinute.ts';
import classes from './PasteArea.module.css';

interface DraftOfferProps {
  readonly text: string;
  /** UTC instant the draft was kept at. */
  readonly savedAt: string;
  readonly onContinue: () => void;
  readonly onDiscard: () => void;
}

/** A paste of an earlier visit that was never saved. */
export function DraftOffer({ text, savedAt, onContinue, onDiscard }: DraftOfferProps) {
  const t = useTranslate();
  const time = formatMoment(toLocalMinute(new Date(savedAt)), useLanguage());
  return (
    <div className={classes.offer} role="status">
      <IconHistory size={16} aria-hidden />
      <span className={classes.offerText}>
        {t('collect.draftOffer', { time, lines: text.split('\n').length })}
      </span>
      <Button size="compact-sm" onClick={onContinue}>
        {t('collect.draftContinue')}
      </Button>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={onDiscard}>
        {t('collect.draftDiscard')}
      </Button>
    </div>
  );
}
