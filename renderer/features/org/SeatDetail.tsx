import { Anchor, Button, Checkbox, Group, Text, Title } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import { Link } from 'wouter';
import { paths } from '#renderer/app/paths.ts';
import { DetailFooter } from '#renderer/components/DetailFooter/DetailFooter.tsx';
import { SavedTextInput } from '#renderer/components/SavedField/SavedTextInput.tsx';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { useSaveFields } from '#renderer/lib/useSaveFields.ts';
import type {
  OrgStructure,
  SeatFields,
  SeatHolder,
  SeatRow,
} from '#shared/features/org/orgModel.ts';
import { DottedLines } from './DottedLines.tsx';
import { HolderForm } from './HolderForm.tsx';
import { KindBadge } from './KindBadge.tsx';
import type { OrgSelection } from './orgSelection.ts';
import { isVacantSeat, SeatSelect } from './SeatSelect.tsx';
import { UnitSelect } from './UnitSelect.tsx';
import classes from './UnitsPage.module.css';

interface SeatDetailProps {
  readonly structure: OrgStructure;
  readonly seat: SeatRow;
  readonly onSelect: (selection: OrgSelection | null) => void;
}

function HolderLine({ seat, holder }: { readonly seat: SeatRow; readonly holder: SeatHolder }) {
  const t = useTranslate();
  const end = useCommand(commands.org.endAssignment, {
    done: () => t('org.assignmentEnded', { name: holder.name, post: seat.postName }),
  });
  return (
    <div className={classes.line}>
      <KindBadge kind={holder.kind} />
      <Anchor
        component={Link}
        href={`${paths.people}/${holder.personId}`}
        size="sm"
        className={classes.grow}
      >
        {holder.name}
      </Anchor>
      <Text size="xs" c="dimmed">
        {t('org.since', { date: holder.since })}
      </Text>
      <Button
        size="compact-xs"
        variant="subtle"
        color="gray"
        onClick={() => end.mutate({ id: holder.assignmentId })}
      >
        {t('org.endAssignment')}
      </Button>
    </div>
  );
}

function SeatHolders({ seat }: { readonly seat: SeatRow }) {
  const t = useTranslate();
  return (
    <section className={classes.section}>
      <Title order={2} size={14}>
        {t('org.holders')}
      </Title>
      {seat.holders.length > 0 && (
        <div className={classes.list}>
          {seat.holders.map((holder) => (
            <HolderLine key={holder.assignmentId} seat={seat} holder={holder} />
          ))}
        </div>
      )}
      <HolderForm seat={seat} />
      {isVacantSeat(seat) && (
        <Anchor component={Link} href={`${paths.recruiting}/${seat.id}`} size="sm">
          {seat.hiringStage === null ? t('recruiting.start') : t('recruiting.see')}
        </Anchor>
      )}
    </section>
  );
}

interface SeatFormProps {
  readonly structure: OrgStructure;
  readonly seat: SeatRow;
  readonly save: (changes: Partial<SeatFields>) => void;
  readonly onSelect: SeatDetailProps['onSelect'];
}

function SeatForm({ structure, seat, save, onSelect }: SeatFormProps) {
  const t = useTranslate();
  const { id, revision } = seat;
  const move = useCommand(commands.org.updateSeat, {
    onDone: (moved) => onSelect({ kind: 'seat', id: moved.id }),
  });
  const setSuperior = useCommand(commands.org.setSuperior, {
    done: () => t('org.superiorChanged', { post: seat.postName }),
  });
  return (
    <section className={classes.section}>
      <SeatSelect
        label={t('org.superior')}
        placeholder={t('org.noSuperior')}
        value={seat.superiorSeatId}
        onChange={(superiorSeatId) => setSuperior.mutate({ seatId: id, superiorSeatId })}
        accepts={(other) => other.id !== id}
        isClearable
      />
      <DottedLines structure={structure} seat={seat} />
      <Group grow gap="md">
        <UnitSelect
          label={t('org.unit')}
          structure={structure}
          value={seat.unitId}
          onChange={(unitId) =>
            unitId !== null && move.mutate({ id, revision, changes: { unitId } })
          }
          isRequired
        />
        <SavedTextInput
          label={t('org.vacancyNote')}
          placeholder={t('org.vacancyNoteHint')}
          value={seat.vacancyNote}
          maxLength={60}
          onSave={(vacancyNote) => save({ vacancyNote })}
        />
      </Group>
      <Checkbox
        size="xs"
        label={t('org.inQuota')}
        description={t('org.inQuotaHint')}
        checked={seat.inQuota}
        onChange={(event) => save({ inQuota: event.currentTarget.checked })}
      />
    </section>
  );
}

/** One seat: who holds it, whom it reports to, whether it counts. */
export function SeatDetail({ structure, seat, onSelect }: SeatDetailProps) {
  const t = useTranslate();
  const unit = structure.units.find(({ id }) => id === seat.unitId);
  const { save, savedAt } = useSaveFields<Partial<SeatFields>>({
    revision: seat.revision,
    send: (revision, changes) => commands.org.updateSeat({ id: seat.id, revision, changes }),
  });
  const close = useCommand(commands.org.closeSeat, {
    done: () => t('org.seatClosed', { post: seat.postName }),
    onDone: () => onSelect(unit ? { kind: 'unit', id: unit.id } : null),
  });
  return (
    <>
      {unit && (
        <Button
          size="compact-sm"
          variant="subtle"
          mb="sm"
          leftSection={<IconChevronLeft size={14} />}
          onClick={() => onSelect({ kind: 'unit', id: unit.id })}
        >
          {unit.name}
        </Button>
      )}
      <SeatHolders seat={seat} />
      <SeatForm {...{ structure, seat, save, onSelect }} />
      <DetailFooter
        removeLabel={t('org.closeSeat')}
        onRemove={() => close.mutate({ id: seat.id })}
        savedAt={savedAt}
      />
    </>
  );
}
