import { COLLECTIVITIES } from './territories';

/** Size of a cell of the table of collectivities in the composite drawing, in its units. */
const CELL = { width: 150, height: 22 };
/** South of the Pyrenees the drawing is empty. */
const ORIGIN = { x: 22, y: 552 };

/**
 * Where each overseas collectivity stands in the composite drawing, which has no room for its outline: two columns, each mark
 * with its name beside it.
 */
export const COLLECTIVITY_ANCHORS: Readonly<Record<string, readonly [number, number]>> = Object.fromEntries(
  COLLECTIVITIES.map((code, index) => [
    code,
    [ORIGIN.x + (index % 2) * CELL.width, ORIGIN.y + Math.floor(index / 2) * CELL.height],
  ]),
);
