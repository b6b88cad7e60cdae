import { type KpiFields, sheetLimits } from '#shared/features/duties/dutiesModel.ts';
import { kpiName } from '#shared/features/duties/kpiName.ts';
import { type KpiCode, kpiDictionary } from '#shared/features/metrics/kpiDictionary.ts';
import { nameOfKpi } from '#shared/features/metrics/kpiNames.ts';
import type { Wording } from '#shared/features/reports/documentParts.ts';
import { languages } from '#shared/features/workspace/workspaceModel.ts';

type Named = Pick<KpiFields, 'code' | 'name' | 'weight'>;

/** `投产比ROI 40%`. */
export function writeKpi(wording: Wording, kpi: Named): string {
  return `${kpiName(wording, kpi)} ${kpi.weight}%`;
}

/** Whole per cent; the 5 of 20.5% is none. */
const weightAtEnd = /^(.*?)[\s:：]*(?<![\d.])(\d{1,3})\s*[%％]$/su;
const codes = Object.keys(kpiDictionary) as KpiCode[];

/** The parts of such a text in either language; null for a weight that is not there. */
export function readKpiParts(text: string): Pick<KpiFields, 'code' | 'name'> & {
  readonly weight: number | null;
} {
  const trimmed = text.normalize('NFC').trim();
  const [, before = trimmed, digits] = weightAtEnd.exec(trimmed) ?? [];
  const name = before.trim();
  const code =
    codes.find((each) => languages.some((language) => nameOfKpi(each, language) === name)) ?? null;
  const weight = digits === undefined ? null : Math.min(100, Number(digits));
  return { code, name: code === null ? name : '', weight };
}

/** The same read back; a name of the dictionary is its metric, and words without a weight have 0. */
export function readKpi(text: string): Named {
  return { weight: 0, ...readKpiChanges(text) };
}

/** What a KPI that is named anew becomes: its weight stays unless the text gives one. */
export function readKpiChanges(text: string): Omit<Named, 'weight'> & Partial<Named> {
  const { code, name, weight } = readKpiParts(text);
  return { code, name: name.slice(0, sheetLimits.kpiName), ...(weight === null ? {} : { weight }) };
}
