import { createInstance } from 'i18next';
import type { Language } from '#shared/features/workspace/workspaceModel.ts';
import type { FailureParams } from '#shared/ipc/failure.ts';
import { enUS } from './en-US/index.ts';
import { zhCN } from './zh-CN/index.ts';

type Leaves<Node, Prefix extends string = ''> = {
  [K in keyof Node & string]: Node[K] extends string
    ? `${Prefix}${K}`
    : Leaves<Node[K], `${Prefix}${K}.`>;
}[keyof Node & string];

/** Every text of the product by its path, `feature.name`; a typo is a type error. */
export type TextKey = Leaves<typeof zhCN>;

export type Translate = (key: TextKey, params?: FailureParams) => string;

const resources = { 'zh-CN': { translation: zhCN }, 'en-US': { translation: enUS } };

/** The texts of one language as a function; usable in the page, in jobs and on the command line. */
export function createTranslate(language: Language): Translate {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'zh-CN',
    resources,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return (key, params) => instance.t(key, { ...params });
}
