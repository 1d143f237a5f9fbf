const table = (rows: string) =>
  new Map(
    rows
      .trim()
      .split('\n')
      .map((row) => {
        const [word = '', long = ''] = row.split(':');
        return [word.trim(), long.trim().split(' ')] as const;
      }),
  );

/** What an abbreviation stands for, in plain lower-case words without link words. */
export const ABBREVIATED_WORDS = table(`
  ch: centre hospitalier
  chu: centre hospitalier universitaire
  chr: centre hospitalier regional
  chru: centre hospitalier regional universitaire
  chi: centre hospitalier intercommunal
  chic: centre hospitalier intercommunal
  chd: centre hospitalier departemental
  chs: centre hospitalier specialise
  chg: centre hospitalier general
  ghu: groupe hospitalier universitaire
  gh: groupe hospitalier
  ghi: groupe hospitalier intercommunal
  ght: groupement hospitalier territoire
  hp: hopital prive
  hl: hopital local
  hia: hopital instruction armees
  hj: hopital jour
  hdj: hopital jour
  hop: hopital
  hopitaux: hopital
  hopitals: hopital
  hospital: hopital
  hospitals: hopital
  clinic: clinique
  clinics: clinique
  hosp: hospitalier
  hospitaliers: hospitalier
  hospitaliere: hospitalier
  hospitalieres: hospitalier
  cl: clinique
  clin: clinique
  clq: clinique
  cliniques: clinique
  polycl: polyclinique
  polyclin: polyclinique
  ctre: centre
  ctr: centre
  centres: centre
  cmc: centre medico chirurgical
  cmp: centre medico psychologique
  cattp: centre accueil therapeutique temps partiel
  clcc: centre lutte cancer
  crlcc: centre regional lutte cancer
  crf: centre reeducation fonctionnelle
  crrf: centre reeducation readaptation fonctionnelle
  epsm: etablissement public sante mentale
  eps: etablissement public sante
  had: hospitalisation domicile
  ssr: soins suite readaptation
  smr: soins medical readaptation
  usld: unite soins longue duree
  sld: soins longue duree
  usp: unite soins palliatifs
  uad: unite autodialyse
  udm: unite dialyse medicalisee
  aphp: assistance public hopital paris
  aphm: assistance public hopital marseille
  hcl: hospices civils lyon
  st: saint
  sts: saint
  ste: sainte
  stes: sainte
  nd: notre dame
  dr: docteur
  pr: professeur
  gal: general
  pdt: president
  med: medical
  medicale: medical
  medicaux: medical
  chir: chirurgical
  reg: regional
  univ: universitaire
  dept: departemental
  inst: institut
  fond: fondation
  gpe: groupe
  reed: reeducation
  reeduc: reeducation
  readapt: readaptation
  fonct: fonctionnelle
  psy: psychiatrie
  etab: etablissement
  privee: prive
  publique: public
`);

/** Acronyms written as several words. Applied to plain lower-case text. */
export const COMPOUND_ACRONYMS: readonly (readonly [RegExp, string])[] = [
  [/\bap hp\b/g, 'aphp'],
  [/\bap hm\b/g, 'aphm'],
  [/\bh j\b/g, 'hj'],
];

/** Words a longer word also answers to. */
export const IMPLIED_WORDS = table(`
  polyclinique: clinique
  hemodialyse: dialyse
  autodialyse: dialyse
  psychiatrique: psychiatrie
  geriatrique: geriatrie
  pediatrique: pediatrie
  armees: militaire
`);

/** Words a reader may use for a sector or an activity, in French and English: "maternité Brest" finds the sites that have one. */
export const ACTIVITY_WORDS: Readonly<Record<string, string>> = {
  CA: 'chirurgie ambulatoire, day surgery',
  SMR: 'soins suite réadaptation rééducation SMR SSR, rehabilitation rehab',
  PSY: 'psychiatrie santé mentale, psychiatry mental health',
  HAD: 'hospitalisation domicile',
  DIALYSE: 'dialyse, dialysis',
  USLD: 'soins longue durée',
  URGENCES: 'urgences, emergency emergencies',
  SMUR: 'SMUR SAMU',
  MEDECINE: 'médecine, medicine',
  CHIRURGIE: 'chirurgie, surgery',
  OBSTETRIQUE: 'gynécologie obstétrique, gynaecology gynecology obstetrics',
  MATERNITE: 'maternité accouchement naissance obstétrique, maternity birth delivery',
  REANIMATION: 'réanimation soins intensifs, intensive care',
  CHIMIOTHERAPIE: 'chimiothérapie cancer, chemotherapy',
  RADIOTHERAPIE: 'radiothérapie cancer, radiotherapy',
  NEUROCHIRURGIE: 'neurochirurgie, neurosurgery',
  CHIRURGIE_CARDIAQUE: 'chirurgie cardiaque, heart surgery',
  CHIRURGIE_CANCER: 'chirurgie cancer, surgery',
  GREFFE: 'greffe, transplant',
  GRANDS_BRULES: 'grands brûlés, burns',
  SOINS_PALLIATIFS: 'soins palliatifs, palliative care',
  DOULEUR: 'douleur, pain',
  IVG: 'IVG, abortion',
  AMP: 'AMP PMA, fertility',
};

/** Words that tie others together; they tell nothing apart. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  'a au aux d de des du en et l la le les lez pour sur sous contre in of the at near for'.split(' '),
);

/**
 * Words that say a hospital is meant without saying which: in a question they choose the order, not the establishments
 * ("hôpital Vichy" is any hospital of Vichy, its general one first).
 */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  `hopital centre hospitalier clinique polyclinique universitaire regional intercommunal departemental general local specialise
  groupe groupement etablissement hospitaliere hospice hospices prive public service site unite ville pres proche vers autour`.split(
    /\s+/,
  ),
);
