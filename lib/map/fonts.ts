/** Fonts of the map, drawn from our own files: neither glyph server nor remote style is needed for text. */
export const FONT_FACES = {
  'Noto Sans Medium': '/fonts/noto-sans-latin-500-normal.woff2',
  'Noto Sans Bold': '/fonts/noto-sans-latin-700-normal.woff2',
  'Noto Sans Italic': '/fonts/noto-sans-latin-400-italic.woff2',
} as const;

export const MEDIUM = ['Noto Sans Medium'];
export const BOLD = ['Noto Sans Bold'];
export const ITALIC = ['Noto Sans Italic'];
