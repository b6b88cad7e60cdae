import type { KpiFields } from '#shared/features/duties/dutiesModel.ts';
import { kpiName } from '#shared/features/duties/kpiName.ts';
import { type KpiCode, kpiDictionary } from '#shared/features/metrics/kpiDictionary.ts';
import { metricName, type Wording } from '#shared/features/reports/documentParts.ts';

/** `投产比ROI 40%`. */
export function writeKpi(
  wording: Wording,
  kpi: Pick<KpiFields, 'code' | 'name' | 'weight'>,
): string {
  return `${kpiName(wording, kpi)} ${kpi.weight}%`;
}

const weightAtEnd = /^(.*?)[\s:：]*(\d{1,3})\s*[%％]$/su;
const codes = Object.keys(kpiDictionary) as KpiCode[];

/** The same read back; a name of the dictionary is its metric, and words without a weight have 0. */
export function readKpi(
  wording: Wording,
  text: string,
): Pick<KpiFields, 'code' | 'name' | 'weight'> {
  const trimmed = text.normalize('NFC').trim();
  const [, before = trimmed, digits = '0'] = weightAtEnd.exec(trimmed) ?? [];
  const name = before.trim();
  const code =
    codes.find((candidate) => metricName(wording, candidate) === name) ??
    codes.find((candidate) => kpiDictionary[candidate].zh === name) ??
    null;
  const weight = Math.min(100, Number(digits));
  return { code, name: code === null ? name.slice(0, 60) : '', weight };
}
