export const MAP_THEMES = ['light', 'dark'] as const;
export type MapTheme = (typeof MAP_THEMES)[number];

export interface MapColours {
  sea: string;
  land: string;
  abroad: string;
  coast: string;
  department: string;
  region: string;
  water: string;
  seaLabel: string;
  abroadLabel: string;
  label: string;
  halo: string;
  /** Ground of donuts and outline of pins. */
  ground: string;
  ink: string;
}

/** Grounds stay pale (or dark) and without strong hue: colour is left to the decisions. */
export const MAP_COLOURS: Readonly<Record<MapTheme, MapColours>> = {
  light: {
    sea: '#d3e2e8',
    land: '#fffdfa',
    abroad: '#f1ece2',
    coast: '#9fb9c4',
    department: '#ddd4c4',
    region: '#b3a893',
    water: '#b9d3de',
    seaLabel: '#4f7587',
    abroadLabel: '#7d7565',
    label: '#17262c',
    halo: '#fffdfa',
    ground: '#fffdfa',
    ink: '#17262c',
  },
  dark: {
    sea: '#0b1418',
    land: '#1d272c',
    abroad: '#141c20',
    coast: '#35525f',
    department: '#2f3c42',
    region: '#4d5c63',
    water: '#16303b',
    seaLabel: '#7fa3b3',
    abroadLabel: '#87919a',
    label: '#ece8df',
    halo: '#11181b',
    ground: '#192226',
    ink: '#ece8df',
  },
};
