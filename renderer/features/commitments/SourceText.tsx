import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import type { CommitmentSource } from '#shared/features/commitments/commitmentsModel.ts';
import type { Language } from '#shared/features/workspace/workspaceModel.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { formatDay } from '#shared/lib/formatDay.ts';
import classes from './TasksPage.module.css';

/** `周例会 6月15日 周一` or `陈思远 第24周周报`. */
export function describeSource(source: CommitmentSource, t: Translate, language: Language): string {
  switch (source.kind) {
    case 'manual':
      return t('commitments.byHand');
    case 'meeting':
      return `${source.title} ${formatDay(source.heldOn, language)}`;
    case 'report':
      return t('commitments.fromReport', {
        name: source.personName,
        week: Number(source.week.slice(6)),
      });
    case 'gone':
      return t('commitments.sourceGone');
  }
}

export function SourceText({ source }: { readonly source: CommitmentSource }) {
  const t = useTranslate();
  const text = describeSource(source, t, useLanguage());
  return (
    <span className={classes.source} title={text}>
      {text}
    </span>
  );
}
