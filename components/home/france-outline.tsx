import { FRAMES } from '@/lib/map/composite';

/** The outline of the country, on wide screens. Decoration: it promises no figure. */
export function FranceOutline() {
  const { x, y, width, height } = FRAMES.metropole;
  return (
    <svg
      viewBox={`${x} ${y} ${width} ${height}`}
      width="290"
      height="277"
      aria-hidden="true"
      className="screen-only hidden overflow-visible lg:block"
    >
      <use
        href="/basemap/france.svg#land-metropole"
        className="fill-accent-soft stroke-accent"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <use href="/basemap/france.svg#lines-metropole" className="fill-none stroke-accent opacity-40" strokeWidth="1" />
    </svg>
  );
}
