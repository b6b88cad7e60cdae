import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Language } from '#shared/features/workspace/workspaceModel.ts';
import { createTranslate, type Translate } from '#shared/i18n/translate.ts';

interface LanguageValue {
  readonly language: Language;
  readonly t: Translate;
}

const LanguageContext = createContext<LanguageValue>({
  language: 'zh-CN',
  t: createTranslate('zh-CN'),
});

interface LanguageProviderProps {
  readonly language: Language;
  readonly children: ReactNode;
}

export function LanguageProvider({ language, children }: LanguageProviderProps) {
  const value = useMemo(() => ({ language, t: createTranslate(language) }), [language]);
  return <LanguageContext value={value}>{children}</LanguageContext>;
}

/** The texts of the language in use: `const t = useTranslate(); t('common.save')`. */
export function useTranslate(): Translate {
  return useContext(LanguageContext).t;
}

export function useLanguage(): Language {
  return useContext(LanguageContext).language;
}
