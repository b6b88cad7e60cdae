import { ActionIcon, Button, Group, Select, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { commands } from '#renderer/lib/client.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { builtinStructures, type StructureCode } from '#shared/features/org/builtin/structures.ts';
import type { SavedTemplate, TemplateSource } from '#shared/features/org/orgTemplate.ts';
import { KeepStructure } from './KeepStructure.tsx';
import { orgQueries } from './orgQueries.ts';
import { RestructureSteps } from './RestructureSteps.tsx';

interface RestructureFormProps {
  readonly day: string;
  readonly onDone: () => void;
}

/** The choice of the list: a built-in code, or the id of one the team has kept. */
function toSource(choice: string, own: readonly SavedTemplate[]): TemplateSource {
  return own.some(({ id }) => id === choice)
    ? { templateId: choice }
    : { code: choice as StructureCode };
}

function useStructureOptions(own: readonly SavedTemplate[]) {
  const t = useTranslate();
  const language = useLanguage();
  const label = (name: string, count: number) => `${name} · ${t('org.seatCount', { count })}`;
  return [
    {
      group: t('restructure.own'),
      items: own.map(({ id, name, seats }) => ({ value: id, label: label(name, seats) })),
    },
    {
      group: t('restructure.builtin'),
      items: builtinStructures.map(({ code, zh, en, total }) => ({
        value: code,
        label: label(language === 'zh-CN' ? zh : en, total),
      })),
    },
  ].filter(({ items }) => items.length > 0);
}

/** A structure to lay over the team, and what that would do, before it is done. */
export function RestructureForm({ day, onDone }: RestructureFormProps) {
  const t = useTranslate();
  const [choice, setChoice] = useState<string | null>(null);
  const { data: own = [] } = useQuery(orgQueries.templates());
  const source = choice === null ? null : toSource(choice, own);
  const { data: preview } = useQuery({
    ...orgQueries.restructure(source, day),
    enabled: source !== null,
    placeholderData: keepPreviousData,
  });
  const restructure = useCommand(commands.org.applyStructure, {
    done: ({ moved, seats }) => t('restructure.done', { moved, seats }),
  });
  const remove = useCommand(commands.org.removeTemplate, { done: () => t('restructure.removed') });
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
          value={choice}
          onChange={setChoice}
          data={useStructureOptions(own)}
        />
        {source && 'templateId' in source && (
          <ActionIcon
            size={36}
            aria-label={t('restructure.remove')}
            onClick={() =>
              remove.mutate({ id: source.templateId }, { onSuccess: () => setChoice(null) })
            }
          >
            <IconTrash size={16} />
          </ActionIcon>
        )}
        <Button
          disabled={!source || !preview || restructure.isPending}
          onClick={() => source && restructure.mutate(source, { onSuccess: onDone })}
        >
          {t('restructure.apply')}
        </Button>
      </Group>
      {source && preview && <RestructureSteps preview={preview} />}
      <KeepStructure />
    </>
  );
}
