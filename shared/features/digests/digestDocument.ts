import type { PrintDocument } from '#shared/documents/document.ts';
import { type WeekWording, wordingOf } from '#shared/features/reports/documentParts.ts';
import type { Language } from '#shared/features/workspace/workspaceModel.ts';
import { toFileName, toFolderName } from '#shared/lib/fileName.ts';
import { composeSheet } from './digestSheet.ts';
import type { Digest } from './digestsModel.ts';
import { submissionText } from './headline.ts';

/** The team's name, with the unit's where the page is of one. */
export function scopeName({ workspaceName, unitName }: Digest): string {
  return unitName === null ? workspaceName : `${workspaceName} · ${unitName}`;
}

/** Everything of the printed document but its blocks. */
export function frameDigest(digest: Digest, wording: WeekWording): Omit<PrintDocument, 'blocks'> {
  const { t, language } = wording;
  const team = scopeName(digest);
  const title = t(`digestFiles.title_${digest.key.audience}`, { team });
  const week = wording.labelWeek(digest.key.week);
  return {
    language,
    title,
    subtitle:
      digest.key.audience === 'boss' ? `${week} · ${submissionText(digest, wording)}` : week,
    header: { left: title, right: week },
    footer: t('reportFiles.footer', { team }),
  };
}

/** One version on paper. */
export function buildDigestDocument(digest: Digest, wording: WeekWording): PrintDocument {
  const blocks = composeSheet(digest, wording).map(({ block }) => block);
  return { ...frameDigest(digest, wording), blocks };
}

function wordsOf({ workspaceName, unitName, key }: Digest): string[] {
  return [
    unitName === null ? workspaceName : `${workspaceName} ${unitName}`,
    key.week.replace('-', ''),
  ];
}

/** `老板版_禾木家居 运营部_2026W24.docx`. */
export function digestFileName(digest: Digest, language: Language, format: string): string {
  const audience = wordingOf(language).t(`digests.audience_${digest.key.audience}`);
  return toFileName([audience, ...wordsOf(digest)], format);
}

/** `上报包_禾木家居_2026W24_2026-06-12`, dated by the day it was made. */
export function setFolderName(digest: Digest, language: Language, today: string): string {
  return toFolderName([wordingOf(language).t('digests.setName'), ...wordsOf(digest), today]);
}
