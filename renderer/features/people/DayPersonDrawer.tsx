import { Alert, Button, Group, Text } from '@mantine/core';
import { DetailDrawer } from '#renderer/components/DetailDrawer/DetailDrawer.tsx';
import { KindBadge, useAsOf } from '#renderer/features/org/index.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import type { PersonRow } from '#shared/features/people/peopleModel.ts';
import { statusOf } from '#shared/features/people/peopleRules.ts';
import { formatFullDay } from '#shared/lib/formatDay.ts';
import type { IsoDate } from '#shared/lib/isoWeek.ts';
import classes from './PeoplePage.module.css';

interface PersonOnDayProps {
  readonly person: PersonRow;
  readonly day: IsoDate;
}

/** Posts, manager, type and level as they are on the day. */
function PersonOnDay({ person, day }: PersonOnDayProps) {
  const t = useTranslate();
  const held = person.main ? [person.main, ...person.others] : person.others;
  if (statusOf(person, day) !== 'here') return <Text size="sm">{t('people.notHereOnDay')}</Text>;
  return (
    <>
      <Text size="sm">
        {[t(`people.type_${person.employmentType}`), person.level]
          .filter((fact) => fact !== '')
          .join(' · ')}
      </Text>
      {held.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('people.unplaced')}
        </Text>
      )}
      {held.length > 0 && (
        <div className={classes.list}>
          {held.map(({ assignmentId, kind, unitName, postName, since }) => (
            <div key={assignmentId} className={classes.held}>
              <KindBadge kind={kind} />
              <Text size="sm" className={classes.grow} title={`${unitName} ${postName}`}>
                {unitName} · {postName}
              </Text>
              <Text size="xs" c="dimmed" pr="xs">
                {t('people.since', { date: since })}
              </Text>
            </div>
          ))}
        </div>
      )}
      {person.manager && (
        <Text size="sm" c="dimmed">
          {t(person.manager.isAboveVacancy ? 'people.reportsAbove' : 'people.reportsTo', {
            name: person.manager.name,
          })}
        </Text>
      )}
    </>
  );
}

interface DayPersonDrawerProps {
  readonly person: PersonRow | null;
  readonly day: IsoDate;
  readonly onClose: () => void;
}

/** One person as they were or will be on another day than today; nothing is changed there. */
export function DayPersonDrawer({ person, day, onClose }: DayPersonDrawerProps) {
  const t = useTranslate();
  const language = useLanguage();
  const [, setAsOf] = useAsOf();
  return (
    <DetailDrawer title={person?.name ?? ''} isOpen={person !== null} onClose={onClose}>
      {person && (
        <div className={classes.section}>
          <Alert color="gray" p="xs">
            <Group justify="space-between" wrap="nowrap">
              <Text size="sm">{t('people.asOnDay', { day: formatFullDay(day, language) })}</Text>
              <Button size="compact-sm" variant="subtle" onClick={() => setAsOf(null)}>
                {t('people.seeToday')}
              </Button>
            </Group>
          </Alert>
          <PersonOnDay person={person} day={day} />
        </div>
      )}
    </DetailDrawer>
  );
}
