import { Group, Text } from '@mantine/core';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { SeatRow } from '#shared/features/org/orgModel.ts';
import { vacancyWord } from '#shared/features/org/orgViews.ts';
import { KindBadge } from './KindBadge.tsx';
import classes from './UnitsPage.module.css';

/** Who holds a seat, or that nobody does and how far filling it is. */
export function Holders({ seat }: { readonly seat: SeatRow }) {
  const t = useTranslate();
  const isVacant = seat.holders.every(({ kind }) => kind === 'acting');
  const word = vacancyWord(t, seat);
  return (
    <Group gap={6} wrap="nowrap" component="span">
      {seat.holders.map(({ assignmentId, name, kind }) => (
        <Group key={assignmentId} gap={4} wrap="nowrap" component="span" className={classes.holder}>
          <span className={classes.cut}>{name}</span>
          {kind !== 'main' && <KindBadge kind={kind} />}
        </Group>
      ))}
      {isVacant && (
        <span className={classes.vacantSeat}>
          {seat.inQuota ? t('org.vacant') : t('org.vacantExtra')}
        </span>
      )}
      {isVacant && word !== '' && (
        <Text component="span" size="xs" c="dimmed" truncate>
          {word}
        </Text>
      )}
    </Group>
  );
}
