import { Button, Group, Select, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DateField } from '#renderer/components/DateField/DateField.tsx';
import { PinyinSelect } from '#renderer/components/PinyinSelect/PinyinSelect.tsx';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { AssignmentKind, SeatRow } from '#shared/features/org/orgModel.ts';
import type { PersonRef } from '#shared/features/people/peopleModel.ts';
import { orgQueries } from './orgQueries.ts';
import { isVacantSeat } from './SeatSelect.tsx';

/** Ways in which somebody more can hold the seat now. */
function listKinds(seat: SeatRow): AssignmentKind[] {
  if (!isVacantSeat(seat)) return ['acting'];
  return seat.inQuota ? ['main', 'concurrent', 'acting'] : ['concurrent', 'main', 'acting'];
}

function toOption({ id, name, unitName, postName }: PersonRef) {
  return { value: id, label: [name, unitName, postName].filter(Boolean).join(' ') };
}

/** Puts somebody on the seat; a held one only takes an acting holder. */
export function HolderForm({ seat }: { readonly seat: SeatRow }) {
  const t = useTranslate();
  const today = useToday();
  const { data: people = [] } = useQuery(orgQueries.people(today));
  const kinds = listKinds(seat);
  const [chosenKind, setChosenKind] = useState<AssignmentKind | null>(null);
  const [personId, setPersonId] = useState<string | null>(null);
  const [from, setFrom] = useState<string | null>(today);
  const kind = chosenKind && kinds.includes(chosenKind) ? chosenKind : (kinds[0] ?? 'acting');
  const assign = useCommand(commands.org.assign, {
    done: () => t('org.seatFilled', { post: seat.postName }),
    onDone: () => setPersonId(null),
  });
  const submit = (): void => {
    if (personId !== null) {
      assign.mutate({ personId, seatId: seat.id, kind, from: from ?? today });
    }
  };
  const offered = people.filter(
    ({ id, hasLeft }) => !hasLeft && seat.holders.every((holder) => holder.personId !== id),
  );
  return (
    <Stack gap="sm">
      <Group gap="sm" align="flex-end" wrap="nowrap">
        <PinyinSelect
          label={t('org.person')}
          placeholder={t('org.choosePerson')}
          options={offered.map(toOption)}
          value={personId}
          onChange={setPersonId}
          flex={1}
        />
        <Select
          label={t('org.kind')}
          value={kind}
          allowDeselect={false}
          onChange={(value) => setChosenKind(value as AssignmentKind)}
          data={kinds.map((value) => ({ value, label: t(`org.kind_${value}`) }))}
          w={88}
        />
        <DateField label={t('org.from')} value={from} onChange={setFrom} />
      </Group>
      {personId !== null && (
        <Button size="xs" w="fit-content" onClick={submit} loading={assign.isPending}>
          {t('org.assign')}
        </Button>
      )}
    </Stack>
  );
}
