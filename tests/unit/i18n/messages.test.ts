import { describe, expect, it } from 'vitest';
import { CURRENT_STATES, V2014_LEVELS } from '@/lib/domain/certification';
import { DATASETS } from '@/lib/domain/dataset';
import { SCALES } from '@/lib/domain/indicators/catalogue';
import { ABSENCES } from '@/lib/domain/measurement';
import { ESTIMATION_METHOD } from '@/lib/domain/uncertainty/estimate';
import { loadMessages } from '@/lib/i18n/messages';

const [fr, en] = await Promise.all([loadMessages('fr'), loadMessages('en')]);

function flatten(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => flatten(child, path === '' ? key : `${path}.${key}`));
}

/** {values}, <tags> and %slots% of a message; not the words of its plural and select branches. */
function slots(text: string): string[] {
  const bare = text.replace(/\b(one|other)\s*\{|=\d+\s*\{/g, '(');
  return [
    ...new Set([...bare.matchAll(/\{([a-z]\w*)[,}]|<(\w+)>|%(\w+)%/g)].map(([, value, tag, slot]) => value ?? tag ?? slot ?? '')),
  ].sort();
}

/** A plain space where an unbreakable one is due, no space before a double sign, a straight apostrophe. */
const FAULT = / [;:!?»%]|« |[^\s\u00a0\u202f][;!?]|'/;

const french = new Map(flatten(fr));
const english = new Map(flatten(en));

describe('the messages', () => {
  it('have the same keys in both languages', () => {
    expect([...french.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('take the same values and tags in both languages', () => {
    for (const [key, text] of french) expect(slots(text), key).toEqual(slots(english.get(key) ?? ''));
  });

  it('follow French typography', () => {
    const faults = [...french].filter(([, text]) => FAULT.test(text.replace(/%\w+%/g, '')));
    expect(faults).toEqual([]);
  });

  it('name every state, level, scale, absence, data set, edition and method', () => {
    const expected = [
      ...CURRENT_STATES.flatMap((state) => [`scales.states.${state}.label`, `scales.states.${state}.public`]),
      ...V2014_LEVELS.map((level) => `scales.v2014.${level}`),
      ...SCALES.map((scale) => `scales.names.${scale}`),
      ...ABSENCES.flatMap((absence) => [`absences.${absence}.label`, `absences.${absence}.explanation`]),
      ...Object.keys(DATASETS).map((dataset) => `common.datasets.${dataset}`),
      ...['cycle-5', 'cycle-6', 'v2014', 'stock', 'stock-geolocated'].map((edition) => `data.sources.editions.${edition}`),
      `data.uncertainty.methods.${ESTIMATION_METHOD.code}`,
    ];
    expect(expected.filter((key) => !french.has(key))).toEqual([]);
  });
});
