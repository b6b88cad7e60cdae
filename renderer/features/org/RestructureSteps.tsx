import { CountedList } from '#renderer/components/CountedList/CountedList.tsx';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { RestructurePreview, SeatStep } from '#shared/features/org/restructurePreview.ts';
import classes from './RestructureSteps.module.css';

/** What a structure would move, open and leave, in groups; what changes comes first. */
export function RestructureSteps({ preview }: { readonly preview: RestructurePreview }) {
  const t = useTranslate();
  const seats = (kind: SeatStep['kind']) =>
    preview.seats
      .filter((step) => step.kind === kind)
      .map(({ unit, post, before, count, holders }) => {
        const text = t(`restructure.seat_${kind}`, { unit, post, before: before ?? '', count });
        return {
          key: [unit, post, before].join(' '),
          text: (
            <>
              {text}
              {holders.length > 0 && (
                <span className={classes.holders}> · {holders.join(t('restructure.and'))}</span>
              )}
            </>
          ),
        };
      });
  const units = preview.units
    .filter(({ kind }) => kind === 'opened' || kind === 'renamed')
    .map(({ name, kind, before }) => ({
      key: name,
      text: t(kind === 'opened' ? 'restructure.unit_opened' : 'restructure.unit_renamed', {
        unit: name,
        before: before ?? '',
      }),
    }));
  return (
    <>
      <CountedList title={t('restructure.units')} entries={units} />
      <CountedList title={t('restructure.moved')} entries={seats('moved')} />
      <CountedList title={t('restructure.opened')} entries={seats('opened')} />
      <CountedList title={t('restructure.kept')} entries={seats('kept')} />
      <CountedList title={t('restructure.staying')} entries={seats('staying')} />
    </>
  );
}
