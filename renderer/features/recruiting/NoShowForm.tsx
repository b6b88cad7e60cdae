import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { commands } from '#renderer/lib/client.ts';
import { isPlainEnter } from '#renderer/lib/keyboard.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { Requisition } from '#shared/features/recruiting/recruitingModel.ts';
import classes from './Recruiting.module.css';

/** 没来报到: who signed does not come, and the search goes on where it was. */
export function NoShowForm({ requisition }: { readonly requisition: Requisition }) {
  const t = useTranslate();
  const { id, postName, hired } = requisition;
  const [reason, setReason] = useState('');
  const withdraw = useCommand(commands.recruiting.withdrawHire, {
    done: () => t('recruiting.withdrawn', { post: postName }),
  });
  const submit = (): void => {
    if (withdraw.isPending) return;
    const what = t('recruiting.noShowNote', { name: hired?.name ?? '' });
    withdraw.mutate({ id, note: [what, reason.trim()].filter(Boolean).join(' ') });
  };
  return (
    <section>
      <h3 className={classes.heading}>{t('recruiting.noShowHeading')}</h3>
      <div className={classes.form}>
        <TextInput
          className={classes.grow ?? ''}
          aria-label={t('recruiting.noShowReason')}
          placeholder={t('recruiting.noShowReasonHint')}
          maxLength={120}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (isPlainEnter(event)) submit();
          }}
        />
        <Button variant="default" loading={withdraw.isPending} onClick={submit}>
          {t('recruiting.noShow')}
        </Button>
      </div>
    </section>
  );
}
