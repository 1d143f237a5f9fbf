import path from 'node:path';
import type { Annex, DemoNation, Site } from './model';
import { Random } from './random';
import { saeName } from './sae-name';
import { writeCsv } from './write-csv';

const HEADER =
  'id,hospital_name,site_name,lat,lon,geo_qual,street,house_number,postcode,city,cc,country,cap_beds,cap_prac,cap_rooms,emergency,facility_type,public_private,list_specs,tel,email,url,ref_date,pub_date,comments'.split(
    ',',
  );
const FACILITY_TYPES: Readonly<Record<string, string>> = {
  101: 'Centre Hospitalier Régional (C.H.R.)',
  106: 'Centre hospitalier, ex Hôpital local',
  109: 'Etablissement de santé privé autorisé en SSR',
  122: 'Etablissement Soins Obstétriques Chirurgico-Gynécologiques',
  128: 'Etablissement de Soins Chirurgicaux',
  129: 'Etablissement de Soins Médicaux',
  131: 'Centre de Lutte Contre Cancer',
  292: 'Centre Hospitalier Spécialisé lutte Maladies Mentales',
  355: 'Centre Hospitalier (C.H.)',
  362: 'Etablissement de Soins Longue Durée',
  365: 'Etablissement de Soins Pluridisciplinaire',
};

/** Eurostat's points: some sites are missing, and one in a hundred lies tens or hundreds of kilometres away. */
export async function writePoints(folder: string, nation: DemoNation): Promise<void> {
  const random = new Random('points');
  const isPublished = (share: number) => () => random.chance(share);
  const listed: (Site | Annex)[] = [...nation.sites.filter(isPublished(0.965)), ...nation.annexes.filter(isPublished(0.55))].sort(
    (first, second) => (first.finess < second.finess ? -1 : 1),
  );
  const rows = listed.map((site) => {
    const { place } = site;
    const isWrong = random.chance(0.011);
    const angle = 2 * Math.PI * random.next();
    const degrees = isWrong ? 0.4 + 4 * random.next() ** 2 : 0;
    const known: Record<string, string | number> = {
      // The publisher's spreadsheet lost the leading zeros.
      id: site.finess.replace(/^0+/, ''),
      hospital_name: saeName(site.name),
      lat: Math.round((place.latitude + degrees * Math.sin(angle)) * 1e5) / 1e5,
      lon: Math.round((place.longitude + degrees * Math.cos(angle)) * 1e5) / 1e5,
      geo_qual: random.chance(0.915) ? 1 : random.chance(0.97) ? 2 : 3,
      street: `${place.streetType === 'R' ? 'RUE' : place.streetType} ${place.street}`,
      house_number: place.number,
      postcode: place.postcode,
      city: place.city,
      cc: 'FR',
      country: 'France',
      facility_type: FACILITY_TYPES[site.category] ?? '',
      public_private: site.entity.ownership === 1 ? 'public' : random.chance(0.5) ? 'private' : '',
      ref_date: '06/03/2020',
      pub_date: '16/04/2020',
    };
    return HEADER.map((column) => known[column] ?? '');
  });
  const file = path.join(folder, 'finess', 'eurostat-healthcare-FR-2020.csv');
  await writeCsv(file, HEADER, rows, { separator: ',', encoding: 'utf-8' });
}
