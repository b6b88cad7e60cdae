/** Apart from the model, whose schemas main's start can do without. */
export const themes = ['system', 'light', 'dark'] as const;
export const languages = ['zh-CN', 'en-US'] as const;
export const backupReasons = [
  'daily',
  'manual',
  'migration',
  'import',
  'demo_removal',
  'restore',
] as const;
