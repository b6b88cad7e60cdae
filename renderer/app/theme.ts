import { createTheme, type MantineColorsTuple } from '@mantine/core';
import { forgetFile } from '#renderer/lib/forgetFile.ts';

/** The one accent: deep teal; white text on 6 and 7 is AA, and so is 4 on the dark ground. */
const teal: MantineColorsTuple = [
  '#e8f5f4',
  '#d3e9e7',
  '#a6d2ce',
  '#76bbb4',
  '#4fa79f',
  '#349a91',
  '#15837a',
  '#0d7a72',
  '#006d65',
  '#005e57',
];

const fonts =
  '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, -apple-system, sans-serif';

export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 6 },
  colors: { teal },
  fontFamily: fonts,
  headings: { fontFamily: fonts, fontWeight: '600' },
  defaultRadius: 6,
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.5', sm: '1.55', md: '1.57', lg: '1.5', xl: '1.4' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  components: {
    Button: { defaultProps: { size: 'sm' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    TextInput: { defaultProps: { size: 'sm' } },
    Textarea: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { size: 'sm' } },
    // Nothing behind them scrolls, and locking it would need a style element the policy refuses.
    Drawer: {
      defaultProps: {
        position: 'right',
        size: 520,
        lockScroll: false,
        overlayProps: { opacity: 0.15 },
      },
    },
    FileButton: { defaultProps: { inputProps: forgetFile } },
    Modal: { defaultProps: { lockScroll: false } },
    Tooltip: { defaultProps: { openDelay: 400 } },
  },
});
