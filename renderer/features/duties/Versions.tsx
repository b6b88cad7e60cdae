import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { describeChange } from '#shared/features/duties/changeTexts.ts';
import type { PostVersion } from '#shared/features/duties/dutiesModel.ts';
import { compareSheets } from '#shared/features/duties/sheetChanges.ts';
import { formatFullDay } from '#shared/lib/formatDay.ts';
import classes from './Duties.module.css';

interface VersionItemProps {
  readonly version: PostVersion;
  readonly before: PostVersion | undefined;
}

function VersionItem({ version, before }: VersionItemProps) {
  const t = useTranslate();
  const language = useLanguage();
  const changes = before ? compareSheets(before.sheet, version.sheet) : [];
  const since =
    version.publishedOn === null
      ? t('duties.fromLibrary')
      : t('duties.publishedOn', { date: formatFullDay(version.publishedOn, language) });
  return (
    <li className={classes.version}>
      {t('duties.versionNumber', { number: version.number })} · {since}
      {before && (
        <ul className={classes.changes} aria-label={t('duties.changes')}>
          {changes.length === 0 && <li>{t('duties.noChange')}</li>}
          {changes.map((change) => {
            const text = describeChange({ t, language }, change);
            return <li key={text}>{text}</li>;
          })}
        </ul>
      )}
    </li>
  );
}

/** Published versions, newest first, each with what it changed. */
export function Versions({ versions }: { readonly versions: readonly PostVersion[] }) {
  const t = useTranslate();
  if (versions.length === 0) return null;
  return (
    <section>
      <h3 className={classes.heading}>{t('duties.versionsHeading')}</h3>
      <ul className={classes.list}>
        {versions.map((version, index) => (
          <VersionItem key={version.number} version={version} before={versions[index + 1]} />
        ))}
      </ul>
    </section>
  );
}
