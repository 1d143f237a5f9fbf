import type { Family } from './families';
import type { Random } from './random';

/** How each family names its legal entity, and the sites beside the main one. */
const ENTITY_TITLES: Readonly<Record<string, readonly string[]>> = {
  giant: ['Hôpitaux universitaires'],
  chu: ['Centre hospitalier universitaire'],
  ch: ['Centre hospitalier', 'Centre hospitalier', 'Centre hospitalier intercommunal', 'Groupe hospitalier'],
  local: ['Hôpital de proximité', 'Hôpital local', 'Centre hospitalier'],
  'psy-public': ['Centre hospitalier spécialisé', 'Établissement public de santé mentale'],
  usld: ['Centre de long séjour'],
  clinic: ['Clinique', 'Polyclinique', 'Hôpital privé', 'Clinique'],
  'clinic-nonprofit': ['Hôpital', 'Fondation hospitalière', 'Clinique mutualiste'],
  surgery: ['Clinique chirurgicale', 'Clinique', 'Institut de chirurgie'],
  'surgery-nonprofit': ['Clinique chirurgicale mutualiste'],
  medical: ['Clinique médicale', 'Centre médical'],
  'medical-nonprofit': ['Centre médical', 'Maison médicale'],
  maternity: ['Clinique obstétricale', 'Maternité'],
  rehabilitation: ['Clinique de soins de suite', 'Centre de réadaptation', 'Clinique de réadaptation'],
  'rehabilitation-nonprofit': ['Centre de réadaptation', 'Centre de soins de suite', 'Institut de réadaptation'],
  'psychiatric-clinic': ['Clinique psychiatrique', 'Clinique', 'Maison de santé'],
  'psychiatry-nonprofit': ['Centre de santé mentale', 'Institut de psychiatrie'],
  'post-cure': ['Centre de postcure'],
  'dialysis-nonprofit': ['Association de dialyse'],
  dialysis: ['Centre de dialyse', 'Centre de néphrologie'],
  'home-care-nonprofit': ['Hospitalisation à domicile', 'HAD'],
  'home-care': ['HAD'],
  cancer: ['Centre de lutte contre le cancer'],
  army: ['Service de santé des armées'],
  radiotherapy: ['Centre de radiothérapie', 'Institut de cancérologie'],
  cooperation: ['GCS'],
};

/** "Clinique", "Centre hospitalier": the words before the epithet. */
export function entityTitle(random: Random, family: Family): string {
  const titles = ENTITY_TITLES[family.key];
  if (!titles) throw new Error(`No title for family ${family.key}`);
  return random.pick(titles);
}

/** Short form the publishers often print for sites of public hospitals. */
export function abbreviated(name: string): string {
  return name
    .replace(/^Centre hospitalier universitaire/, 'CHU')
    .replace(/^Centre hospitalier intercommunal/, 'CHI')
    .replace(/^Centre hospitalier spécialisé/, 'CHS')
    .replace(/^Établissement public de santé mentale/, 'EPSM')
    .replace(/^Groupe hospitalier/, 'GH')
    .replace(/^Centre hospitalier/, 'CH')
    .replace(/^Hospitalisation à domicile/, 'HAD');
}
