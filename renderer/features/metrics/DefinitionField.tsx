import { useQuery } from '@tanstack/react-query';
import { SavedTextarea } from '#renderer/components/SavedField/SavedTextarea.tsx';
import { commands } from '#renderer/lib/client.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { builtinKpi, type KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import { formulaOfKpi, unitOfKpi } from '#shared/features/metrics/kpiNames.ts';
import { metricsQueries } from './metricsQueries.ts';

/** 口径: the built-in formula, and what this team means by the metric. */
export function DefinitionField({ code }: { readonly code: KpiCode }) {
  const t = useTranslate();
  const language = useLanguage();
  const { data: definitions } = useQuery(metricsQueries.definitions());
  const save = useCommand(commands.metrics.setDefinition, {
    done: () => t('metrics.definitionSaved'),
  });
  if (!definitions) return null;
  const facts = [
    unitOfKpi(code, language),
    t(`metrics.direction_${builtinKpi(code).direction}`),
    formulaOfKpi(code, language),
  ];
  const builtin = facts.filter(Boolean).join(' · ');
  return (
    <SavedTextarea
      label={t('metrics.definition')}
      description={builtin}
      placeholder={t('metrics.definitionHint')}
      maxLength={500}
      value={definitions.find((definition) => definition.code === code)?.definition ?? ''}
      onSave={(definition) => save.mutate({ code, definition })}
    />
  );
}
