import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useSavedText } from '#renderer/components/SavedField/useSavedText.ts';
import { isPlainEnter } from '#renderer/lib/keyboard.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import { figureAsTyped, readFigure } from '#shared/features/metrics/typedFigure.ts';

interface FigureFieldProps {
  readonly label: string;
  readonly code: KpiCode | null;
  readonly value: number | null;
  /** An empty field is no figure. */
  readonly onSave: (value: number | null) => void;
  readonly description?: string;
}

/** A figure as people write it, 520万 or 98%, saved when the field is left. */
export function FigureField({ label, code, value, onSave, description }: FigureFieldProps) {
  const t = useTranslate();
  const [isUnreadable, setUnreadable] = useState(false);
  const { text, setText, save } = useSavedText(figureAsTyped(value), (typed) => {
    const read = typed.trim() === '' ? null : readFigure(code, typed);
    const isRead = read !== null || typed.trim() === '';
    setUnreadable(!isRead);
    if (isRead && read !== value) onSave(read);
  });
  return (
    <TextInput
      label={label}
      description={description}
      value={text}
      error={isUnreadable && t('metrics.figureUnreadable')}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (isPlainEnter(event)) save();
      }}
    />
  );
}
