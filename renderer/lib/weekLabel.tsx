import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import type { WeekWording } from '#shared/features/reports/documentParts.ts';
import { type LabelWeek, labelWeeks } from '#shared/features/workspace/weekLabel.ts';
import type { WeekLabelStyle } from '#shared/features/workspace/workspaceModel.ts';
import { useLanguage, useTranslate } from './language.tsx';

const StyleContext = createContext<WeekLabelStyle>('iso');
let styleInUse: WeekLabelStyle = 'iso';

/** What weeks are called now, for words that are made outside of components. */
export function weekLabelInUse(): WeekLabelStyle {
  return styleInUse;
}

interface WeekLabelProviderProps {
  readonly style: WeekLabelStyle;
  readonly children: ReactNode;
}

export function WeekLabelProvider({ style, children }: WeekLabelProviderProps) {
  useEffect(() => {
    styleInUse = style;
  }, [style]);
  return <StyleContext value={style}>{children}</StyleContext>;
}

/** Weeks as this team calls them: `const labelWeek = useWeekLabel(); labelWeek('2026-W47')`. */
export function useWeekLabel(): LabelWeek {
  const t = useTranslate();
  const style = useContext(StyleContext);
  return useMemo(() => labelWeeks(t, style), [t, style]);
}

export function useWeekLabelStyle(): WeekLabelStyle {
  return useContext(StyleContext);
}

/** The words of a document as it is shown: language, texts, names of weeks. */
export function useWeekWording(): WeekWording {
  const t = useTranslate();
  const language = useLanguage();
  const labelWeek = useWeekLabel();
  return useMemo(() => ({ t, language, labelWeek }), [t, language, labelWeek]);
}
