import { Button, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Tag } from '#renderer/components/Tag/Tag.tsx';
import { client, commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { showFailure } from '#renderer/lib/notices.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { CareerEntry, NamedAct, PostLabel } from '#shared/features/careers/careersModel.ts';
import type { EmploymentType } from '#shared/features/people/peopleModel.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { toLocalMinute } from '#shared/lib/localMinute.ts';
import { careersQueries } from './careersQueries.ts';
import classes from './PersonDrawer.module.css';

function namePost(t: Translate, post: PostLabel | null): string {
  return post ? t('careers.post', { unit: post.unitName, post: post.postName }) : '';
}

/** What the act says besides its name. */
function describe(t: Translate, entry: CareerEntry): string {
  const { kind, before, after, post, formerPost } = entry;
  if (kind === 'promoted') return t('careers.moved', { from: before || '–', to: after });
  if (kind === 'confirmed') {
    const from = t(`people.type_${before as EmploymentType}`);
    return t('careers.moved', { from, to: t('people.type_regular') });
  }
  if (formerPost) {
    return t('careers.moved', { from: namePost(t, formerPost), to: namePost(t, post) });
  }
  return namePost(t, post);
}

function detailsOf(t: Translate, { until, causedBy, note }: CareerEntry): string[] {
  return [
    until === null ? '' : t('careers.until', { date: until }),
    causedBy === null ? '' : t('careers.causedBy', { name: causedBy }),
    note,
  ].filter((part) => part !== '');
}

interface EntryProps {
  readonly entry: CareerEntry;
  readonly onTakeBack: (actId: string) => void;
}

function Entry({ entry, onTakeBack }: EntryProps) {
  const t = useTranslate();
  const { actId, kind, on, isFuture, recordedAt } = entry;
  const recorded =
    recordedAt &&
    t('careers.recordedAt', { at: toLocalMinute(new Date(recordedAt)).replace('T', ' ') });
  const details = detailsOf(t, entry);
  const name = t(`careers.kind_${kind}`);
  return (
    <li className={classes.entry} data-future={isFuture || undefined}>
      <time className={classes.day} dateTime={on} title={recorded ?? undefined}>
        {on}
      </time>
      <div className={classes.told}>
        <Group gap={6} wrap="nowrap">
          <span className={classes.kind}>{name}</span>
          {isFuture && <Tag tone="info">{t('careers.future')}</Tag>}
        </Group>
        <div className={classes.words}>{describe(t, entry)}</div>
        {details.length > 0 && <div className={classes.details}>{details.join(' · ')}</div>}
      </div>
      {actId !== null && (
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          aria-label={t('careers.takeBackAct', { kind: name })}
          onClick={() => onTakeBack(actId)}
        >
          {t('careers.takeBack')}
        </Button>
      )}
    </li>
  );
}

interface TogetherProps {
  /** Newest first, the one that was asked for last. */
  readonly acts: readonly NamedAct[];
  readonly onTakeBack: () => void;
  readonly onKeep: () => void;
}

/** Later acts that would go along, before anything happens. */
function Together({ acts, onTakeBack, onKeep }: TogetherProps) {
  const t = useTranslate();
  return (
    <div className={classes.form} role="alertdialog" aria-label={t('careers.takeBack')}>
      <Text size="sm">{t('careers.takeBackAlso')}</Text>
      <ul className={classes.named}>
        {acts.slice(0, -1).map(({ actId, personName, kind, on }) => (
          <li key={actId}>
            {t('careers.named', { date: on, name: personName, kind: t(`careers.kind_${kind}`) })}
          </li>
        ))}
      </ul>
      <Group gap="sm">
        <Button size="xs" color="red" data-autofocus onClick={onTakeBack}>
          {t('careers.takeBackAll', { count: acts.length })}
        </Button>
        <Button size="xs" variant="default" onClick={onKeep}>
          {t('careers.keep')}
        </Button>
      </Group>
    </div>
  );
}

/** A person's working life in acts, the newest first; each can be taken back. */
export function PersonTimeline({ personId }: { readonly personId: string }) {
  const t = useTranslate();
  const { data: entries } = useQuery(careersQueries.timeline(personId, useToday()));
  const [together, setTogether] = useState<readonly NamedAct[]>([]);
  const takeBack = useCommand(commands.careers.takeBack, {
    done: ({ count }) => t('careers.takenBack', { count }),
    onDone: () => setTogether([]),
  });
  const ask = async (actId: string): Promise<void> => {
    try {
      const acts = await client.careers.takenBack({ actId });
      if (acts.length > 1) setTogether(acts);
      else takeBack.mutate({ actId });
    } catch (error) {
      showFailure(t, error);
    }
  };
  const asked = together.at(-1);
  if (!entries) return null;
  return (
    <>
      <Title order={2} size={14}>
        {t('careers.timeline')}
      </Title>
      {asked && (
        <Together
          acts={together}
          onTakeBack={() => takeBack.mutate({ actId: asked.actId, withLater: true })}
          onKeep={() => setTogether([])}
        />
      )}
      {entries.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('careers.empty')}
        </Text>
      )}
      <ol className={classes.timeline} aria-label={t('careers.timeline')}>
        {entries.map((entry, index) => (
          <Entry
            key={entry.actId ?? `${index} ${entry.on}`}
            entry={entry}
            onTakeBack={(actId) => void ask(actId)}
          />
        ))}
      </ol>
    </>
  );
}
