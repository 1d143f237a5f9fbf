import departments from '@etalab/decoupage-administratif/data/departements.json' with { type: 'json' };
import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { areaWords } from '@/lib/format/area-words';
import french from '@/messages/fr/search.json' with { type: 'json' };

describe('areaWords', () => {
  const t = createTranslator({ locale: 'fr', messages: french });
  const metropolitan = departments.filter(({ zone }) => zone !== 'com');

  it('give every department its article in the sentences of a search', () => {
    expect(metropolitan.length).toBe(101);
    for (const { nom } of metropolitan) {
      const words = areaWords({ kind: 'department', name: nom }, 'fr');
      for (const said of [
        t('count.area', words),
        t('notice.area', { near: words.area, ...words }),
        t('notice.otherArea', words),
      ]) {
        expect(said).toMatch(/(?: du | des | de la | de l’)\p{Lu}|de (?:Paris|Mayotte|La Réunion)/u);
        expect(said).not.toContain("'");
      }
    }
  });
});
