import { Group, Tabs } from '@mantine/core';
import { useState } from 'react';
import { DetailDrawer } from '#renderer/components/DetailDrawer/DetailDrawer.tsx';
import { DetailFooter } from '#renderer/components/DetailFooter/DetailFooter.tsx';
import { KeepSummary } from '#renderer/features/keeping/index.ts';
import { Photo, PhotoField } from '#renderer/features/photos/index.ts';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { useSaveFields } from '#renderer/lib/useSaveFields.ts';
import type { PersonFields as Fields, PersonRow } from '#shared/features/people/peopleModel.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';
import { PersonContact } from './PersonContact.tsx';
import classes from './PersonDrawer.module.css';
import { PersonFields } from './PersonFields.tsx';
import { PersonPosts } from './PersonPosts.tsx';
import { PersonTimeline } from './PersonTimeline.tsx';
import { PersonMeetings, PersonReports, PersonTasks } from './PersonWork.tsx';

const firstTab = 'career';

interface PersonDrawerProps {
  readonly person: PersonRow | null;
  readonly onClose: () => void;
  /** 离职 opens a drawer of its own. */
  readonly onLeave: () => void;
  /** So does the report of a week. */
  readonly onReport: (week: IsoWeek) => void;
}

interface PersonDetailProps extends PersonDrawerProps {
  readonly person: PersonRow;
  readonly tab: string;
  readonly onTab: (tab: string) => void;
}

function PersonDetail(props: PersonDetailProps) {
  const { person, tab, onTab, onClose, onLeave, onReport } = props;
  const t = useTranslate();
  const { save, savedAt } = useSaveFields<Partial<Fields>>({
    revision: person.revision,
    send: (revision, changes) => commands.people.update({ id: person.id, revision, changes }),
  });
  const remove = useCommand(commands.people.remove, {
    done: () => t('people.removed', { name: person.name }),
    onDone: onClose,
  });
  return (
    <Tabs value={tab} onChange={(value) => onTab(value ?? firstTab)} keepMounted={false}>
      <Tabs.List>
        <Tabs.Tab value="career">{t('people.tabCareer')}</Tabs.Tab>
        <Tabs.Tab value="fields">{t('people.tabFields')}</Tabs.Tab>
        <Tabs.Tab value="work">{t('people.tabWork')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="career">
        <section className={classes.section}>
          <PersonPosts person={person} onLeave={onLeave} />
        </section>
        <section className={classes.section}>
          <PersonTimeline personId={person.id} />
        </section>
      </Tabs.Panel>
      <Tabs.Panel value="fields">
        <section className={classes.section}>
          <PhotoField person={person} />
          <PersonFields person={person} save={save} />
        </section>
        <section className={classes.section}>
          <PersonContact personId={person.id} />
        </section>
        <DetailFooter
          removeLabel={t('people.remove')}
          onRemove={() => remove.mutate({ id: person.id })}
          savedAt={savedAt}
        />
      </Tabs.Panel>
      <Tabs.Panel value="work">
        <section className={classes.section}>
          <KeepSummary personId={person.id} />
        </section>
        <section className={classes.section}>
          <PersonReports personId={person.id} onReport={onReport} />
        </section>
        <section className={classes.section}>
          <PersonTasks personId={person.id} />
        </section>
        <section className={classes.section}>
          <PersonMeetings personId={person.id} />
        </section>
      </Tabs.Panel>
    </Tabs>
  );
}

/**
 * One person over the roster: posts and history, the fields, which save themselves, and the work.
 * The tab stays while a report or a leaving is seen to, until the person is closed.
 */
export function PersonDrawer(props: PersonDrawerProps) {
  const { person } = props;
  const [tab, setTab] = useState(firstTab);
  const close = (): void => {
    setTab(firstTab);
    props.onClose();
  };
  return (
    <DetailDrawer
      title={
        person && (
          <Group gap="sm" wrap="nowrap" component="span">
            <Photo person={person} size={32} />
            {person.name}
          </Group>
        )
      }
      isOpen={person !== null}
      onClose={close}
    >
      {person && (
        <PersonDetail
          key={person.id}
          {...props}
          person={person}
          tab={tab}
          onTab={setTab}
          onClose={close}
        />
      )}
    </DetailDrawer>
  );
}
