import { Text, Title } from '@mantine/core';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import type { CommitmentEvent } from '#shared/features/commitments/commitmentsModel.ts';
import classes from './TaskDrawer.module.css';

function useMomentFormat(): (instant: string) => string {
  const language = useLanguage();
  const format = new Intl.DateTimeFormat(language, {
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (instant) => format.format(new Date(instant));
}

/** What happened to a task, the newest first. */
export function TaskEvents({ events }: { readonly events: readonly CommitmentEvent[] }) {
  const t = useTranslate();
  const formatMoment = useMomentFormat();
  return (
    <section className={classes.section}>
      <Title order={2} size={14}>
        {t('commitments.history')}
      </Title>
      <ol className={classes.events}>
        {events.toReversed().map((event) => (
          <li key={event.id} className={classes.event} data-kind={event.kind}>
            <span className={classes.moment}>{formatMoment(event.at)}</span>
            <span>
              {t(`commitments.event.${event.kind}`, {
                name: event.personName ?? t('commitments.nobody'),
              })}
              {event.reason !== '' && (
                <Text size="sm" className={classes.why}>
                  {event.reason}
                </Text>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
