import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DateField } from '#renderer/components/DateField/DateField.tsx';
import { DetailDrawer } from '#renderer/components/DetailDrawer/DetailDrawer.tsx';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { NamedAct } from '#shared/features/careers/careersModel.ts';
import type { HeldGroup } from '#shared/features/careers/handoverModel.ts';
import type { PersonRow } from '#shared/features/people/peopleModel.ts';
import type { IsoDate } from '#shared/lib/isoWeek.ts';
import { careersQueries } from './careersQueries.ts';
import { HandoverExport } from './HandoverExport.tsx';
import { HandoverGroup } from './HandoverGroup.tsx';
import { countReceivers, listChoices, type Receivers } from './handoverChoices.ts';
import classes from './PersonDrawer.module.css';
import { PersonSelect } from './PersonSelect.tsx';

interface LeaveDrawerProps {
  /** Who leaves; null closes the drawer. */
  readonly person: PersonRow | null;
  readonly onClose: () => void;
  /** The leaving is recorded. */
  readonly onLeft: () => void;
}

function LaterActs({ acts }: { readonly acts: readonly NamedAct[] }) {
  const t = useTranslate();
  if (acts.length === 0) return null;
  return (
    <div className={classes.form} role="note">
      <Text size="sm">{t('careers.laterActs')}</Text>
      <ul className={classes.named}>
        {acts.map(({ actId, personName, kind, on }) => (
          <li key={actId}>
            {t('careers.named', { date: on, name: personName, kind: t(`careers.kind_${kind}`) })}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface HeldListProps {
  readonly groups: readonly HeldGroup[];
  readonly leaverId: string;
  readonly receivers: Receivers;
  readonly onReceivers: (receivers: Receivers) => void;
}

function HeldList({ groups, leaverId, receivers, onReceivers }: HeldListProps) {
  const t = useTranslate();
  if (groups.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('careers.holdsNothing')}
      </Text>
    );
  }
  return (
    <>
      <PersonSelect
        label={t('careers.everythingTo')}
        placeholder={t('careers.leaveVacant')}
        clearable
        value={receivers.everything}
        excludedIds={new Set([leaverId])}
        onChange={(everything) => onReceivers({ ...receivers, everything })}
      />
      {groups.map((group) => (
        <HandoverGroup
          key={group.source}
          group={group}
          leaverId={leaverId}
          receivers={receivers}
          onReceivers={onReceivers}
        />
      ))}
    </>
  );
}

const nobody: Receivers = { everything: null, items: new Map() };

function LeaveForm({ person, onClose, onLeft }: LeaveDrawerProps & { person: PersonRow }) {
  const t = useTranslate();
  const today = useToday();
  const [lastDay, setLastDay] = useState<IsoDate>(today);
  const [note, setNote] = useState('');
  const [receivers, setReceivers] = useState(nobody);
  const { data: held } = useQuery(careersQueries.holdings(person.id, lastDay));
  const leave = useCommand(commands.careers.leave, {
    done: () => t('careers.done_leave', { name: person.name, date: lastDay }),
    onDone: onLeft,
  });
  const groups = held?.groups ?? [];
  const submit = (): void =>
    leave.mutate({
      ...{ personId: person.id, lastDay, note, handover: listChoices(groups, receivers) },
      takesBackLater: (held?.later.length ?? 0) > 0,
    });
  return (
    <Stack gap="md">
      <Group grow gap="md" align="flex-start">
        <DateField
          label={t('careers.lastDay')}
          value={lastDay}
          onChange={(day) => day !== null && setLastDay(day)}
        />
        <TextInput
          label={t('careers.note')}
          placeholder={t('careers.noteHint')}
          value={note}
          maxLength={300}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </Group>
      <Text size="xs" c="dimmed">
        {t('careers.leaveHint')}
      </Text>
      <LaterActs acts={held?.later ?? []} />
      {held && (
        <HeldList
          groups={groups}
          leaverId={person.id}
          receivers={receivers}
          onReceivers={setReceivers}
        />
      )}
      <Group justify="space-between" className={classes.footer}>
        <Text size="sm" c="dimmed" role="status">
          {groups.length > 0 && t('careers.given', countReceivers(groups, receivers))}
        </Text>
        <Group gap="sm">
          <HandoverExport personId={person.id} />
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button color="red" onClick={submit} loading={leave.isPending} disabled={!held}>
            {t('careers.confirmLeave')}
          </Button>
        </Group>
      </Group>
    </Stack>
  );
}

/** 离职: the last day, and who takes over each thing the person holds. */
export function LeaveDrawer(props: LeaveDrawerProps) {
  const t = useTranslate();
  const { person, onClose } = props;
  return (
    <DetailDrawer
      title={t('careers.leaveTitle', { name: person?.name ?? '' })}
      isOpen={person !== null}
      onClose={onClose}
      width={760}
    >
      {person && <LeaveForm key={person.id} {...props} person={person} />}
    </DetailDrawer>
  );
}
