/** INSEE codes of the regions of today. */
export const REGION_CODES = [
  ...(['01', '02', '03', '04', '06', '11', '24', '27', '28'] as const),
  ...(['32', '44', '52', '53', '75', '76', '84', '93', '94'] as const),
] as const;
export type RegionCode = (typeof REGION_CODES)[number];
