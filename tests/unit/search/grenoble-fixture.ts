import { directoryEntry, directoryOfEntries, GAZETTEER } from './directory-fixture';

const chuGrenoble = {
  finess: '380780080',
  name: 'CHU de Grenoble',
  legalEntity: { finess: '380780098', name: 'CHU GRENOBLE ALPES' },
};
const grenoble = {
  communeCode: '38185',
  city: 'Grenoble',
  postcode: '38000',
  departmentCode: '38',
  departmentName: 'Isère',
  latitude: 45.19,
  longitude: 5.74,
};
/** Four establishments of Grenoble, one attached structure among them, and three elsewhere. */
export const GRENOBLE_AND_OTHERS = await directoryOfEntries(
  [
    directoryEntry({
      ...chuGrenoble,
      ...grenoble,
      sectors: ['MCO', 'SMR'],
      ownership: 'public',
      state: 'certified',
      procedure: '1',
    }),
    directoryEntry({
      ...chuGrenoble,
      ...grenoble,
      finess: '380000001',
      name: 'Hôpital Couple-Enfant',
      activities: ['MATERNITE'],
      procedure: '1',
      state: 'certified',
    }),
    directoryEntry({ ...grenoble, finess: '380000002', name: 'Clinique des Cèdres', ownership: 'private-forprofit', v2014: 'B' }),
    directoryEntry({ ...grenoble, finess: '380000003', name: 'CMP de Grenoble', kind: 'annex' }),
    directoryEntry({
      finess: '420000001',
      name: 'Polyclinique du Parc',
      city: 'Saint-Étienne',
      postcode: '42000',
      departmentCode: '42',
    }),
    directoryEntry({
      finess: '690000001',
      name: 'Hôpital Édouard-Herriot',
      city: 'Lyon',
      postcode: '69003',
      departmentCode: '69',
    }),
    directoryEntry({
      finess: '2A0000014',
      name: 'Centre hospitalier d’Ajaccio',
      city: 'Ajaccio',
      postcode: '20000',
      departmentCode: '2A',
    }),
  ],
  GAZETTEER,
);
