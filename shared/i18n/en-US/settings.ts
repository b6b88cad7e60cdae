import type { settings as source } from '#shared/i18n/zh-CN/settings.ts';

export const settings: typeof source = {
  theme_system: 'System',
  theme_light: 'Light',
  theme_dark: 'Dark',
  language: 'Language',
};
