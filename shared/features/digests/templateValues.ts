import type { Block } from '#shared/documents/document.ts';
import type { TemplateValue } from '#shared/documents/template.ts';
import type { WeekWording, Wording } from '#shared/features/reports/documentParts.ts';
import { composeSheet, metricTableOf } from './digestSheet.ts';
import type { Digest, DigestSection } from './digestsModel.ts';
import { headlineOf, submissionText } from './headline.ts';

/** What a template may hold, as its maker writes it between {{ and }}; English names do the same. */
export const placeholders = {
  周次: 'week',
  团队: 'team',
  部门: 'unit',
  日期: 'date',
  一句话: 'headline',
  提交情况: 'submission',
  指标表: 'metrics',
  亮点: 'wins',
  风险: 'risks',
  需要支持: 'asks',
  下周重点: 'next',
} as const;

type Placeholder = keyof typeof placeholders;
type Meaning = (typeof placeholders)[Placeholder];

const meanings: Readonly<Record<string, Meaning>> = {
  ...placeholders,
  ...Object.fromEntries(Object.values(placeholders).map((name) => [name, name])),
};

export function isPlaceholder(name: string): boolean {
  return Object.hasOwn(meanings, name);
}

/** The known names a template leaves out: what the digest says there stays out of the file. */
export function findMissing(found: readonly string[]): Placeholder[] {
  const used = new Set(found.map((name) => meanings[name]));
  return (Object.keys(placeholders) as Placeholder[]).filter(
    (name) => !used.has(placeholders[name]),
  );
}

function blocksOf(digest: Digest, section: DigestSection, wording: Wording): Block[] {
  const part = composeSheet(digest, wording).find(({ key }) => key === `lines of ${section}`);
  return part ? [part.block] : [{ type: 'paragraph', text: wording.t('reportFiles.nothing') }];
}

function describeMeaning(
  meaning: Meaning,
  digest: Digest,
  given: { today: string; wording: WeekWording },
) {
  const { wording, today } = given;
  const texts: Partial<Record<Meaning, () => string>> = {
    week: () => wording.labelWeek(digest.key.week),
    team: () => digest.workspaceName,
    unit: () => digest.unitName ?? wording.t('digests.company'),
    date: () => today,
    headline: () => headlineOf(digest, wording),
    submission: () => submissionText(digest, wording),
  };
  const text = texts[meaning];
  if (text) return { text: text() };
  if (meaning === 'metrics') {
    const table = metricTableOf(digest, wording);
    return { blocks: table ? [{ type: 'table' as const, ...table }] : [] };
  }
  return { blocks: blocksOf(digest, meaning as DigestSection, wording) };
}

/** A value for every name a template may hold. */
export function templateValues(
  digest: Digest,
  wording: WeekWording,
  today: string,
): Record<string, TemplateValue> {
  const given = { today, wording };
  return Object.fromEntries(
    Object.entries(meanings).map(([name, meaning]) => [
      name,
      describeMeaning(meaning, digest, given),
    ]),
  );
}
