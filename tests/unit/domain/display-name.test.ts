import { describe, expect, it } from 'vitest';
import { displayName } from '@/lib/domain/display-name';

describe('displayName', () => {
  it.each([
    ['CH DE FLEYRIAT', 'CH de Fleyriat'],
    ["HOPITAL PRIVE D'AMBERIEU", 'Hôpital privé d’Ambérieu'],
    ['CENTRE HOSPITALIER  DE CONFOLENS - SLD', 'Centre hospitalier de Confolens - SLD'],
    ['CHU DE NANTES-HOTEL DIEU/HOPITAL MERE ENFANT', 'CHU de Nantes-Hôtel Dieu/Hôpital Mère enfant'],
    ['SSR LES METIVES LES SABLES D OLONNE', 'SSR Les Metives Les Sables d’Olonne'],
    ['CLINIQUE LA CHENAIE', 'Clinique La Chênaie'],
    ['CH DE LA LOUPE', 'CH de la Loupe'],
    ['HOPITAL DE JOUR (67G11)', 'Hôpital de jour (67G11)'],
    ['A.R.A.U.C.O. VIERZON', 'A.R.A.U.C.O. Vierzon'],
    ['CH "JACQUES MONOD"', 'CH Jacques Monod'],
    ['CENTRE HOSPITALIER DÉPARTEMENTAL', 'Centre hospitalier départemental'],
    ['CTRE DE REED.FONCTIONNELLE DE KERPAPE', 'Ctre de Reed.fonctionnelle de Kerpape'],
    ['HOSPITALISATION A DOMICILE ST ANTOINE', 'Hospitalisation à domicile St Antoine'],
    ['CLINIQUE PASTEUR II', 'Clinique Pasteur II'],
    ['CHRU BREST SITE HOPITAL CAVALE BLANCHE', 'CHRU Brest site hôpital Cavale Blanche'],
    ['CLINIQUE DU DAUPHINÉ', 'Clinique du Dauphiné'],
    ['', ''],
  ])('%s → %s', (official, readable) => {
    expect(displayName(official)).toBe(readable);
  });

  it('leaves a name that has lower case as its owner wrote it', () => {
    expect(displayName('Club DALICATTP')).toBe('Club DALICATTP');
    expect(displayName("CATTP L'Estran")).toBe('CATTP L’Estran');
  });

  it('changes nothing the second time', () => {
    const once = displayName("CENTRE L'ADAPT DE CAMBRAI");
    expect(displayName(once)).toBe(once);
  });
});
