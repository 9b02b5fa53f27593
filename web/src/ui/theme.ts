import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';
import { useMemo } from 'react';
import { useText } from '@/i18n/text';
import { uiMessages } from './messages';

const green: MantineColorsTuple = ['#edf6f1', '#d7eae1', '#b2d5c4', '#8ac0a7', '#66ad8d', '#4a9a79', '#2f8263', '#1d6a4e', '#17543e', '#0f3d2c'];
const gray: MantineColorsTuple = ['#fafaf9', '#f4f4f2', '#e9e9e6', '#dcdcd8', '#c4c4bf', '#8d8d87', '#666661', '#50504c', '#33332f', '#1d1d1b'];
const dark: MantineColorsTuple = ['#e6e6e3', '#c8c8c4', '#a5a5a1', '#868682', '#51514e', '#40403d', '#2d2d2b', '#1d1d1c', '#161615', '#0f0f0e'];
const red: MantineColorsTuple = ['#fbeeec', '#f6d9d6', '#ecb3ad', '#e28c84', '#d8665b', '#cd4a3e', '#bd3429', '#a8261d', '#8c1f18', '#701913'];

/** The look: one accent, neutral greys, Inter, an 8-pixel grid. */
const theme = createTheme({
  colors: { green, gray, dark, red },
  primaryColor: 'green',
  primaryShade: { light: 7, dark: 6 },
  black: '#1d1d1b',
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, monospace',
  headings: { fontFamily: "'Inter Variable', system-ui, sans-serif", fontWeight: '600', sizes: { h1: { fontSize: '24px', lineHeight: '32px' }, h2: { fontSize: '18px', lineHeight: '24px' }, h3: { fontSize: '15px', lineHeight: '24px' } } },
  fontSizes: { xs: '12.5px', sm: '14px', md: '15px', lg: '17px', xl: '20px' },
  lineHeights: { xs: '1.4', sm: '1.5', md: '1.6', lg: '1.5', xl: '1.4' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Button: { defaultProps: { fw: 500 } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    InputWrapper: { styles: { label: { marginBlockEnd: 4 }, description: { marginBlockEnd: 4, lineHeight: 1.4 }, error: { lineHeight: 1.4 } } },
    Menu: { defaultProps: { shadow: 'md', transitionProps: { duration: 100 }, position: 'bottom-end' } },
    Popover: { defaultProps: { shadow: 'md', transitionProps: { duration: 100 } } },
    Tooltip: { defaultProps: { openDelay: 400, transitionProps: { duration: 100 }, withArrow: false } },
  },
});

/** Colours of Mantine's own that are among the tokens. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: { '--mantine-color-error': 'var(--bad)' }, light: { '--mantine-color-error': 'var(--bad)' }, dark: { '--mantine-color-error': 'var(--bad)' } });

/** The look, with names for what is drawn as a sign alone, in the person's language. */
export function useTheme(): typeof theme {
  const t = useText(uiMessages);
  return useMemo(() => {
    const closeButtonProps = { 'aria-label': t('close') };
    return createTheme({
      ...theme,
      components: {
        ...theme.components,
        Modal: { styles: { title: { fontSize: 17, fontWeight: 600 } }, defaultProps: { centered: true, transitionProps: { duration: 120, transition: 'fade' }, closeButtonProps } },
        Drawer: { defaultProps: { transitionProps: { duration: 120 }, closeButtonProps } },
      },
    });
  }, [t]);
}
