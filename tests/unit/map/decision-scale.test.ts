import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CURRENT_STATES } from '@/lib/domain/certification';
import { DECISION_SCALE } from '@/lib/map/decision-scale';
import { MAP_COLOURS, MAP_THEMES } from '@/lib/map/theme';

const css = readFileSync('app/globals.css', 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

describe('the scale of decisions', () => {
  it('has one shape per state', () => {
    expect(new Set(CURRENT_STATES.map((state) => DECISION_SCALE[state].shape)).size).toBe(CURRENT_STATES.length);
  });

  it.each(CURRENT_STATES)('%s has the colours of the page', (state) => {
    expect(light).toContain(`--state-${state}: ${DECISION_SCALE[state].light};`);
    expect(dark).toContain(`--state-${state}: ${DECISION_SCALE[state].dark};`);
  });

  it.each(MAP_THEMES)('stands out from the ground, 3 to 1 at least (%s)', (theme) => {
    for (const state of CURRENT_STATES)
      expect(contrast(DECISION_SCALE[state][theme], MAP_COLOURS[theme].land), state).toBeGreaterThanOrEqual(3);
  });

  // Machado, Oliveira and Fernandes 2009, full deficiency, on linear RGB.
  const DEFICIENCIES = {
    protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
    deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
    tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
  };
  it.each(Object.entries(DEFICIENCIES))('keeps the four decisions apart under %s', (_, matrix) => {
    const decided = CURRENT_STATES.slice(0, 4);
    for (const theme of MAP_THEMES) {
      for (const a of decided) {
        for (const b of decided.filter((other) => other !== a)) {
          const [p, q] = [seen(DECISION_SCALE[a][theme], matrix), seen(DECISION_SCALE[b][theme], matrix)];
          expect(Math.hypot(...p.map((value, i) => value - (q[i] ?? 0))), `${a} and ${b}, ${theme}`).toBeGreaterThan(0.12);
        }
      }
    }
  });
});

/** Red, green and blue of a hexadecimal colour, linear, 0 to 1. */
function linear(hex: string): number[] {
  return [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
}

function contrast(a: string, b: string): number {
  const luminance = (hex: string) => linear(hex).reduce((sum, value, i) => sum + value * ([0.2126, 0.7152, 0.0722][i] ?? 0), 0);
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** The colour as a deficient eye sees it, gamma-encoded so that distances follow perception. */
function seen(hex: string, matrix: readonly number[]): number[] {
  const rgb = linear(hex);
  return [0, 1, 2].map((row) => {
    const value = rgb.reduce((sum, channel, column) => sum + channel * (matrix[row * 3 + column] ?? 0), 0);
    return Math.min(1, Math.max(0, value)) ** (1 / 2.2);
  });
}
