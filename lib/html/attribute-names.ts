/** Attributes that React names otherwise than HTML and SVG do. Any other name is written as it is: HTML ignores case. */
export const ATTRIBUTE_NAMES: Readonly<Record<string, string>> = {
  ...{
    className: 'class',
    htmlFor: 'for',
    httpEquiv: 'http-equiv',
    acceptCharset: 'accept-charset',
    crossOrigin: 'crossorigin',
    tabIndex: 'tabindex',
  },
  ...kebab('clipPath clipRule colorInterpolation dominantBaseline fillOpacity fillRule floodColor floodOpacity'),
  ...kebab('fontFamily fontSize fontStyle fontVariant fontWeight letterSpacing markerEnd markerMid markerStart paintOrder'),
  ...kebab('pointerEvents shapeRendering stopColor stopOpacity strokeDasharray strokeDashoffset strokeLinecap strokeLinejoin'),
  ...kebab('strokeMiterlimit strokeOpacity strokeWidth textAnchor textDecoration textRendering vectorEffect wordSpacing'),
};

/** Present or absent, whatever they are set to. */
export const BOOLEAN_ATTRIBUTES: ReadonlySet<string> = new Set(
  'allowFullScreen async autoFocus checked controls default defer disabled hidden inert loop multiple muted noValidate open readOnly required reversed selected'.split(
    ' ',
  ),
);

export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);

/** Shapes of a drawing: inside svg, and empty, they may close themselves. */
export const EMPTY_SHAPES: ReadonlySet<string> = new Set('circle ellipse line path polygon polyline rect use'.split(' '));

function kebab(names: string): Record<string, string> {
  return Object.fromEntries(
    names.split(' ').map((name) => [name, name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)]),
  );
}
