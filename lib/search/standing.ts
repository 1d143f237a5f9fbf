import type { EstablishmentIdentity } from '@/lib/domain/establishment';

/** What a reader may mean by a hospital. */
export type AskedKind = 'hospital' | 'university' | 'clinic' | 'private';

export interface StandingFacts {
  identity: Pick<EstablishmentIdentity, 'kind' | 'sectors' | 'ownership' | 'name'>;
  categoryCode: string | null;
  activities: readonly string[];
}

/** FINESS categories of public general hospitals: university, general, former local, of the armed forces. */
const UNIVERSITY = '101';
const GENERAL: ReadonlySet<string> = new Set([UNIVERSITY, '355', '106', '114']);

/** 3: acute care with emergencies; 2: acute care; 1: rehabilitation or psychiatry; 0: the rest; -1: attached structures. */
export function levelOf({ identity: { kind, sectors }, activities }: StandingFacts): number {
  if (kind === 'annex') return -1;
  if (sectors.includes('MCO')) return activities.includes('URGENCES') ? 3 : 2;
  return sectors.includes('SMR') || sectors.includes('PSY') ? 1 : 0;
}

/** How well a site is what a reader means by each kind, 0 to 4. Orders results, excludes none. */
export function fitOf(asked: AskedKind, facts: StandingFacts): number {
  if (asked === 'clinic') return privateFit(facts, /clini/i);
  if (asked === 'private') return privateFit(facts, /priv[ée]/i);
  return asked === 'university' && facts.categoryCode === UNIVERSITY ? 4 : hospitalFit(facts);
}

function privateFit(facts: StandingFacts, naming: RegExp): number {
  const { name, ownership } = facts.identity;
  const isNamed = naming.test(name) ? 1 : 0;
  if (ownership === 'public') return isNamed;
  return (ownership === 'private-forprofit' ? 2 : 1) + isNamed + (levelOf(facts) >= 2 ? 1 : 0);
}

function hospitalFit(facts: StandingFacts): number {
  const { ownership } = facts.identity;
  const level = levelOf(facts);
  if (GENERAL.has(facts.categoryCode ?? '')) return level >= 2 ? 3 : level >= 1 ? 2 : 1;
  if (ownership === 'private-forprofit' || ownership === null) return 0;
  return level === 3 ? 3 : 1;
}

/** What is meant by the generic words of a question. */
export function askedKind(generic: ReadonlySet<string>): AskedKind {
  if (generic.has('universitaire')) return 'university';
  if (generic.has('clinique') || generic.has('polyclinique')) return 'clinic';
  return generic.has('prive') ? 'private' : 'hospital';
}
