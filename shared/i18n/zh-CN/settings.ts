export const settings = {
  theme_system: '跟随系统',
  theme_light: '浅色',
  theme_dark: '深色',
  language: '语言',
};
