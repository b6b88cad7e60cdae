import { Button, Group, MultiSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DetailDrawer } from '#renderer/components/DetailDrawer/DetailDrawer.tsx';
import { filterByPinyin } from '#renderer/components/PinyinSelect/filterByPinyin.ts';
import { isVacantSeat, labelUnits, orgQueries } from '#renderer/features/org/index.ts';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { OrgStructure } from '#shared/features/org/orgModel.ts';
import type { RequisitionFields } from '#shared/features/recruiting/recruitingModel.ts';
import { emptyFields } from '#shared/features/recruiting/recruitingRules.ts';
import { numberRepeats } from '#shared/lib/numberRepeats.ts';
import { RequisitionFieldsForm } from './RequisitionFieldsForm.tsx';

/** Vacant seats nobody is looked for yet; equal ones of a unit are numbered. */
function listVacancies(structure: OrgStructure) {
  const units = labelUnits(structure.units);
  const vacant = structure.seats.filter((seat) => isVacantSeat(seat) && seat.hiringStage === null);
  const labels = numberRepeats(
    vacant.map(({ unitId, postName }) => `${units.get(unitId) ?? ''} ${postName}`),
  );
  return vacant.map(({ id }, index) => ({ value: id, label: labels[index] ?? '' }));
}

interface NewRequisitionProps {
  /** Chosen already; null while the drawer is closed. */
  readonly seatIds: readonly string[] | null;
  readonly onClose: () => void;
  readonly onCreated: (id: string) => void;
}

interface FormProps extends NewRequisitionProps {
  readonly structure: OrgStructure;
}

function Form({ structure, seatIds, onClose, onCreated }: FormProps) {
  const t = useTranslate();
  const vacancies = listVacancies(structure);
  const known = new Set(vacancies.map(({ value }) => value));
  const [chosen, setChosen] = useState((seatIds ?? []).filter((id) => known.has(id)));
  const [fields, setFields] = useState<RequisitionFields>(emptyFields);
  const create = useCommand(commands.recruiting.create, {
    done: ({ ids }) => t('recruiting.started', { count: ids.length }),
    onDone: ({ ids }) => {
      const [first] = ids;
      if (first !== undefined) onCreated(first);
    },
  });
  if (vacancies.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('recruiting.noVacancies')}
      </Text>
    );
  }
  return (
    <Stack gap="md">
      <MultiSelect
        label={t('recruiting.seats')}
        description={t('recruiting.seatsHint')}
        searchable
        data={vacancies}
        value={chosen}
        onChange={setChosen}
        filter={filterByPinyin}
        maxDropdownHeight={280}
      />
      <RequisitionFieldsForm
        fields={fields}
        save={(changes) => setFields((before) => ({ ...before, ...changes }))}
      />
      <Group gap="sm">
        <Button
          disabled={chosen.length === 0}
          loading={create.isPending}
          onClick={() => create.mutate({ seatIds: chosen, fields })}
        >
          {t('recruiting.startCount', { count: chosen.length })}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}

/** 发起招聘 for one vacancy or several at once, each with a requisition of its own. */
export function NewRequisition(props: NewRequisitionProps) {
  const t = useTranslate();
  const { data: structure } = useQuery(orgQueries.structure(useToday()));
  const { seatIds, onClose } = props;
  return (
    <DetailDrawer
      title={t('recruiting.start')}
      isOpen={seatIds !== null}
      onClose={onClose}
      width={640}
    >
      {seatIds !== null && structure && <Form {...props} structure={structure} />}
    </DetailDrawer>
  );
}
