import { isKpiCode, type KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import { type DutyFields, frequencies } from './dutiesModel.ts';
import { dutyDetailTexts } from './dutyDetailTexts.ts';

/** What the library knows of a duty beside its name. */
interface DutyDetail extends Omit<DutyFields, 'title'> {
  /** Of its post, those that measure it. */
  readonly kpis: readonly KpiCode[];
}

const unknown: DutyDetail = { frequency: null, output: '', measure: '', partners: '', kpis: [] };

function readLine(line: string): [string, DutyDetail] {
  const [title = '', often, output = '', partners = '', kpis = ''] = line
    .split('|')
    .map((part) => part.trim());
  const frequency = frequencies.find((candidate) => candidate === often) ?? null;
  const codes = kpis.split(' ').filter(isKpiCode);
  return [title, { frequency, output, measure: '', partners, kpis: codes }];
}

let details: ReadonlyMap<string, DutyDetail> | undefined;

/** By the words of the duty; one the library does not know has only its name. */
export function detailOf(title: string): DutyDetail {
  details ??= new Map(dutyDetailTexts.trim().split('\n').map(readLine));
  return details.get(title) ?? unknown;
}
