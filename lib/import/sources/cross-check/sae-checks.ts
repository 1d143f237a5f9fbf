import { departmentCode } from '@/lib/import/normalise/department-code';
import { parseNumber } from '@/lib/import/normalise/number';
import { regionCode } from '@/lib/import/normalise/region';
import type { CrossCheck, DatasetChecks, ReadCell } from './cross-check';
import { isKnownCommune } from './known-communes';
import { LOOKS, looksLike } from './looks-like';
import { mostlyBelow } from './mostly-below';
import { regionOfDepartment, same, zoneOf, zoneOfDepartment, zoneOfFiness } from './zone';

/** The identity tables of SAE: number, department, region, postcode and commune of one site. */
function identity(postcode: string, street: string, town: string): readonly CrossCheck[] {
  return [
    looksLike('RS', LOOKS.hospital),
    looksLike(street, LOOKS.street),
    looksLike(town, LOOKS.town),
    looksLike('NUMVOI', LOOKS.streetNumber),
    looksLike('TYPVOI', LOOKS.streetType),
    looksLike('NUMTEL', LOOKS.phone),
    looksLike('CAT', LOOKS.category),
    OWNERSHIP,
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

/** ESPIC is 1 where STJR says public, 0 where it says private for profit, 6 or 7 where it says non-profit. */
const OWNERSHIP: CrossCheck = {
  columns: ['STJR', 'ESPIC'],
  hasExceptions: true,
  agrees: (read) => {
    const expected = { '1': '1', '2': '09', '3': '0679' }[read('STJR')];
    return expected === undefined || read('ESPIC') === '' ? null : expected.includes(read('ESPIC'));
  },
};

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
  { datasets: ['sae-id'], checks: () => identity('CPO', 'NOMVOI', 'LIBCOM') },
  { datasets: ['sae-idb'], checks: () => identity('ADRCPOST', 'ADRVOIENOM', 'ADRLIBCOM') },
  {
    datasets: ['sae-mco'],
    checks: () => [
      ...['LIT', 'SEJHC', 'PLA'].map(addsUp),
      // In obstetrics 3 % of the sites have one without the other.
      together('LIT_MED', 'SEJHC_MED'),
      together('LIT_CHI', 'SEJHC_CHI'),
      ...mostlyBelow(0.4, ['LIT_OBS', 'LIT_CHI', 'LIT_MED'], ['SEJHC_OBS', 'SEJHC_CHI', 'SEJHC_MED'], ['SEJHP_MED', 'SEJHC_MED']),
      ...mostlyBelow(
        0.4,
        ['PLA_OBS', 'PLA_CHI'],
        ['PLA_OBS', 'PLA_MED', 'LIT_MED'],
        ['PLA_MCO', 'LIT_MCO'],
        ['SEJHC_CHI', 'SEJHP_CHI'],
      ),
      ...mostlyBelow(0.15, ['PLA_MED', 'SEJHP_MED'], ['SEJHP_MED', 'SEJHP_MCO'], ['SEJHP_CHI', 'SEJHP_MCO']),
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
    checks: () => [
      atMost('LIT', 'SEJHC'),
      atMost('SEJHC', 'JOUHC'),
      atMost('LIT', 'JOUHC'),
      atMost('PLA', 'JOUHP'),
      ...mostlyBelow(0.4, ['PLA', 'LIT'], ['JOUHP', 'JOUHC']),
    ],
  },
  {
    datasets: ['sae-psy'],
    checks: () => [
      atMost('CAP_HTP', 'SEJ_HTP'),
      atMost('SEJ_HTP', 'JOU_HTP'),
      atMost('CAP_HDJ', 'VEN_HDJ'),
      ...mostlyBelow(0.4, ['CAP_HDN', 'CAP_HDJ', 'CAP_HTP'], ['SEJ_HTP', 'VEN_HDJ', 'JOU_HTP']),
    ],
  },
  { datasets: ['sae-usld'], checks: () => [atMost('LIT', 'JOU'), atMost('ENT', 'JOU'), ...mostlyBelow(0.4, ['ENT', 'LIT'])] },
  { datasets: ['sae-urgences'], checks: () => mostlyBelow(0.4, ['AUTPED', 'AUTGEN', 'AUTSU'], ['LIT_UHCD', 'PASSU']) },
  { datasets: ['sae-cancero'], checks: () => mostlyBelow(0.4, ['CANCERO_A2', 'CANCERO_A1']) },
  { datasets: ['sae-rea'], checks: () => [atMost('LIT', 'JOU')] },
  {
    datasets: ['sae-had'],
    checks: () => [
      atMost('PLATOT', 'JOU_HAD'),
      atMost('SEJ_HAD', 'JOU_HAD'),
      atMost('FIL_HAD', 'SEJ_HAD'),
      ...mostlyBelow(0.15, ['PLATOT', 'FIL_HAD']),
    ],
  },
  {
    datasets: ['sae-dialyse'],
    checks: () => [atMost('CAPA', 'SEAN'), atMost('NBPAT', 'SEAN'), ...mostlyBelow(0.4, ['CAPA', 'NBPAT'])],
  },
  {
    datasets: ['sae-blocs'],
    checks: () => [
      atMost('SALCHIR', 'SALTOT'),
      atMost('SALOBS', 'SALTOT'),
      ...mostlyBelow(0.4, ['SALOBS', 'SALCHIR'], ['SALAMBU', 'SALCHIR']),
    ],
  },
  {
    datasets: ['sae-perinat'],
    checks: () => [
      atMost('LIT_OBS', 'ACCUN'),
      atMost('SALTRAV', 'ACCUN'),
      atMost('ACCMU', 'ACCUN'),
      atMost('SEJCES', 'ENFANTS'),
      atMost('ACCUN', 'ENFANTS'),
      ...mostlyBelow(0.4, ['LIT_REA', 'LIT_SIN', 'LIT_NEO_HSI', 'LIT_OBS', 'SEJCES', 'ACCUN'], ['LIT_REA', 'SALTRAV', 'LIT_OBS']),
      ...mostlyBelow(0.4, ['LIT_SIN', 'SALTRAV'], ['LIT_OBS', 'IVG', 'ACCUN'], ['ACCMU', 'SEJCES'], ['AMP', 'LIT_REA']),
      ...mostlyBelow(0.15, ['SEJCES', 'ACCUN']),
    ],
  },
];
