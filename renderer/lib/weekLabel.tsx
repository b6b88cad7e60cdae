import { createContext, type ReactNode, useCallback, useContext } from 'react';
import { formatWeekLabel } from '#shared/features/workspace/weekLabel.ts';
import type { WeekLabelStyle } from '#shared/features/workspace/workspaceModel.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';
import { useTranslate } from './language.tsx';

const StyleContext = createContext<WeekLabelStyle>('iso');

interface WeekLabelProviderProps {
  readonly style: WeekLabelStyle;
  readonly children: ReactNode;
}

export function WeekLabelProvider({ style, children }: WeekLabelProviderProps) {
  return <StyleContext value={style}>{children}</StyleContext>;
}

/** Weeks as this team calls them: `const labelWeek = useWeekLabel(); labelWeek('2026-W47')`. */
export function useWeekLabel(): (week: IsoWeek) => string {
  const t = useTranslate();
  const style = useContext(StyleContext);
  return useCallback((week) => formatWeekLabel(t, week, style), [t, style]);
}
