import { Button, Checkbox, Group, NumberInput, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PinyinSelect } from '#renderer/components/PinyinSelect/PinyinSelect.tsx';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { UnitRow } from '#shared/features/org/orgModel.ts';
import { orgQueries } from './orgQueries.ts';
import { listPostOptions, toPostChoice } from './postOptions.ts';
import { SeatSelect } from './SeatSelect.tsx';

interface NewSeatsFormProps {
  readonly unit: UnitRow;
  readonly onDone: () => void;
}

const mostSeats = 50;

/** Several equal seats of one post; they report to the head of the unit unless told otherwise. */
export function NewSeatsForm({ unit, onDone }: NewSeatsFormProps) {
  const t = useTranslate();
  const { data: posts = [] } = useQuery(orgQueries.posts());
  const [post, setPost] = useState<string | null>(null);
  const [count, setCount] = useState(1);
  const [superiorSeatId, setSuperiorSeatId] = useState(unit.headSeatId);
  const [inQuota, setInQuota] = useState(true);
  const create = useCommand(commands.org.createSeats, {
    done: ({ ids }) => t('org.seatsAdded', { count: ids.length, unit: unit.name }),
    onDone,
  });
  const submit = (): void => {
    const choice = post === null ? null : toPostChoice(post);
    if (!choice) return;
    create.mutate({
      unitId: unit.id,
      post: choice,
      count,
      superiorSeatId,
      inQuota,
      vacancyNote: '',
    });
  };
  return (
    <Stack gap="sm">
      <Group gap="sm" align="flex-end" wrap="nowrap">
        <PinyinSelect
          label={t('org.post')}
          placeholder={t('org.choosePost')}
          options={listPostOptions(t, posts)}
          value={post}
          onChange={setPost}
          flex={1}
        />
        <NumberInput
          label={t('org.count')}
          value={count}
          onChange={(value) => setCount(Number(value) || 1)}
          min={1}
          max={mostSeats}
          allowDecimal={false}
          clampBehavior="strict"
          w={84}
        />
      </Group>
      <SeatSelect
        label={t('org.superior')}
        placeholder={t('org.noSuperior')}
        value={superiorSeatId}
        onChange={setSuperiorSeatId}
        isClearable
      />
      <Checkbox
        size="xs"
        label={t('org.inQuota')}
        description={t('org.inQuotaHint')}
        checked={inQuota}
        onChange={(event) => setInQuota(event.currentTarget.checked)}
      />
      <Group gap="sm">
        <Button size="xs" onClick={submit} disabled={post === null} loading={create.isPending}>
          {t('org.addSeats')}
        </Button>
        <Button size="xs" variant="default" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
