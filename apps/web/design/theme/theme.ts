import {
  Anchor,
  Button,
  Checkbox,
  Chip,
  createTheme,
  defaultVariantColorsResolver,
  Modal,
  MultiSelect,
  NativeSelect,
  Popover,
  Radio,
  Switch,
  Tooltip,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

// The tuples feed what Mantine derives by shade; what is seen most is bound to our tokens below.
const ink: MantineColorsTuple = [
  '#f4f0e7',
  '#e9e4d8',
  '#d8d2c4',
  '#b5afa1',
  '#978f80',
  '#716c62',
  '#5e5a52',
  '#3b3832',
  '#2a2823',
  '#1c1b19',
];
const seal: MantineColorsTuple = [
  '#faece8',
  '#f3d3cd',
  '#eab0a7',
  '#f08a7e',
  '#dc5a4d',
  '#c6392d',
  '#b3261e',
  '#94190f',
  '#74130b',
  '#571009',
];

const transparentTo = (hover: string, colour: string, border = '1px solid transparent') => ({
  background: 'transparent',
  hover,
  color: colour,
  hoverColor: colour,
  border,
});

const variantColorResolver: VariantColorsResolver = (input) => {
  const isSeal = input.color === 'seal';
  if (input.variant === 'filled' && isSeal) {
    const colour = 'var(--on-seal)';
    return { background: 'var(--seal)', hover: 'var(--seal-deep)', color: colour, hoverColor: colour, border: 'none' };
  }
  if (input.variant === 'filled') {
    const colour = 'var(--paper)';
    const hover = 'color-mix(in srgb, var(--ink) 84%, var(--paper))';
    return { background: 'var(--ink)', hover, color: colour, hoverColor: colour, border: 'none' };
  }
  if (input.variant === 'default' || input.variant === 'outline') {
    return transparentTo('var(--wash)', isSeal ? 'var(--seal-text)' : 'var(--ink)', '1px solid var(--control)');
  }
  if (input.variant === 'subtle') return transparentTo('var(--wash)', isSeal ? 'var(--seal-text)' : 'var(--ink)');
  return defaultVariantColorsResolver(input);
};

export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 9, dark: 0 },
  colors: { ink, seal, gray: ink },
  white: '#fffefb',
  black: '#1c1b19',
  fontFamily: 'var(--sans)',
  headings: {
    fontFamily: 'var(--serif)',
    fontWeight: '600',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: 'clamp(1.75rem, 1.2rem + 2.2vw, 2.75rem)', lineHeight: '1.12' },
      h2: { fontSize: '1.5rem', lineHeight: '1.25' },
      h3: { fontSize: '1.1875rem', lineHeight: '1.3' },
    },
  },
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.375rem' },
  lineHeights: { xs: '1.45', sm: '1.5', md: '1.55', lg: '1.55', xl: '1.4' },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '6px', xl: '999px' },
  defaultRadius: 'md',
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  variantColorResolver,
  components: {
    Button: Button.extend({ defaultProps: { variant: 'default', size: 'md' } }),
    Anchor: Anchor.extend({ defaultProps: { underline: 'always' } }),
    Checkbox: Checkbox.extend({ defaultProps: { iconColor: 'var(--paper)' } }),
    Radio: Radio.extend({ defaultProps: { iconColor: 'var(--paper)' } }),
    Switch: Switch.extend({ defaultProps: { withThumbIndicator: false } }),
    Chip: Chip.extend({ defaultProps: { radius: 'md', variant: 'outline' } }),
    NativeSelect: NativeSelect.extend({ defaultProps: { size: 'md' } }),
    // The list opens inside the page's main part, and scrolls itself: an own scroll area would want a tab stop.
    MultiSelect: MultiSelect.extend({
      defaultProps: { withScrollArea: false, comboboxProps: { portalProps: { target: '#content' } } },
    }),
    Modal: Modal.extend({ defaultProps: { centered: true, transitionProps: { duration: 140 } } }),
    Popover: Popover.extend({ defaultProps: { shadow: 'md', transitionProps: { duration: 120 } } }),
    Tooltip: Tooltip.extend({
      defaultProps: { events: { hover: true, focus: true, touch: true }, multiline: true, maw: 320 },
    }),
  },
});

const fromTokens = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--muted)',
  '--mantine-color-placeholder': 'var(--faint)',
  '--mantine-color-anchor': 'var(--ink)',
  '--mantine-color-error': 'var(--seal-text)',
  '--mantine-color-default': 'var(--paper)',
  '--mantine-color-default-hover': 'var(--wash)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--hairline)',
  '--mantine-color-disabled': 'var(--wash)',
  '--mantine-color-disabled-color': 'var(--faint)',
  '--mantine-color-disabled-border': 'var(--hairline)',
  '--mantine-primary-color-contrast': 'var(--paper)',
  '--mantine-color-ink-filled': 'var(--ink)',
  '--mantine-color-ink-filled-hover': 'var(--ink)',
  '--mantine-color-ink-text': 'var(--ink)',
  '--mantine-color-ink-outline': 'var(--ink)',
  '--mantine-color-ink-light': 'var(--wash)',
  '--mantine-color-ink-light-hover': 'var(--hairline)',
  '--mantine-color-ink-light-color': 'var(--ink)',
  '--mantine-color-seal-filled': 'var(--seal)',
  '--mantine-color-seal-filled-hover': 'var(--seal-deep)',
  '--mantine-color-seal-text': 'var(--seal-text)',
  '--mantine-color-seal-outline': 'var(--seal-text)',
};

/** Mantine's variables point at the tokens, so that both schemes are decided in one place: tokens.css. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: fromTokens,
  dark: fromTokens,
});
