import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import type { FigureOrigin } from '#shared/features/metrics/metricsModel.ts';
import { metricName } from '#shared/features/reports/documentParts.ts';
import classes from './MetricDrawer.module.css';

interface OriginTextProps {
  readonly origin: FigureOrigin | null;
  /** Shares of the shop have been taken. */
  readonly isShop: boolean;
}

/** More names than these are counted instead. */
const namesShown = 8;

/** Whose figures were added up or averaged, and whose were not counted again. */
export function OriginText({ origin, isShop }: OriginTextProps) {
  const t = useTranslate();
  const language = useLanguage();
  if (origin === null) return null;
  const { method, weightCode, contributors, covers } = origin;
  const listNames = (people: readonly { readonly name: string }[]) => {
    const names = people.slice(0, namesShown).map(({ name }) => name);
    const joined = names.join(t('reportFiles.nameSeparator'));
    return people.length > namesShown
      ? t('metrics.namesAndMore', { names: joined, count: people.length })
      : joined;
  };
  const weight = weightCode === null ? '' : metricName({ language, t }, weightCode);
  const sentences = [
    t(`metrics.origin_${method}`, { names: listNames(contributors), weight }),
    ...covers.map(({ by, covered }) =>
      t('metrics.covers', { name: by.name, names: listNames(covered) }),
    ),
    ...(isShop ? [t('metrics.byShares')] : []),
  ];
  return (
    <p className={classes.quiet}>
      {sentences.map((sentence) => (
        <span key={sentence} className={classes.sentence}>
          {sentence}
        </span>
      ))}
    </p>
  );
}
