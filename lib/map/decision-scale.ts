import type { CurrentState } from '@/lib/domain/certification';

/** Told apart without colour; drawn from lib/map/shapes.ts everywhere. */
export type Shape = 'star' | 'circle' | 'triangle' | 'crossed-square' | 'ring' | 'dot';

export interface StateMark {
  shape: Shape;
  /** Same values as --state-* in app/globals.css (a test compares): the map paints on a canvas, where variables do not reach. */
  light: string;
  dark: string;
  /** Classes of the same colour, for SVG in the page. */
  fill: string;
  stroke: string;
}

/** The one scale of the map: the certification decision of cycles 5 and 6. Legend, pins, donuts and server SVG read it here. */
export const DECISION_SCALE: Readonly<Record<CurrentState, StateMark>> = {
  'with-distinction': {
    shape: 'star',
    light: '#23408f',
    dark: '#8fa6ff',
    fill: 'fill-state-with-distinction',
    stroke: 'stroke-state-with-distinction',
  },
  certified: {
    shape: 'circle',
    light: '#4c86c6',
    dark: '#5b9bdf',
    fill: 'fill-state-certified',
    stroke: 'stroke-state-certified',
  },
  'with-conditions': {
    shape: 'triangle',
    light: '#c47a0c',
    dark: '#eda93c',
    fill: 'fill-state-with-conditions',
    stroke: 'stroke-state-with-conditions',
  },
  'not-certified': {
    shape: 'crossed-square',
    light: '#9c2f1d',
    dark: '#e8705a',
    fill: 'fill-state-not-certified',
    stroke: 'stroke-state-not-certified',
  },
  pending: { shape: 'ring', light: '#6f7478', dark: '#9aa1a4', fill: 'fill-state-pending', stroke: 'stroke-state-pending' },
  none: { shape: 'dot', light: '#8a8478', dark: '#7b8488', fill: 'fill-state-none', stroke: 'stroke-state-none' },
};
