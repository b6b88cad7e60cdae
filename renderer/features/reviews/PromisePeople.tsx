import { ActionIcon, Tooltip, UnstyledButton } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { showNotice } from '#renderer/lib/notices.tsx';
import { localDayOf, useToday } from '#renderer/lib/today.ts';
import { useCopy } from '#renderer/lib/useCopy.ts';
import { listNews, type PersonPromises } from '#shared/features/reviews/promiseRules.ts';
import { buildPromiseNews } from '#shared/features/reviews/replyText.ts';
import { addDays } from '#shared/lib/isoWeek.ts';
import classes from './PromisesPage.module.css';

/** Somebody is told of what ended this many days ago at most. */
const newsDays = 7;

interface PromisePeopleProps {
  readonly people: readonly PersonPromises[];
  readonly chosenId: string | null;
  /** The same person again shows everybody. */
  readonly onChoose: (personId: string | null) => void;
}

function CopyNews({ person }: { readonly person: PersonPromises }) {
  const t = useTranslate();
  const language = useLanguage();
  const today = useToday();
  const { copy } = useCopy();
  const { name, promises } = person;
  const act = (): void => {
    const news = listNews(promises, addDays(today, -newsDays), localDayOf);
    if (news.length === 0) showNotice(t('reviews.promises.nothingNew', { name }));
    else copy(buildPromiseNews(name, news, language), t('reviews.promises.copied', { name }));
  };
  const label = `${t('reviews.promises.copy')} ${name}`;
  return (
    <Tooltip label={label}>
      <ActionIcon size="sm" aria-label={label} onClick={act}>
        <IconCopy size={15} />
      </ActionIcon>
    </Tooltip>
  );
}

/** To whom promises were made, how they were kept, and the words to tell them. */
export function PromisePeople({ people, chosenId, onChoose }: PromisePeopleProps) {
  const t = useTranslate();
  return (
    <aside className={classes.people} aria-label={t('reviews.promises.byPerson')}>
      <h2>{t('reviews.promises.byPerson')}</h2>
      <ul>
        {people.map((person) => {
          const { personId, name, figure } = person;
          return (
            <li key={personId}>
              <UnstyledButton
                className={classes.person}
                aria-pressed={personId === chosenId}
                onClick={() => onChoose(personId === chosenId ? null : personId)}
              >
                <span className={classes.name} title={name}>
                  {name}
                </span>
                <span className={classes.figure}>
                  {figure.open > 0 && t('reviews.promises.open', { count: figure.open })}
                  {figure.overdue > 0 && (
                    <span className={classes.overdue}>
                      {t('reviews.promises.overdue', { count: figure.overdue })}
                    </span>
                  )}
                  {figure.rate !== null && (
                    <span>{`${figure.rate}% ${figure.kept}/${figure.due}`}</span>
                  )}
                </span>
              </UnstyledButton>
              <CopyNews person={person} />
            </li>
          );
        })}
      </ul>
    </aside>
  );
}
