/** The sign of a conflict, for the icon on our pages and for the badge, which is drawn without Preact. */
export const CONFLICT_PATHS = ['M12 2.2 21.8 12 12 21.8 2.2 12Z', 'M8.5 10.3h7M8.5 13.7h7M13.8 7.8l-3.6 8.4'] as const;

/** How every verdict's icon is drawn. Decoration only: the verdict's words stand beside it. */
export const ICON = {
  class: 'verdict-icon',
  viewBox: '0 0 24 24',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '2',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
  'aria-hidden': 'true',
} as const;
