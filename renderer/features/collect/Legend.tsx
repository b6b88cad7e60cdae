import { useTranslate } from '#renderer/lib/language.tsx';
import { cardOrder } from './cardSections.ts';
import classes from './RawText.module.css';

/** What the tints of the paste mean. */
export function Legend() {
  const t = useTranslate();
  return (
    <ul className={classes.legend} aria-label={t('collect.legend')}>
      {cardOrder.map((section) => (
        <li key={section}>
          <span className={classes.piece} data-section={section}>
            {t(`collect.short_${section}`)}
          </span>
        </li>
      ))}
      <li>
        <span className={classes.piece} data-section="aside">
          {t('collect.legendAside')}
        </span>
      </li>
      <li>
        <span className={classes.piece} data-section="none" data-unsure>
          {t('collect.legendUnsure')}
        </span>
      </li>
    </ul>
  );
}
