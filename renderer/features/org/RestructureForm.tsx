import { Button, Group, Select, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { commands } from '#renderer/lib/client.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { builtinStructures, type StructureCode } from '#shared/features/org/builtin/structures.ts';
import { orgQueries } from './orgQueries.ts';
import { RestructureSteps } from './RestructureSteps.tsx';

interface RestructureFormProps {
  readonly day: string;
  readonly onDone: () => void;
}

/** A structure to lay over the team, and what that would do, before it is done. */
export function RestructureForm({ day, onDone }: RestructureFormProps) {
  const t = useTranslate();
  const language = useLanguage();
  const [code, setCode] = useState<StructureCode | null>(null);
  const { data: preview } = useQuery({
    ...orgQueries.restructure(code, day),
    enabled: code !== null,
    placeholderData: keepPreviousData,
  });
  const restructure = useCommand(commands.org.restructure, {
    done: ({ moved, seats }) => t('restructure.done', { moved, seats }),
  });
  const apply = (): void => {
    if (code !== null) restructure.mutate({ code }, { onSuccess: onDone });
  };
  return (
    <>
      <Text size="sm" c="dimmed" mb="md">
        {t('restructure.hint')}
      </Text>
      <Group align="end" wrap="nowrap" mb="lg">
        <Select
          flex={1}
          label={t('restructure.structure')}
          placeholder={t('restructure.choose')}
          value={code}
          onChange={(value) => setCode(value as StructureCode | null)}
          data={builtinStructures.map(({ code: value, zh, en, total }) => ({
            value,
            label: `${language === 'zh-CN' ? zh : en} · ${t('org.seatCount', { count: total })}`,
          }))}
        />
        <Button disabled={!preview || restructure.isPending} onClick={apply}>
          {t('restructure.apply')}
        </Button>
      </Group>
      {code !== null && preview && <RestructureSteps preview={preview} />}
    </>
  );
}
