import { Button, Group, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { OrgStructure, SeatRow } from '#shared/features/org/orgModel.ts';
import { SeatSelect } from './SeatSelect.tsx';
import { describeSeat } from './seatOptions.ts';
import classes from './UnitsPage.module.css';

interface DottedLinesProps {
  readonly structure: OrgStructure;
  readonly seat: SeatRow;
}

function DottedLineForm({ seat, onDone }: { readonly seat: SeatRow; readonly onDone: () => void }) {
  const t = useTranslate();
  const [superiorSeatId, setSuperiorSeatId] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const add = useCommand(commands.org.addDottedLine, {
    done: () => t('org.dottedAdded', { post: seat.postName }),
    onDone,
  });
  return (
    <Group gap="sm" align="flex-end" wrap="nowrap">
      <SeatSelect
        label={t('org.dottedTo')}
        placeholder={t('org.chooseSuperior')}
        value={superiorSeatId}
        onChange={setSuperiorSeatId}
        accepts={({ id }) => id !== seat.id && id !== seat.superiorSeatId}
      />
      <TextInput
        label={t('org.dottedNote')}
        value={note}
        maxLength={60}
        flex={1}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Button
        disabled={superiorSeatId === null}
        loading={add.isPending}
        onClick={() => {
          if (superiorSeatId !== null) add.mutate({ seatId: seat.id, superiorSeatId, note });
        }}
      >
        {t('common.add')}
      </Button>
    </Group>
  );
}

/** The dotted lines of a seat, beside its one solid line. */
export function DottedLines({ structure, seat }: DottedLinesProps) {
  const t = useTranslate();
  const [isAdding, setIsAdding] = useState(false);
  const end = useCommand(commands.org.endDottedLine, { done: () => t('org.dottedEnded') });
  return (
    <>
      {seat.dotted.length > 0 && (
        <div className={classes.list}>
          {seat.dotted.map(({ lineId, superiorSeatId, note }) => {
            const superior = structure.seats.find(({ id }) => id === superiorSeatId);
            const name = superior ? describeSeat(t, superior) : '';
            return (
              <div key={lineId} className={classes.line}>
                <Text size="sm" className={classes.grow}>
                  {t('org.dottedLine', { name })}
                </Text>
                <Text size="xs" c="dimmed" truncate>
                  {note}
                </Text>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  color="gray"
                  onClick={() => end.mutate({ id: lineId })}
                >
                  {t('org.endDotted')}
                </Button>
              </div>
            );
          })}
        </div>
      )}
      {isAdding ? (
        <DottedLineForm seat={seat} onDone={() => setIsAdding(false)} />
      ) : (
        <Button
          size="compact-sm"
          variant="subtle"
          w="fit-content"
          leftSection={<IconPlus size={14} />}
          onClick={() => setIsAdding(true)}
        >
          {t('org.addDotted')}
        </Button>
      )}
    </>
  );
}
