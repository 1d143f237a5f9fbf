import { displayName } from '@/lib/domain/display-name';
import { departmentOfFiness } from '@/lib/domain/geography/department';
import { sequelsOf, withCutWords } from '@/lib/domain/names/cut-words';
import { fullestName } from '@/lib/domain/names/fullest-name';
import type { NameContext, NameLexicon } from '@/lib/domain/names/name-lexicon';
import { seenAccents } from '@/lib/domain/names/seen-accents';
import { seenHyphens } from '@/lib/domain/names/seen-hyphens';
import { dottedAcronyms } from '@/lib/domain/names/tidy-name';
import { withWholeAcronyms } from '@/lib/domain/names/whole-acronyms';
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
  const siblings = namesByEntity(sites);
  const elsewhere = seenAccents(sites.map(({ name }) => name));
  return (records: Records, { city, departmentCode }: NameContext) => {
    const [{ name: officialName }, ...others] = records;
    const names: [string, ...string[]] = [officialName, ...others.map(({ name }) => name)];
    const fullest = withWholeAcronyms(withWholeFirstNames(fullestName(names, lexicon), names), names, lexicon, () =>
      siblings(records),
    );
    const whole = withCutWords({ name: fullest, departmentCode: departmentCode ?? null }, sequels);
    let own: ReadonlyMap<string, string> | null = null;
    const accents = {
      get(plain: string) {
        own ??= seenAccents([...names, city ?? '']);
        return own.get(plain) ?? elsewhere.get(plain);
      },
    };
    return {
      name:
        displayName(whole, lexicon, {
          city,
          departmentCode,
          accents,
          hyphens: seenHyphens(names),
          acronyms: dottedAcronyms(names.join(' - ')),
        }) || officialName,
      officialName,
    };
  };
}

/** The names of all the sites of the legal entity of a site. */
function namesByEntity(sites: readonly SiteInput[]): (records: Records) => readonly string[] {
  let byEntity: Map<string, Set<string>> | null = null;
  return (records) => {
    byEntity ??= groupNames(sites);
    const entity = records.find(({ legalEntityFiness }) => legalEntityFiness !== null)?.legalEntityFiness;
    return [...(byEntity.get(entity ?? '') ?? [])];
  };
}

function groupNames(sites: readonly SiteInput[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { name, legalEntityFiness } of sites) {
    if (legalEntityFiness === null) continue;
    const group = groups.get(legalEntityFiness);
    if (group) group.add(name);
    else groups.set(legalEntityFiness, new Set([name]));
  }
  return groups;
}
