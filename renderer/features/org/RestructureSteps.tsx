import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { RestructurePreview, SeatStep } from '#shared/features/org/restructurePreview.ts';
import classes from './ComparisonLists.module.css';

interface SectionProps {
  readonly title: string;
  readonly items: readonly { readonly key: string; readonly text: ReactNode }[];
}

function Section({ title, items }: SectionProps) {
  if (items.length === 0) return null;
  return (
    <section className={classes.section}>
      <Title order={2} className={classes.heading}>
        {title} <span className={classes.count}>{items.length}</span>
      </Title>
      <ul className={classes.list}>
        {items.map(({ key, text }) => (
          <li key={key} className={classes.entry}>
            <span className={classes.text}>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

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
                <span className={classes.count}> · {holders.join(t('restructure.and'))}</span>
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
      <Section title={t('restructure.units')} items={units} />
      <Section title={t('restructure.moved')} items={seats('moved')} />
      <Section title={t('restructure.opened')} items={seats('opened')} />
      <Section title={t('restructure.kept')} items={seats('kept')} />
      <Section title={t('restructure.staying')} items={seats('staying')} />
    </>
  );
}
