import { Button, Group, SegmentedControl, Stack } from '@mantine/core';
import { useState } from 'react';
import { DateField } from '#renderer/components/DateField/DateField.tsx';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { AssignmentKind, SeatRow } from '#shared/features/org/orgModel.ts';
import { isVacantSeat, SeatSelect } from './SeatSelect.tsx';

interface AssignFormProps {
  readonly person: { readonly id: string; readonly name: string };
  readonly initialKind: AssignmentKind;
  readonly onDone: () => void;
}

const kinds: readonly AssignmentKind[] = ['main', 'concurrent', 'acting'];

/** Acting is for any seat, 主 and 兼 need a vacant one. */
function acceptsFor(kind: AssignmentKind): (seat: SeatRow) => boolean {
  return kind === 'acting' ? () => true : isVacantSeat;
}

/** Puts a person on a seat from a day on. */
export function AssignForm({ person, initialKind, onDone }: AssignFormProps) {
  const t = useTranslate();
  const today = useToday();
  const [kind, setKind] = useState(initialKind);
  const [seatId, setSeatId] = useState<string | null>(null);
  const [from, setFrom] = useState<string | null>(today);
  const assign = useCommand(commands.org.assign, {
    done: () => t('org.assigned', { name: person.name }),
    onDone,
  });
  const submit = (): void => {
    if (seatId !== null) {
      assign.mutate({ personId: person.id, seatId, kind, from: from ?? today });
    }
  };
  return (
    <Stack gap="sm">
      <SegmentedControl
        size="xs"
        aria-label={t('org.kind')}
        value={kind}
        onChange={(value) => {
          setKind(value as AssignmentKind);
          setSeatId(null);
        }}
        data={kinds.map((value) => ({ value, label: t(`org.kind_${value}`) }))}
      />
      <Group gap="sm" align="flex-end" grow preventGrowOverflow={false}>
        <SeatSelect
          label={t('org.seat')}
          placeholder={t(kind === 'acting' ? 'org.chooseSeat' : 'org.chooseVacancy')}
          value={seatId}
          onChange={setSeatId}
          accepts={acceptsFor(kind)}
        />
        <DateField label={t('org.from')} value={from} onChange={setFrom} />
      </Group>
      <Group gap="sm">
        <Button size="xs" onClick={submit} disabled={seatId === null} loading={assign.isPending}>
          {t('org.assign')}
        </Button>
        <Button size="xs" variant="default" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
