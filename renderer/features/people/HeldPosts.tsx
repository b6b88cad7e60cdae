import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { KindBadge } from '#renderer/features/org/index.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { HeldPost, PersonRow } from '#shared/features/people/peopleModel.ts';
import classes from './PeoplePage.module.css';

export function heldBy({ main, others }: PersonRow): readonly HeldPost[] {
  return main ? [main, ...others] : others;
}

interface HeldPostsProps {
  readonly person: PersonRow;
  /** What can be done with a post, at the end of its line. */
  readonly renderAct?: (held: HeldPost) => ReactNode;
}

/** A line for each post a person holds; without one nothing. */
export function HeldPosts({ person, renderAct }: HeldPostsProps) {
  const t = useTranslate();
  const posts = heldBy(person);
  if (posts.length === 0) return null;
  return (
    <div className={classes.list}>
      {posts.map((held) => (
        <div key={held.assignmentId} className={classes.held}>
          <KindBadge kind={held.kind} />
          <Text size="sm" className={classes.grow} title={`${held.unitName} ${held.postName}`}>
            {held.unitName} · {held.postName}
          </Text>
          <Text size="xs" c="dimmed" {...(renderAct ? {} : { pr: 'xs' })}>
            {t('people.since', { date: held.since })}
          </Text>
          {renderAct?.(held)}
        </div>
      ))}
    </div>
  );
}

/** To whom the person reports; without a manager nothing. */
export function ReportsTo({ manager }: Pick<PersonRow, 'manager'>) {
  const t = useTranslate();
  if (!manager) return null;
  return (
    <Text size="sm" c="dimmed">
      {t(manager.isAboveVacancy ? 'people.reportsAbove' : 'people.reportsTo', {
        name: manager.name,
      })}
    </Text>
  );
}
