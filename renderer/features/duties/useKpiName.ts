import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import type { PostKpi } from '#shared/features/duties/dutiesModel.ts';
import { kpiName } from '#shared/features/duties/kpiName.ts';

export function useKpiName(): (kpi: Pick<PostKpi, 'code' | 'name'>) => string {
  const wording = { t: useTranslate(), language: useLanguage() };
  return (kpi) => kpiName(wording, kpi);
}
