import { Button, Checkbox, Group, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { DetailFooter } from '#renderer/components/DetailFooter/DetailFooter.tsx';
import { SavedTextarea } from '#renderer/components/SavedField/SavedTextarea.tsx';
import { SavedTextInput } from '#renderer/components/SavedField/SavedTextInput.tsx';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { useSaveFields } from '#renderer/lib/useSaveFields.ts';
import type { OrgStructure, UnitFields, UnitRow } from '#shared/features/org/orgModel.ts';
import { Holders } from './Holders.tsx';
import { NewSeatsForm } from './NewSeatsForm.tsx';
import type { OrgSelection } from './orgSelection.ts';
import { SeatSelect } from './SeatSelect.tsx';
import { UnitSelect } from './UnitSelect.tsx';
import classes from './UnitsPage.module.css';

interface UnitDetailProps {
  readonly structure: OrgStructure;
  readonly unit: UnitRow;
  readonly onSelect: (selection: OrgSelection | null) => void;
}

function toLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

interface UnitFormProps {
  readonly structure: OrgStructure;
  readonly unit: UnitRow;
  readonly save: (changes: Partial<UnitFields>) => void;
}

function UnitForm({ structure, unit, save }: UnitFormProps) {
  const t = useTranslate();
  return (
    <section className={classes.section}>
      <Group grow gap="md">
        <SavedTextInput
          label={t('org.unitName')}
          value={unit.name}
          maxLength={60}
          isRequired
          onSave={(name) => save({ name })}
        />
        <UnitSelect
          label={t('org.parent')}
          structure={structure}
          value={unit.parentUnitId}
          onChange={(parentUnitId) => save({ parentUnitId })}
          exceptUnitId={unit.id}
        />
      </Group>
      <SeatSelect
        label={t('org.head')}
        placeholder={t('org.noHead')}
        value={unit.headSeatId}
        onChange={(headSeatId) => save({ headSeatId })}
        isClearable
      />
      <SavedTextarea
        label={t('org.mission')}
        value={unit.mission}
        maxLength={300}
        onSave={(mission) => save({ mission: mission.trim() })}
      />
      <SavedTextarea
        label={t('org.functions')}
        description={t('org.functionsHint')}
        value={unit.functions.join('\n')}
        onSave={(text) => save({ functions: toLines(text) })}
      />
      <Group gap="xl">
        <Checkbox
          size="xs"
          label={t('org.isCore')}
          checked={unit.isCore}
          onChange={(event) => save({ isCore: event.currentTarget.checked })}
        />
        <Checkbox
          size="xs"
          label={t('org.isExternal')}
          checked={unit.isExternal}
          onChange={(event) => save({ isExternal: event.currentTarget.checked })}
        />
      </Group>
    </section>
  );
}

function UnitSeats({ structure, unit, onSelect }: UnitDetailProps) {
  const t = useTranslate();
  const [isAdding, setIsAdding] = useState(false);
  const seats = structure.seats.filter(({ unitId }) => unitId === unit.id);
  return (
    <section className={classes.section}>
      <Group justify="space-between">
        <Title order={2} size={14}>
          {t('org.seatsOfUnit', { ...unit.headcount })}
        </Title>
        {!isAdding && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={14} />}
            onClick={() => setIsAdding(true)}
          >
            {t('org.addSeats')}
          </Button>
        )}
      </Group>
      {isAdding && <NewSeatsForm unit={unit} onDone={() => setIsAdding(false)} />}
      {seats.length > 0 && (
        <div className={classes.list}>
          {seats.map((seat) => (
            <div key={seat.id} className={classes.line}>
              <Text size="sm" className={classes.grow}>
                {seat.postName}
              </Text>
              <Text size="sm" component="div">
                <Holders seat={seat} />
              </Text>
              <Button
                size="compact-xs"
                variant="subtle"
                color="gray"
                onClick={() => onSelect({ kind: 'seat', id: seat.id })}
              >
                {t('common.edit')}
              </Button>
            </div>
          ))}
        </div>
      )}
    </section>
  );
}

/** One unit: what it is for, who leads it, its seats. */
export function UnitDetail(props: UnitDetailProps) {
  const t = useTranslate();
  const { structure, unit, onSelect } = props;
  const { save, savedAt } = useSaveFields<Partial<UnitFields>>({
    revision: unit.revision,
    send: (revision, changes) => commands.org.updateUnit({ id: unit.id, revision, changes }),
  });
  const remove = useCommand(commands.org.removeUnit, {
    done: () => t('org.unitRemoved', { unit: unit.name }),
    onDone: () => onSelect(null),
  });
  return (
    <>
      <UnitForm structure={structure} unit={unit} save={save} />
      <UnitSeats {...props} />
      <DetailFooter
        removeLabel={t('org.removeUnit')}
        onRemove={() => remove.mutate({ id: unit.id })}
        savedAt={savedAt}
      />
    </>
  );
}
