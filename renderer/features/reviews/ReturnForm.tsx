import { Button, Group, Text, Textarea } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { isPlainEnter, isPlainEscape } from '#renderer/lib/keyboard.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useWeekLabelStyle } from '#renderer/lib/weekLabel.tsx';
import type { ReportDetail } from '#shared/features/reports/reportsModel.ts';
import { buildReply } from '#shared/features/reviews/replyText.ts';
import type { ReportReview } from '#shared/features/reviews/reviewsModel.ts';
import classes from './ReviewActs.module.css';

interface ReturnFormProps {
  readonly report: ReportDetail;
  readonly review: ReportReview;
  readonly onReturn: (reason: string, text: string) => void;
  readonly onClose: () => void;
}

/** Why a report comes back, above the very words that will be copied for the person. */
export function ReturnForm({ report, review, onReturn, onClose }: ReturnFormProps) {
  const t = useTranslate();
  const language = useLanguage();
  const weekLabel = useWeekLabelStyle();
  const [reason, setReason] = useState('');
  const words = reason.trim();
  const lines = new Map(report.lines.map(({ id, text }) => [id, text]));
  const returned = { ...review, state: 'returned', reason: words } as const;
  const text = buildReply({ report, review: returned, lines, language, weekLabel });
  const takeKey = (event: KeyboardEvent): void => {
    const isDone = isPlainEnter(event) && !event.shiftKey;
    if (isDone && words !== '') onReturn(words, text);
    else if (isPlainEscape(event)) onClose();
    else if (!isDone) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={classes.form}>
      <Textarea
        label={t('reviews.returnReason')}
        placeholder={t('reviews.returnHint')}
        autosize
        minRows={1}
        maxRows={6}
        maxLength={500}
        autoFocus
        data-mantine-stop-propagation
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={takeKey}
      />
      <div>
        <Text size="xs" c="dimmed">
          {t('reviews.willBeCopied')}
        </Text>
        <pre className={classes.preview}>{text}</pre>
      </div>
      <Group gap="sm">
        <Button size="xs" disabled={words === ''} onClick={() => onReturn(words, text)}>
          {t('reviews.returnAndCopy')}
        </Button>
        <Button size="xs" variant="subtle" color="gray" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </Group>
    </div>
  );
}
