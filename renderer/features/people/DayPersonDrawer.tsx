import { Alert, Button, Group, Text } from '@mantine/core';
import { DetailDrawer } from '#renderer/components/DetailDrawer/DetailDrawer.tsx';
import { useAsOf } from '#renderer/features/org/index.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import type { PersonRow } from '#shared/features/people/peopleModel.ts';
import { statusOf } from '#shared/features/people/peopleRules.ts';
import { formatFullDay } from '#shared/lib/formatDay.ts';
import type { IsoDate } from '#shared/lib/isoWeek.ts';
import { HeldPosts, heldBy, ReportsTo } from './HeldPosts.tsx';
import classes from './PeoplePage.module.css';

interface PersonOnDayProps {
  readonly person: PersonRow;
  readonly day: IsoDate;
}

/** Posts, manager, type and level as they are on the day. */
function PersonOnDay({ person, day }: PersonOnDayProps) {
  const t = useTranslate();
  if (statusOf(person, day) !== 'here') return <Text size="sm">{t('people.notHereOnDay')}</Text>;
  return (
    <>
      <Text size="sm">
        {[t(`people.type_${person.employmentType}`), person.level]
          .filter((fact) => fact !== '')
          .join(' · ')}
      </Text>
      {heldBy(person).length === 0 && (
        <Text size="sm" c="dimmed">
          {t('people.unplaced')}
        </Text>
      )}
      <HeldPosts person={person} />
      <ReportsTo manager={person.manager} />
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
