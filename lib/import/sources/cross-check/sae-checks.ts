import { departmentCode } from '@/lib/import/normalise/department-code';
import { parseNumber } from '@/lib/import/normalise/number';
import { regionCode } from '@/lib/import/normalise/region';
import type { CrossCheck, DatasetChecks, ReadCell } from './cross-check';
import { isKnownCommune } from './known-communes';
import { regionOfDepartment, same, zoneOf, zoneOfDepartment, zoneOfFiness } from './zone';

/** The identity tables of SAE: number, department, region, postcode and commune of one site. */
function identity(postcode: string): readonly CrossCheck[] {
  return [
    { columns: ['DEP', postcode], agrees: (read) => (read('DEP') === '' ? null : departmentCode(read('DEP')) !== null) },
    { columns: ['DEP', 'FI'], agrees: (read) => same(zoneOfDepartment(read('DEP')), zoneOfFiness(read('FI'))) },
    {
      columns: [postcode, 'DEP'],
      agrees: (read) => same(zoneOf(read(postcode).padStart(5, '0')), zoneOfDepartment(read('DEP'))),
    },
    { columns: ['COMINSEE', postcode], hasExceptions: true, agrees: (read) => isKnownCommune(read('COMINSEE')) },
    { columns: ['REG', 'DEP'], agrees: (read) => same(regionCode(read('REG')), regionOfDepartment(departmentCode(read('DEP')))) },
  ];
}

/** One figure never exceeds the other, on rows that have both: beds and stays, stays and days. */
function atMost(smaller: string, larger: string): CrossCheck {
  return {
    columns: [smaller, larger],
    hasExceptions: true,
    agrees: (read) => {
      const [a, b] = [figure(read, smaller), figure(read, larger)];
      return a > 0 && b > 0 ? a <= b : null;
    },
  };
}

/** Where there are beds there are stays, and the other way round. */
function together(beds: string, stays: string): CrossCheck {
  return {
    columns: [beds, stays],
    hasExceptions: true,
    agrees: (read) => {
      const [a, b] = [figure(read, beds), figure(read, stays)];
      return a === 0 && b === 0 ? null : a > 0 && b > 0;
    },
  };
}

/** Medicine, surgery and obstetrics add up to all three. */
function addsUp(stem: string): CrossCheck {
  const parts = [`${stem}_MED`, `${stem}_CHI`, `${stem}_OBS`];
  return {
    columns: [`${stem}_MCO`, ...parts],
    hasExceptions: true,
    agrees: (read) => {
      const total = figure(read, `${stem}_MCO`);
      const sum = parts.reduce((so, part) => so + figure(read, part), 0);
      return total === 0 && sum === 0 ? null : Math.abs(total - sum) < 1;
    },
  };
}

function figure(read: ReadCell, column: string): number {
  return parseNumber(read(column)) ?? 0;
}

export const SAE_CHECKS: readonly DatasetChecks[] = [
  { datasets: ['sae-id'], checks: () => identity('CPO') },
  { datasets: ['sae-idb'], checks: () => identity('ADRCPOST') },
  {
    datasets: ['sae-mco'],
    checks: () => [
      ...['LIT', 'SEJHC', 'PLA'].map(addsUp),
      // In obstetrics 3 % of the sites have one without the other.
      together('LIT_MED', 'SEJHC_MED'),
      together('LIT_CHI', 'SEJHC_CHI'),
      ...['MED', 'CHI', 'OBS', 'MCO'].flatMap((part) => [
        atMost(`LIT_${part}`, `SEJHC_${part}`),
        atMost(`LIT_${part}`, `JLI_${part}`),
        atMost(`SEJHC_${part}`, `JOU_${part}`),
        atMost(`PLA_${part}`, `SEJHP_${part}`),
      ]),
    ],
  },
  {
    datasets: ['sae-ssr'],
    checks: () => [atMost('LIT', 'SEJHC'), atMost('SEJHC', 'JOUHC'), atMost('LIT', 'JOUHC'), atMost('PLA', 'JOUHP')],
  },
  {
    datasets: ['sae-psy'],
    checks: () => [atMost('CAP_HTP', 'SEJ_HTP'), atMost('SEJ_HTP', 'JOU_HTP'), atMost('CAP_HDJ', 'VEN_HDJ')],
  },
  { datasets: ['sae-usld'], checks: () => [atMost('LIT', 'JOU'), atMost('ENT', 'JOU')] },
  { datasets: ['sae-rea'], checks: () => [atMost('LIT', 'JOU')] },
  {
    datasets: ['sae-had'],
    checks: () => [atMost('PLATOT', 'JOU_HAD'), atMost('SEJ_HAD', 'JOU_HAD'), atMost('FIL_HAD', 'SEJ_HAD')],
  },
  { datasets: ['sae-dialyse'], checks: () => [atMost('CAPA', 'SEAN'), atMost('NBPAT', 'SEAN')] },
  { datasets: ['sae-blocs'], checks: () => [atMost('SALCHIR', 'SALTOT'), atMost('SALOBS', 'SALTOT')] },
  {
    datasets: ['sae-perinat'],
    checks: () => [
      atMost('LIT_OBS', 'ACCUN'),
      atMost('SALTRAV', 'ACCUN'),
      atMost('ACCMU', 'ACCUN'),
      atMost('SEJCES', 'ENFANTS'),
      atMost('ACCUN', 'ENFANTS'),
    ],
  },
];
