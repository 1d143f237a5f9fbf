import { wordTable } from './word-table';

/** What the files abbreviate, in plain lower-case words, and how it is read. The longest run of words wins. */
export const ABBREVIATIONS = wordTable(`
  a dom: à domicile
  a p h p: AP-HP
  acc: accueil
  ad: adultes
  add: addictologie
  addic: addictologie
  adol: adolescents
  adu: adultes
  adul: adultes
  adult: adultes
  agg: agglomération
  agg lillois: agglomération lilloise
  agg lilloise: agglomération lilloise
  aggl: agglomération
  aggl lillois: agglomération lilloise
  aggl lilloise: agglomération lilloise
  agglo: agglomération
  agglo lilloise: agglomération lilloise
  agglomeration lilloise: agglomération lilloise
  ambu: ambulatoire
  ambul: ambulatoire
  anc: ancien
  ant: antenne
  antenne autodialyse: antenne d’autodialyse
  antenne dialyse: antenne de dialyse
  antenne dialyse medicalisee: antenne de dialyse médicalisée
  antibes jlp: Antibes-Juan-les-Pins
  ap hm: AP-HM
  ap hp: AP-HP
  aphm: AP-HM
  aphp: AP-HP
  app therapeutique: appartement thérapeutique
  app therapeutiques: appartements thérapeutiques
  appart: appartement
  appart therapeutique: appartement thérapeutique
  appart therapeutiques: appartements thérapeutiques
  appt: appartement
  arden nord: Ardenne Nord
  ass: association
  asso: association
  assoc: association
  aultes: adultes
  auto dialyse: autodialyse
  autodial: autodialyse
  bas rhin: Bas-Rhin
  bd: boulevard
  belle ile en mer: Belle-Île-en-Mer
  bx: Bordeaux
  c h: centre hospitalier
  cap domicile: Cap Domicile
  cardio: cardiologie
  cardio pneumologie: cardio-pneumologie
  cardio vasculaire: cardio-vasculaire
  cardiovasc: cardiovasculaire
  ce hospitalier: centre hospitalier
  centre autodialyse: centre d’autodialyse
  centre convalescence: centre de convalescence
  centre de planif fam: centre de planification familiale
  centre de planification educ fam: centre de planification et d’éducation familiale
  centre dialyse: centre de dialyse
  centre hemodialyse: centre d’hémodialyse
  centre hosp: centre hospitalier
  centre hosp reg: centre hospitalier régional
  centre hosp univ: centre hospitalier universitaire
  centre hospi: centre hospitalier
  centre hospit: centre hospitalier
  centre hospit spe: centre hospitalier spécialisé
  centre hospitali: centre hospitalier
  centre long sejour: centre de long séjour
  centre medico psy: centre médico-psychologique
  centre oncologie: centre d’oncologie
  centre planif fam: centre de planification familiale
  centre post cure: centre de postcure
  centre postcure: centre de postcure
  centre radiotherapie: centre de radiothérapie
  centre readaptation: centre de réadaptation
  centre readaptation fonctionnelle: centre de réadaptation fonctionnelle
  centre reeduc: centre de rééducation
  centre reeducation: centre de rééducation
  centre reeducation fonctionnelle: centre de rééducation fonctionnelle
  centre soins de suite: centre de soins de suite
  chir: chirurgie
  chirurg: chirurgie
  cl: clinique
  clin: clinique
  clin chir: clinique chirurgicale
  cliniq: clinique
  clinique chir: clinique chirurgicale
  clinique med: clinique médicale
  clinique med chir: clinique médico-chirurgicale
  clinique medico chir: clinique médico-chirurgicale
  clq: clinique
  consult: consultation
  conv: convalescence
  conv diet: convalescence et diététique
  conval: convalescence
  convales: convalescence
  convalesc: convalescence
  croix rouge: Croix-Rouge
  croix rousse: Croix-Rousse
  cte: côte
  ctr: centre
  ctr medec physique et readapt: centre de médecine physique et de réadaptation
  ctre: centre
  ctre autodial: centre d’autodialyse
  ctre autodialyse: centre d’autodialyse
  ctre conv: centre de convalescence
  ctre conv diet: centre de convalescence et diététique
  ctre convalescence: centre de convalescence
  ctre de conv: centre de convalescence
  ctre dept: centre départemental
  ctre dialyse: centre de dialyse
  ctre diet: centre diététique
  ctre diet spe: centre diététique spécialisé
  ctre hemodialyse: centre d’hémodialyse
  ctre hosp: centre hospitalier
  ctre hosp interc: centre hospitalier intercommunal
  ctre hosp intercom: centre hospitalier intercommunal
  ctre hosp intercomm: centre hospitalier intercommunal
  ctre hosp reg: centre hospitalier régional
  ctre hosp reg univ: centre hospitalier régional universitaire
  ctre hosp spe: centre hospitalier spécialisé
  ctre hosp spec: centre hospitalier spécialisé
  ctre hosp univ: centre hospitalier universitaire
  ctre hospi: centre hospitalier
  ctre hospit: centre hospitalier
  ctre hospitalier reg universitaire: centre hospitalier régional universitaire
  ctre hospitalier univ: centre hospitalier universitaire
  ctre long sejour: centre de long séjour
  ctre med: centre médical
  ctre med chir: centre médico-chirurgical
  ctre med diet: centre médical diététique
  ctre medecine physique: centre de médecine physique
  ctre medic: centre médical
  ctre medico: centre médico
  ctre medico chir: centre médico-chirurgical
  ctre onco: centre d’oncologie
  ctre oncologie: centre d’oncologie
  ctre planif fam: centre de planification familiale
  ctre post cure: centre de postcure
  ctre postcure: centre de postcure
  ctre radiotherapie: centre de radiothérapie
  ctre read: centre de réadaptation
  ctre readap fonct: centre de réadaptation fonctionnelle
  ctre readapt: centre de réadaptation
  ctre readapt fonct: centre de réadaptation fonctionnelle
  ctre readaptation: centre de réadaptation
  ctre readaptation fonctionnelle: centre de réadaptation fonctionnelle
  ctre reed: centre de rééducation
  ctre reed fonct: centre de rééducation fonctionnelle
  ctre reeduc: centre de rééducation
  ctre reeduc fonct: centre de rééducation fonctionnelle
  ctre reeducation: centre de rééducation
  ctre reeducation fonct: centre de rééducation fonctionnelle
  ctre reeducation fonctionnelle: centre de rééducation fonctionnelle
  ctre soins de suite: centre de soins de suite
  ctres: centres
  dep: départemental
  depart: départemental
  depdt: dépendant
  dept: départemental
  dial: dialyse
  dial medic: dialyse médicale
  diet: diététique
  dpt: département
  dptal: départemental
  dr: docteur
  drs: docteurs
  educ: éducation
  elan retrouve: Élan retrouvé
  enf: enfants
  enfts: enfants
  entrain: entraînement
  et public: établissement public
  et public de sante mentale: établissement public de santé mentale
  etab: établissement
  etab hosp: établissement hospitalier
  etab pub: établissement public
  etab pub sante ment: établissement public de santé mentale
  etab soins de suite: établissement de soins de suite
  etabl: établissement
  etablissement soins de suite: établissement de soins de suite
  etabt: établissement
  etb: établissement
  etb soins de suite: établissement de soins de suite
  ets: établissement
  ets pub: établissement public
  ets pub sante mentale: établissement public de santé mentale
  ets soins de suite: établissement de soins de suite
  fam: familial
  famil: familial
  femme mere enfant: Femme-Mère-Enfant
  fonct: fonctionnelle
  fond: fondation
  fonda: fondation
  gal: général
  gastro enterologie: gastro-entérologie
  gd: grand
  gde: grande
  gds: grands
  gen: générale
  ger: gériatrique
  geriat: gériatrique
  geront: gérontologie
  geronto: géronto
  gpe: groupe
  gpe hosp: groupe hospitalier
  gpt: groupement
  grop hosp: groupe hospitalier
  grp: groupe
  grp hosp: groupe hospitalier
  grp hosp universitaire: groupe hospitalier universitaire
  grp hosp universitaires: groupe hospitalier universitaire
  grpe: groupe
  grpe hosp: groupe hospitalier
  grpement: groupement
  gyn: gynécologie
  gyneco: gynécologie
  h a d: HAD
  haut rhin: Haut-Rhin
  helio marin: hélio-marin
  hemod: hémodialyse
  hemodial: hémodialyse
  holtel: hôtel
  hop: hôpital
  hop jour: hôpital de jour
  hop loc: hôpital local
  hop psy: hôpital psychiatrique
  hosp: hospitalisation
  hosp a domicile: hospitalisation à domicile
  hosp de jour: hôpital de jour
  hosp jour: hôpital de jour
  hospi: hospitalier
  hospi a domicile: hospitalisation à domicile
  hospices civils: Hospices civils
  hospit: hospitalier
  hospit a domicile: hospitalisation à domicile
  hospital: hospitalier
  hospital a domicile: hospitalisation à domicile
  hospital de jour: hôpital de jour
  hospitalo univ: hospitalo-universitaire
  hotel dieu: Hôtel-Dieu
  hte: haute
  hte energ: haute énergie
  htes: hautes
  hts: hauts
  ij: infanto-juvénile
  inf juv: infanto-juvénile
  infanto juv: infanto-juvénile
  infanto juvenile: infanto-juvénile
  infanto juveniles: infanto-juvéniles
  infantojuvenile: infanto-juvénile
  ins: institut
  inst: institut
  inst readapt: institut de réadaptation
  inst reeduc: institut de rééducation
  inst reeduc fonct: institut de rééducation fonctionnelle
  inst reg: institut régional
  inst univ readapt: institut universitaire de réadaptation
  insti: institut
  instit: institut
  interc: intercommunal
  intercom: intercommunal
  intercomm: intercommunal
  interdept: interdépartementale
  intersect: intersectoriel
  juv: juvénile
  loc: local
  maison arret: maison d’arrêt
  maison blanche: Maison-Blanche
  maison convalescence: maison de convalescence
  maison repos: maison de repos
  med: médical
  med chir: médico-chirurgical
  med phys readapt: médecine physique et de réadaptation
  med physique: médecine physique
  medec physique: médecine physique
  medecine phys readapt: médecine physique et de réadaptation
  medic: médical
  medico chir: médico-chirurgical
  medico chirurgical: médico-chirurgical
  medico chirurgicale: médico-chirurgicale
  medico logistique: médico-logistique
  medico pedagogique: médico-pédagogique
  medico psy: médico-psychologique
  medico psycho: médico-psychologique
  medico psycho pedagogique: médico-psycho-pédagogique
  medico psychologique: médico-psychologique
  medico psychologiques: médico-psychologiques
  medico psychopedagogique: médico-psychopédagogique
  medico social: médico-social
  medico sociale: médico-sociale
  medico technique: médico-technique
  ment: mentale
  mere bebe: mère-bébé
  mere enfant: mère-enfant
  meres bebes: mères-bébés
  meres enfants: mères-enfants
  metr: Métropole
  metro: Métropole
  metrop: Métropole
  metropo: Métropole
  metropol: Métropole
  mme: madame
  mpl: Montpellier
  mtp: Montpellier
  mut: mutualiste
  n d: Notre-Dame
  n dame: Notre-Dame
  nat: national
  nd: Notre-Dame
  nelles: Nouvelles
  nephro: néphrologie
  neuro: neurologie
  notre dame: Notre-Dame
  onco: oncologie
  onco radiotherapie: oncologie-radiothérapie
  ophtalmo: ophtalmologie
  ortho: orthopédie
  orthop: orthopédique
  parents bebe: parents-bébé
  parents bebes: parents-bébés
  pav: pavillon
  pdt: président
  pedia: pédiatrique
  pediat: pédiatrique
  pedo: pédo
  pedo psy: pédopsychiatrie
  pedo psychiatrie: pédopsychiatrie
  pedo psychiatrique: pédopsychiatrique
  pedopsy: pédopsychiatrie
  perpi: Perpignan
  pers agees: personnes âgées
  phys: physique
  pij: psychiatrie infanto-juvénile
  plac fam: placement familial
  plac fam therap: placement familial thérapeutique
  plac famil therap: placement familial thérapeutique
  placemt fam therap: placement familial thérapeutique
  planif: planification
  planif fam: planification familiale
  plate forme: plateforme
  plein ciel: Plein Ciel
  plein soleil: Plein Soleil
  plein temps: plein temps
  pneumo: pneumologie
  poitou ch: Poitou-Charentes
  pol sant: pôle santé
  pole geriatriq: pôle gériatrique
  pole hosp: pôle hospitalier
  pole hosp univ: pôle hospitalo-universitaire
  pole hospi: pôle hospitalier
  pole sante: pôle santé
  polycl: polyclinique
  polycli: polyclinique
  polyclin: polyclinique
  post cure: postcure
  poste cure: postcure
  pr: professeur
  presqu ile: Presqu’île
  priv: privé
  prof: professeur
  psy: psychiatrie
  psy adult: psychiatrie adultes
  psy gen: psychiatrie générale
  psy infanto juvenile: psychiatrie infanto-juvénile
  psych: psychiatrie
  psychiat: psychiatrie
  psycho geriatrie: psychogériatrie
  psycho pedagogique: psychopédagogique
  psycho social: psychosocial
  psycho therapeutique: psychothérapeutique
  psychogeronto: psychogérontologie
  psychol: psychologique
  psycholog: psychologique
  psychosoc: psychosocial
  pt: petit
  pub: public
  pulm: pulmonaire
  quinze vingts: Quinze-Vingts
  radio: radiologie
  radioth: radiothérapie
  radiothe: radiothérapie
  radiother: radiothérapie
  rbx: Roubaix
  readap: réadaptation
  readap fonct: réadaptation fonctionnelle
  readapt: réadaptation
  readapt fonct: réadaptation fonctionnelle
  readaptation fonct: réadaptation fonctionnelle
  reed: rééducation
  reed fonct: rééducation fonctionnelle
  reedu: rééducation
  reeduc: rééducation
  reeduc fonct: rééducation fonctionnelle
  reeducation fonct: rééducation fonctionnelle
  reg: régional
  rehab: réhabilitation
  rehab psychosoc: réhabilitation psychosociale
  remed cogn: remédiation cognitive
  resid: résidence
  saison: saisonnière
  sanit: sanitaire
  sante ment: santé mentale
  sce: service
  sect: secteur
  serv: service
  soc: social
  socio educatif: socio-éducatif
  socio therapeutique: sociothérapeutique
  soins de suite readapt: soins de suite et réadaptation
  soins de suite readaptation: soins de suite et réadaptation
  soins longue duree: soins de longue durée
  soins suite: soins de suite
  soins suite readapt: soins de suite et réadaptation
  spe: spécialisé
  spec: spécialisé
  ss: soins de suite
  strasbg: Strasbourg
  temps part: temps partiel
  temps plein: temps plein
  ter: territorial
  territ: territorial
  thera: thérapeutique
  therap: thérapeutique
  therapeut: thérapeutique
  therapeutiq: thérapeutique
  tlse: Toulouse
  tps: temps
  tps partiel: temps partiel
  unit: unité
  unit dialyse: unité de dialyse
  unite autodialyse: unité d’autodialyse
  unite de hosp: unité d’hospitalisation
  unite de soins longue duree: unité de soins de longue durée
  unite dialyse: unité de dialyse
  unite hemodialyse: unité d’hémodialyse
  unite hosp: unité hospitalière
  unite soins longue duree: unité de soins de longue durée
  univ: universitaire
  univers: universitaire
  urg: urgences
  vill ascq: Villeneuve-d’Ascq
  vx: vieux
`);

/** Kinds of establishment, written out where they open a name or one of its parts; later they stay acronyms ("Clinique X CH Y"). */
export const KINDS = wordTable(`
  ch: centre hospitalier
  chg: centre hospitalier général
  chi: centre hospitalier intercommunal
  chs: centre hospitalier spécialisé
  gh: groupe hospitalier
  ghi: groupe hospitalier intercommunal
  hdj: hôpital de jour
  hia: hôpital d’instruction des armées
  hj: hôpital de jour
  hl: hôpital local
  hp: hôpital privé
  hu: hôpitaux universitaires
`);
