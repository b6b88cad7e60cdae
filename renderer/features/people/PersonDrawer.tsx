import { Button, Group, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { DetailDrawer } from '#renderer/components/DetailDrawer/DetailDrawer.tsx';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { PersonRow } from '#shared/features/people/peopleModel.ts';
import classes from './PeoplePage.module.css';
import { PersonFields } from './PersonFields.tsx';
import { PersonPosts } from './PersonPosts.tsx';

interface PersonDrawerProps {
  readonly person: PersonRow | null;
  readonly onClose: () => void;
}

function PersonDetail({ person, onClose }: { person: PersonRow; onClose: () => void }) {
  const t = useTranslate();
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const remove = useCommand(commands.people.remove, {
    done: () => t('people.removed', { name: person.name }),
    onDone: onClose,
  });
  return (
    <>
      <section className={classes.section}>
        <PersonPosts person={person} />
      </section>
      <section className={classes.section}>
        <PersonFields person={person} onSaved={setSavedAt} />
      </section>
      <Group justify="space-between">
        <Button
          variant="subtle"
          color="red"
          size="xs"
          leftSection={<IconTrash size={16} />}
          onClick={() => remove.mutate({ id: person.id })}
        >
          {t('people.remove')}
        </Button>
        <Text size="xs" c="dimmed" role="status">
          {savedAt === null ? t('people.savesItself') : t('people.savedAt', { time: savedAt })}
        </Text>
      </Group>
    </>
  );
}

/** One person over the roster: posts, then the fields, which save themselves. */
export function PersonDrawer({ person, onClose }: PersonDrawerProps) {
  return (
    <DetailDrawer title={person?.name ?? ''} isOpen={person !== null} onClose={onClose}>
      {person && <PersonDetail key={person.id} person={person} onClose={onClose} />}
    </DetailDrawer>
  );
}
