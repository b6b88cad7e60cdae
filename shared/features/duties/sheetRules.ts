import { ruleFailure } from '#shared/ipc/failure.ts';
import { type Changes, mergeDefined } from '#shared/lib/mergeDefined.ts';
import type {
  Duty,
  DutyFields,
  KpiFields,
  PostKpi,
  PostSkill,
  PostVersion,
  Sheet,
} from './dutiesModel.ts';

export const emptySheet: Sheet = { duties: [], kpis: [], skills: [] };

const blankDuty: Omit<DutyFields, 'title'> = {
  frequency: null,
  output: '',
  measure: '',
  partners: '',
};

/** The version in force: the newest published one. */
export function currentVersion(versions: readonly PostVersion[]): PostVersion | null {
  return newestFirst(versions.filter(({ isDraft }) => !isDraft))[0] ?? null;
}

export function draftVersion(versions: readonly PostVersion[]): PostVersion | null {
  return versions.find(({ isDraft }) => isDraft) ?? null;
}

export function newestFirst(versions: readonly PostVersion[]): PostVersion[] {
  return [...versions].sort((left, right) => right.number - left.number);
}

/** What the page edits: the draft, else what is in force. */
export function workingSheet(versions: readonly PostVersion[]): Sheet {
  return (draftVersion(versions) ?? currentVersion(versions))?.sheet ?? emptySheet;
}

function insertAt<Item>(items: readonly Item[], item: Item, index: number | undefined): Item[] {
  return items.toSpliced(index ?? items.length, 0, item);
}

/** @throws Failure `duties.dutyGone`. */
export function requireDuty(sheet: Sheet, key: string): Duty {
  const duty = sheet.duties.find((candidate) => candidate.key === key);
  if (!duty) throw ruleFailure('duties.dutyGone');
  return duty;
}

/** @throws Failure `duties.dutyTwice`: two duties of one name could not be told apart. */
function assertTitleIsFree(sheet: Sheet, { key, title }: Pick<Duty, 'key' | 'title'>): void {
  if (sheet.duties.some((other) => other.key !== key && other.title === title)) {
    throw ruleFailure('duties.dutyTwice', { title });
  }
}

/**
 * At `index`, or at the end.
 * @throws Failure `duties.dutyTwice` also for a duty that never left.
 */
export function addDuty(
  sheet: Sheet,
  given: Changes<DutyFields> & { readonly key: string; readonly title: string },
  index?: number,
): Sheet {
  const { key, ...fields } = given;
  const duty = { ...mergeDefined({ ...blankDuty, title: given.title }, fields), key };
  const twin = sheet.duties.find((other) => other.key === key);
  if (twin) throw ruleFailure('duties.dutyTwice', { title: twin.title });
  assertTitleIsFree(sheet, duty);
  return { ...sheet, duties: insertAt(sheet.duties, duty, index) };
}

export function changeDuty(sheet: Sheet, key: string, changes: Changes<DutyFields>): Sheet {
  const changed = { ...mergeDefined<DutyFields>(requireDuty(sheet, key), changes), key };
  assertTitleIsFree(sheet, changed);
  return { ...sheet, duties: sheet.duties.map((duty) => (duty.key === key ? changed : duty)) };
}

/** Its KPIs stay with the post. */
export function removeDuty(sheet: Sheet, key: string): Sheet {
  requireDuty(sheet, key);
  return {
    ...sheet,
    duties: sheet.duties.filter((duty) => duty.key !== key),
    kpis: sheet.kpis.map((kpi) => (kpi.dutyKey === key ? { ...kpi, dutyKey: null } : kpi)),
  };
}

export function moveDuty(sheet: Sheet, key: string, index: number): Sheet {
  const duty = requireDuty(sheet, key);
  const others = sheet.duties.filter((other) => other.key !== key);
  return { ...sheet, duties: insertAt(others, duty, index) };
}

function nameOf({ code, name }: Pick<KpiFields, 'code' | 'name'>): string {
  return code ?? name;
}

/** Adds the KPI, or replaces the one of its key. */
export function setKpi(sheet: Sheet, kpi: PostKpi): Sheet {
  const named = { ...kpi, name: kpi.code === null ? kpi.name : '' };
  if (nameOf(named) === '') throw ruleFailure('duties.kpiNameless');
  const twin = sheet.kpis.some((other) => other.key !== kpi.key && nameOf(other) === nameOf(named));
  if (twin) throw ruleFailure('duties.kpiTwice');
  if (named.dutyKey !== null) requireDuty(sheet, named.dutyKey);
  const isKnown = sheet.kpis.some(({ key }) => key === kpi.key);
  return {
    ...sheet,
    kpis: isKnown
      ? sheet.kpis.map((other) => (other.key === kpi.key ? named : other))
      : [...sheet.kpis, named],
  };
}

export function changeKpi(sheet: Sheet, key: string, changes: Changes<KpiFields>): Sheet {
  const kpi = sheet.kpis.find((candidate) => candidate.key === key);
  if (!kpi) throw ruleFailure('duties.kpiGone');
  return setKpi(sheet, { ...mergeDefined<KpiFields>(kpi, changes), key });
}

export function removeKpi(sheet: Sheet, key: string): Sheet {
  if (!sheet.kpis.some((kpi) => kpi.key === key)) throw ruleFailure('duties.kpiGone');
  return { ...sheet, kpis: sheet.kpis.filter((kpi) => kpi.key !== key) };
}

/** Adds the skill, or sets its level. */
export function setSkill(sheet: Sheet, skill: PostSkill): Sheet {
  const isKnown = sheet.skills.some(({ name }) => name === skill.name);
  return {
    ...sheet,
    skills: isKnown
      ? sheet.skills.map((other) => (other.name === skill.name ? skill : other))
      : [...sheet.skills, skill],
  };
}

export function removeSkill(sheet: Sheet, name: string): Sheet {
  return { ...sheet, skills: sheet.skills.filter((skill) => skill.name !== name) };
}

export function sumWeights({ kpis }: Pick<Sheet, 'kpis'>): number {
  return kpis.reduce((sum, { weight }) => sum + weight, 0);
}

/**
 * What is published is what people are measured by.
 * @throws Failure `duties.noDuty` or `duties.weightsOff` with the sum and what is missing.
 */
export function assertCanPublish(sheet: Sheet): void {
  if (sheet.duties.length === 0) throw ruleFailure('duties.noDuty');
  const sum = sumWeights(sheet);
  if (sum === 100) return;
  if (sheet.kpis.length === 0) throw ruleFailure('duties.noKpi');
  const key = sum < 100 ? 'duties.weightsShort' : 'duties.weightsOver';
  throw ruleFailure(key, { sum, difference: Math.abs(100 - sum) });
}
