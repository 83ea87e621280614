/**
 * How cards look: Teams' sizes and spacing. Colours are CSS variables (card.css), so that light and dark need no redrawing,
 * and darker than Teams' own where Teams' are too faint to read.
 */
const SIZES = { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 };
const WEIGHTS = { lighter: 300, default: 400, bolder: 600 };

const ink = (name) => ({ default: `var(--card-${name})`, subtle: `var(--card-${name === 'default' ? 'subtle' : name})` });
const inks = Object.fromEntries(
    ['default', 'accent', 'good', 'warning', 'attention', 'dark', 'light'].map((name) => [name, ink(name)]),
);
const style = (name) => ({
    backgroundColor: `var(--card-on-${name})`, borderColor: `var(--card-line)`, foregroundColors: inks,
});

export const teams = {
    supportsInteractivity: true,
    spacing: { small: 4, default: 8, medium: 12, large: 20, extraLarge: 28, padding: 16 },
    separator: { lineThickness: 1, lineColor: 'var(--card-line)' },
    imageSizes: { small: 32, medium: 52, large: 100 },
    fontTypes: {
        default: { fontFamily: 'inherit', fontSizes: SIZES, fontWeights: WEIGHTS },
        monospace: { fontFamily: 'ui-monospace, Consolas, monospace', fontSizes: SIZES, fontWeights: WEIGHTS },
    },
    lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
    containerStyles: Object.fromEntries(
        ['default', 'emphasis', 'accent', 'good', 'attention', 'warning'].map((name) => [name, style(name)]),
    ),
    textStyles: { heading: { size: 'large', weight: 'bolder' } },
    textBlock: { headingLevel: 3 },
    inputs: {
        label: {
            inputSpacing: 'small',
            requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
            optionalInputs: { weight: 'bolder' },
        },
        errorMessage: { color: 'attention', size: 'default' },
    },
    actions: {
        maxActions: 6, spacing: 'medium', buttonSpacing: 8, actionsOrientation: 'horizontal', actionAlignment: 'left',
        allowTitleToWrap: true, showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    },
    adaptiveCard: { allowCustomStyle: false },
    factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 150 }, value: { wrap: true }, spacing: 12 },
};
