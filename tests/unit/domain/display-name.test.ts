import { describe, expect, it } from 'vitest';
import { displayName } from '@/lib/domain/display-name';
import type { NameContext } from '@/lib/domain/names/name-lexicon';
import { nameLexicon } from '@/lib/reference/name-lexicon';
import { readOfficialCode } from '@/lib/reference/official-code';

const lexicon = await nameLexicon(await readOfficialCode());
const named = (official: string, context: NameContext = {}) => displayName(official, lexicon, context);

describe('displayName', () => {
  it.each([
    ['CH DE FLEYRIAT', 'Centre hospitalier de Fleyriat'],
    ["HOPITAL PRIVE D'AMBERIEU", 'Hôpital privé d’Ambérieu'],
    ['CENTRE HOSPITALIER  DE CONFOLENS - SLD', 'Centre hospitalier de Confolens - SLD'],
    ['CHU DE NANTES-HOTEL DIEU/HOPITAL MERE ENFANT', 'CHU de Nantes - Hôtel-Dieu/hôpital mère-enfant'],
    ['SSR LES METIVES LES SABLES D OLONNE', 'SSR Les Metives Les Sables-d’Olonne'],
    ['CLINIQUE LA CHENAIE', 'Clinique La Chênaie'],
    ['HOPITAL DE JOUR (67G11)', 'Hôpital de jour (67G11)'],
    ['A.R.A.U.C.O. VIERZON', 'ARAUCO Vierzon'],
    ['CH "JACQUES MONOD"', 'Centre hospitalier Jacques Monod'],
    ['CTRE DE REED.FONCTIONNELLE DE KERPAPE', 'Centre de rééducation fonctionnelle de Kerpape'],
    ['HOSPITALISATION A DOMICILE ST ANTOINE', 'Hospitalisation à domicile Saint-Antoine'],
    ['CLINIQUE PASTEUR II', 'Clinique Pasteur II'],
    ['CHRU BREST SITE HOPITAL CAVALE BLANCHE', 'CHRU Brest site hôpital Cavale Blanche'],
    ['CLINIQUE DU DAUPHINÉ', 'Clinique du Dauphiné'],
    ['CENTRE HOSPITALIER LE MAS BLANC', 'Centre hospitalier Le Mas Blanc'],
    ['HOP ROBERT DEBRE', 'Hôpital Robert Debré'],
    ["CLINIQUE DE L'ESPERANCE", 'Clinique de l’Espérance'],
    ['CENTRE AVODD', 'Centre AVODD'],
    ['UNITE DIALYSE LOUDEAC AUB SANTE', 'Unité de dialyse Loudéac AUB Santé'],
    ['POLYCL MED CHIR DU PARC', 'Polyclinique médico-chirurgicale du Parc'],
    ['HOPITAL DU GAL LECLERC', 'Hôpital du Général Leclerc'],
    ['CTRE HOSPITALIER ST VINCENT DE PAUL', 'Centre hospitalier Saint-Vincent-de-Paul'],
    ['CLINIQUE ND DE LA MERCI', 'Clinique Notre-Dame de la Merci'],
    ['CH DE BOURG EN BRESSE', 'Centre hospitalier de Bourg-en-Bresse'],
    ["CENTRE HOSPITALIER DE L'ISLE ADAM", 'Centre hospitalier de L’Isle-Adam'],
    ['SAS CLINIQUE DU PARC', 'Clinique du Parc'],
    ["CLINIQUE DE L'EUROPE - SAS CLINIQUE DE L'EUROPE", 'Clinique de l’Europe'],
    ['CLINIQUE SAINTE BRIGITTE - GROUPE CLINEA ORPEA', 'Clinique Sainte-Brigitte'],
    ['CLINIQUE IRIS - LYON 8EME', 'Clinique Iris - Lyon 8e'],
    ['HOPIAL DE JOUR', 'Hôpital de jour'],
    ['', ''],
  ])('%s → %s', (official, readable) => {
    expect(named(official)).toBe(readable);
  });

  it('writes the town of the site as the official code does', () => {
    expect(named('CH CALAIS', { city: 'Calais', departmentCode: '62' })).toBe('Centre hospitalier de Calais');
    expect(named('CH LE HAVRE', { city: 'Le Havre', departmentCode: '76' })).toBe('Centre hospitalier du Havre');
    expect(named('CH ARRAS', { city: 'Arras', departmentCode: '62' })).toBe('Centre hospitalier d’Arras');
    expect(named('CH DE LA LOUPE', { city: 'La Loupe', departmentCode: '28' })).toBe('Centre hospitalier de La Loupe');
    expect(named('HOPITAL DU MARIN', { city: 'Le Marin', departmentCode: '972' })).toBe('Hôpital du Marin');
    expect(named('CHU ST ETIENNE', { city: 'Saint-Étienne', departmentCode: '42' })).toBe('CHU de Saint-Étienne');
    expect(named('USLD NEUILLY S/M', { city: 'Neuilly-sur-Marne', departmentCode: '93' })).toBe('USLD de Neuilly-sur-Marne');
    expect(named('CRF BAGNERE DE BIGORRE', { city: 'Bagnères-de-Bigorre', departmentCode: '65' })).toBe(
      'CRF Bagnères-de-Bigorre',
    );
    expect(named('UAD STGAUDENS', { city: 'Saint-Gaudens', departmentCode: '31' })).toBe('UAD Saint-Gaudens');
  });

  it('takes an e-mail address, a telephone number and a lonely parenthesis out', () => {
    expect(named('CMP ROSTRENEN - DIRECTION.GENERALEAAHBRETAGNE.CO')).toBe('CMP Rostrenen');
    expect(named('CLINIQUE DU PARC contact@parc.fr')).toBe('Clinique du Parc');
    expect(named('CMP NORD 03 20 44 55 66')).toBe('CMP Nord');
    expect(named('CHU-PSY (ST PIERRE')).toBe('CHU-psychiatrie - Saint-Pierre');
  });

  it('keeps the words of a name in mixed case, and puts its capitals right', () => {
    expect(named('Centre hospitalier De Blaye')).toBe('Centre hospitalier de Blaye');
    expect(named("CATTP L'Estran")).toBe('CATTP L’Estran');
    expect(named('CMP François ENAULT')).toBe('CMP François Enault');
    expect(named('Hôpital de Jour Jules RENARD PIJ')).toBe('Hôpital de jour Jules Renard psychiatrie infanto-juvénile');
  });

  it('takes the accents of the site’s own files for words no list knows', () => {
    expect(named('SSR LES METIVES', { accents: new Map([['metives', 'métives']]) })).toBe('SSR Les Métives');
  });

  it('needs no list for the name of a town', () => {
    expect(displayName('SAINT PIERRE DE LA REUNION')).toBe('Saint-Pierre de la Reunion');
    expect(displayName('LES ABYMES')).toBe('Les Abymes');
  });
});
