import { displayName } from '@/lib/domain/display-name';
import { departmentOfFiness } from '@/lib/domain/geography/department';
import { sequelsOf, withCutWords } from '@/lib/domain/names/cut-words';
import { fullestName } from '@/lib/domain/names/fullest-name';
import type { NameContext, NameLexicon } from '@/lib/domain/names/name-lexicon';
import { seenAccents } from '@/lib/domain/names/seen-accents';
import { seenHyphens } from '@/lib/domain/names/seen-hyphens';
import { withWholeFirstNames } from '@/lib/domain/names/whole-first-names';
import type { SiteInput } from '@/lib/import/release/inputs';

type Records = readonly [SiteInput, ...SiteInput[]];

/**
 * Names sites: the name shown and the official one beside it, from the records of a site in order of trust. The name shown
 * is the official one made readable, or the same name written out further by another file; what the field cut is completed
 * from the names of the department.
 */
export function siteNamer(sites: readonly SiteInput[], lexicon: NameLexicon) {
  const sequels = sequelsOf(
    sites.map(({ name, finess, departmentCode }) => ({ name, departmentCode: departmentCode ?? departmentOfFiness(finess) })),
  );
  const elsewhere = seenAccents(sites.map(({ name }) => name));
  return (records: Records, { city, departmentCode }: NameContext) => {
    const [{ name: officialName }, ...others] = records;
    const names: [string, ...string[]] = [officialName, ...others.map(({ name }) => name)];
    const fullest = withWholeFirstNames(fullestName(names, lexicon), names);
    const whole = withCutWords({ name: fullest, departmentCode: departmentCode ?? null }, sequels);
    let own: ReadonlyMap<string, string> | null = null;
    const accents = {
      get(plain: string) {
        own ??= seenAccents([...names, city ?? '']);
        return own.get(plain) ?? elsewhere.get(plain);
      },
    };
    return {
      name: displayName(whole, lexicon, { city, departmentCode, accents, hyphens: seenHyphens(names) }) || officialName,
      officialName,
    };
  };
}
