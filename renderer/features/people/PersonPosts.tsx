import { Button, Group, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { HeldPost, PersonRow } from '#shared/features/people/peopleModel.ts';
import { ActForm } from './ActForm.tsx';
import { ActMenu } from './ActMenu.tsx';
import { HandoverExport } from './HandoverExport.tsx';
import { HeldPosts, heldBy, ReportsTo } from './HeldPosts.tsx';
import type { FormAct } from './sendAct.ts';

interface EndPostProps {
  readonly person: PersonRow;
  readonly held: HeldPost;
}

function EndPost({ person, held }: EndPostProps) {
  const t = useTranslate();
  const end = useCommand(commands.org.endAssignment, {
    done: () => t('org.assignmentEnded', { name: person.name, post: held.postName }),
  });
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      color="gray"
      onClick={() => end.mutate({ id: held.assignmentId })}
    >
      {t('people.endPost')}
    </Button>
  );
}

interface PersonPostsProps {
  readonly person: PersonRow;
  readonly onLeave: () => void;
}

/** What the person holds today, to whom they report, and the way to the next change. */
export function PersonPosts({ person, onLeave }: PersonPostsProps) {
  const t = useTranslate();
  const [act, setAct] = useState<FormAct | null>(null);
  const isFirstPost = person.main === null && person.leftOn === null;
  return (
    <>
      <Group justify="space-between">
        <Title order={2} size={14}>
          {t('people.posts')}
        </Title>
        <Group gap="xs">
          {isFirstPost && act === null && (
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconPlus size={14} />}
              onClick={() => setAct('main')}
            >
              {t('people.givePost')}
            </Button>
          )}
          <ActMenu person={person} onChoose={setAct} onLeave={onLeave} />
        </Group>
      </Group>
      {act !== null && <ActForm key={act} person={person} act={act} onDone={() => setAct(null)} />}
      <HeldPosts person={person} renderAct={(held) => <EndPost person={person} held={held} />} />
      {person.leftOn !== null && (
        <Group justify="space-between">
          <Text size="sm">{t('people.lastDayIs', { date: person.leftOn })}</Text>
          <HandoverExport personId={person.id} />
        </Group>
      )}
      {heldBy(person).length === 0 && person.leftOn === null && act === null && (
        <Text size="sm" c="dimmed">
          {t('people.noPost')}
        </Text>
      )}
      <ReportsTo manager={person.manager} />
    </>
  );
}
