import { wordTable } from './word-table';

/**
 * What the files abbreviate, in plain lower-case words, and how it is read; the longest run of words wins. After a bar, the
 * reading as the adjective of the kind of establishment before it ("CTRE HOSP").
 */
export const ABBREVIATIONS = wordTable(`
  a caractere: à caractère; a dom: à domicile; a p h p: AP-HP; acc: accueil; actipole 12 mrs: Actipole 12 Marseille
  ad: adultes; add: addictologie; addic: addictologie; addicto: addictologie; adol: adolescents; adu: adultes; adul: adultes
  adult: adultes; agg: agglomération; aggl: agglomération; agglo: agglomération; agglo lilloise: agglomération lilloise
  all: allée; ambu: ambulatoire; ambul: ambulatoire; american memorial hospital: American Memorial Hospital; anc: ancien
  ant: antenne; antibes jlp: Antibes-Juan-les-Pins; antibes juan les pins: Antibes-Juan-les-Pins; ap hm: AP-HM; ap hp: AP-HP
  aphm: AP-HM; aphp: AP-HP; app: appartement; app therapeutiques: appartements thérapeutiques; appart: appartement
  appart therapeutiques: appartements thérapeutiques; appt: appartement; arden nord: Ardenne Nord; ass: association
  asso: association; assoc: association; aultes: adultes; auto dialyse: autodialyse
  auto perit dom: autodialyse péritonéale domicile; autodial: autodialyse; av: avenue; b braun: B. Braun; bas rhin: Bas-Rhin
  bd: boulevard; belle ile en mer: Belle-Île-en-Mer; bgne: Bretagne; bx: Bordeaux; c foix: Charles-Foix
  c h: centre hospitalier; c h u: CHU; cancero: cancérologie; cap domicile: Cap Domicile; cardio: cardiologie|cardiologique
  cardio pneumologie: cardio-pneumologie; cardio vasculaire: cardio-vasculaire; cardiovasc: cardiovasculaire
  carremeau: Carémeau; ce hospitalier: centre hospitalier; centre d action: centre d’action; centre d moyen: centre de moyen
  centre hosp de jour: centre hospitalier de jour; centre medico psy: centre médico-psychologique; charle foix: Charles-Foix
  charles foix: Charles-Foix; chimio: chimiothérapie; chir: chirurgie|chirurgical; chirurg: chirurgie|chirurgical
  chperpignan: CH Perpignan; chu38: CHU de Grenoble; chu42: CHU de Saint-Étienne; chu63: CHU de Clermont-Ferrand
  cl: clinique; clermont hlt: Clermont-l’Hérault; clin: clinique; cliniq: clinique; clq: clinique; cognacq jay: Cognacq-Jay
  consult: consultation; conv: convalescence; conval: convalescence; convales: convalescence; convalesc: convalescence
  court sejour: court séjour; courte duree: courte durée; croix rouge: Croix-Rouge
  croix rouge francaise: Croix-Rouge française; croix rousse: Croix-Rousse; cte: côte; cte autodialyse: centre d’autodialyse
  cte dialyse: centre de dialyse; cte hospitalier: centre hospitalier; cte medical: centre médical; ctr: centre; ctre: centre
  ctres: centres; dep: départemental; depart: départemental; depdt: dépendant; dept: départemental; dial: dialyse
  dialy med: dialyse médicalisée; dialyse med: dialyse médicalisée; diet: diététique; dir: direction; dpt: départemental
  dptal: départemental; dr: docteur; drs: docteurs; ducalvaire: du Calvaire; dy pt: du Petit; educ: éducation
  elan retrouve: Élan retrouvé; endosc: endoscopie; enf: enfants; enfts: enfants; entrain: entraînement
  epsm al: EPSM agglomération lilloise; essr: établissement de SSR; et expl: établissement exploitant
  et public: établissement public; et siege: siège; etab: établissement; etabl: établissement; etabt: établissement
  etats unis: États-Unis; etb: établissement; ets: établissement; ex hl: ex-hôpital local; fam: familial; famil: familial
  femme mere enfant: Femme-Mère-Enfant; fonct: fonctionnelle; fond: fondation; fonda: fondation
  franco britannique: franco-britannique; gal: général; gastro enterologie: gastro-entérologie; gcs es: GCS ES; gd: Grand
  gde: Grande; gds: Grands; gen: générale; ger: gériatrique; geriat: gériatrique; geriatriq: gériatrique
  geront: gérontologie; geronto: géronto; golfe juan: Golfe-Juan; gpe: groupe; gpt: groupement; grand rue: Grand-Rue
  grp: groupe; grpe: groupe; grpement: groupement; gyn: gynécologie; gyneco: gynécologie; h a d: HAD
  h lozere: hôpital Lozère; haut rhin: Haut-Rhin; hdj: hôpital de jour; helio marin: hélio-marin; hemato: hématologie
  hemod: hémodialyse; hemodial: hémodialyse; hemodyalise: hémodialyse; hj: hôpital de jour; holtel: hôtel; hop: hôpital
  hop jour: hôpital de jour; hop pediatriques: hôpitaux pédiatriques; hop psy: hôpital psychiatrique
  hopital ecole: hôpital école; hopital jour: hôpital de jour; hopital marin ville paris: hôpital marin de la ville de Paris
  hosp: hospitalisation|hospitalier; hosp de jour: hôpital de jour; hosp jour: hôpital de jour
  hospi: hospitalisation|hospitalier; hospices civils: Hospices civils; hospit: hospitalisation|hospitalier
  hospital a domicile: hospitalisation à domicile; hospital de jour: hôpital de jour; hospitalo univ: hospitalo-universitaire
  hotel dieu: Hôtel-Dieu; hte: Haute; hte energ: haute énergie; htes: Hautes; hts: Hauts; idf: Île-de-France
  ij: infanto-juvénile; implan: implantation; inf juv: infanto-juvénile; infanto: infanto-juvénile
  infanto juv: infanto-juvénile; infanto juvenile: infanto-juvénile; infanto juveniles: infanto-juvéniles
  infantojuvenile: infanto-juvénile; ins: institut; inst: institut; insti: institut; instit: institut; insuf: insuffisance
  insuff: insuffisance; inter communal: intercommunal; interc: intercommunal; intercom: intercommunal
  intercomm: intercommunal; interdept: interdépartementale; intersect: intersectoriel; j d arc: Jeanne d’Arc
  j delaneau: Jean Delaneau; juv: juvénile; lgue duree: longue durée; lillois: lilloise; lna es: LNA ES; loc: local
  long sejour: long séjour; long sejours: longs séjours; longs sejours: longs séjours; longue duree: longue durée
  mais conv: maison de convalescence; mais conval: maison de convalescence; mais repos: maison de repos
  maison arret: maison d’arrêt; maison blanche: Maison-Blanche; maison enf: maison d’enfants
  maison enfants: maison d’enfants; mare o dans: Mare ô Dans; marroniers: Marronniers; med: médical
  med chir: médico-chirurgical; med phys readapt: médecine physique et de réadaptation; med physique: médecine physique
  medec: médecine; medecine phys readapt: médecine physique et de réadaptation; medic: médical
  medico chir: médico-chirurgical; medico chirurgical: médico-chirurgical; medico chirurgicale: médico-chirurgicale
  medico logistique: médico-logistique; medico pedagogique: médico-pédagogique; medico psy: médico-psychologique
  medico psycho: médico-psychologique; medico psycho pedagogique: médico-psycho-pédagogique
  medico psychologique: médico-psychologique; medico psychologiques: médico-psychologiques
  medico psychopedagogique: médico-psychopédagogique; medico social: médico-social; medico sociale: médico-sociale
  medico sociales: médico-sociales; medico sociaux: médico-sociaux; medico technique: médico-technique; ment: mentale
  mere bebe: mère-bébé; mere enfant: mère-enfant; meres bebes: mères-bébés; meres enfants: mères-enfants; metr: Métropole
  metro: Métropole; metrop: Métropole; metropo: Métropole; metropol: Métropole; mme: madame
  moyen et long sejour: moyen et long séjour; moyen sejour: moyen séjour; moyens sejour: moyen séjour
  moyens sejours: moyens séjours; mpl: Montpellier; mpt: Montpellier; mr: maison de repos; mt de marsan: Mont-de-Marsan
  mt marsan: Mont-de-Marsan; mt st martin: Mont-Saint-Martin; mtp: Montpellier; mts: Monts; mut: mutualiste; n d: Notre-Dame
  n dame: Notre-Dame; nat: national; nd: Notre-Dame; nelles: Nouvelles; nephocare: Nephrocare
  nephro: néphrologie|néphrologique; neuro: neurologie; neuro psy: neuropsychiatrie|neuropsychiatrique; nord est: Nord-Est
  nord ouest: Nord-Ouest; notre dame: Notre-Dame; onco: oncologie; onco hematologie: onco-hématologie
  onco hematologiques: onco-hématologiques; onco radiotherapie: oncologie-radiothérapie; oncol: oncologie
  ophtalmo: ophtalmologie|ophtalmologique; ortho: orthopédie; orthop: orthopédique; p alcooliques: pour alcooliques
  p cherest: Pierre Cherest; p zobda quitman: Pierre Zobda-Quitman; parents bebe: parents-bébé; parents bebes: parents-bébés
  pav: pavillon; pdt: président; pedia: pédiatrique; pediat: pédiatrique; pedo: pédo; pedo psy: pédopsychiatrie
  pedo psychiatrie: pédopsychiatrie; pedo psychiatrique: pédopsychiatrique; pedopsy: pédopsychiatrie; perpi: Perpignan
  pers agees: personnes âgées; phys: physique; pij: psychiatrie infanto-juvénile; pitie salpetriere: Pitié-Salpêtrière
  plac: placement; placemt: placement; planif: planification; planification educ fam: planification et d’éducation familiale
  plate forme: plateforme; plein ciel: Plein Ciel; plein soleil: Plein Soleil; plein temps: plein temps; pneumo: pneumologie
  poitou ch: Poitou-Charentes; pol: pôle; pole hosp univ: pôle hospitalo-universitaire; polycl: polyclinique
  polycli: polyclinique; polyclin: polyclinique; post cure: postcure; poste cure: postcure; pr: professeur
  presqu ile: Presqu’île; prise en charge: prise en charge; priv: privé; prof: professeur; psy: psychiatrie|psychiatrique
  psy gen: psychiatrie générale; psych: psychiatrie|psychiatrique; psychiat: psychiatrie|psychiatrique
  psycho geriatrie: psychogériatrie; psycho geriatrique: psychogériatrique; psycho gerontologie: psychogérontologie
  psycho gerontologique: psychogérontologique; psycho pedagogique: psychopédagogique; psycho social: psychosocial
  psycho therapeutique: psychothérapeutique; psychogeronto: psychogérontologie; psychol: psychologique
  psycholog: psychologique; psychosoc: psychosocial; pt: Petit; pub: public; pulm: pulmonaire; quinze vingts: Quinze-Vingts
  radio: radiologie; radioth: radiothérapie; radiothe: radiothérapie; radiother: radiothérapie; rbx: Roubaix
  read: réadaptation; readap: réadaptation; readapt: réadaptation; readaptation fonctionnel: réadaptation fonctionnelle
  readaption: réadaptation; reducation: rééducation; reed: rééducation; reedaptation: réadaptation; reedu: rééducation
  reeduc: rééducation; reeducation fonctionnel: rééducation fonctionnelle; reg: régional; rehab: réhabilitation
  rein artificiel: rein artificiel; remed cogn: remédiation cognitive; resid: résidence; rte: route; saison: saisonnière
  sanit: sanitaire; sant: santé; sante ment: santé mentale; sce: service; sect: secteur; serv: service
  site hp: site hôpital privé; soc: social; socio educatif: socio-éducatif; socio therapeutique: sociothérapeutique
  spe: spécialisé; spec: spécialisé; ss: soins de suite; sstdenis: Seine-Saint-Denis; ste brestoise: société brestoise
  ste brestoise rein artificiel: société brestoise du rein artificiel; strasbg: Strasbourg; struct: structure
  sud est: Sud-Est; sud ouest: Sud-Ouest; temps de vie: Temps de Vie; temps part: temps partiel; temps partiel: temps partiel
  temps plein: temps plein; territ: territorial; thera: thérapeutique; therap: thérapeutique; therapeut: thérapeutique
  therapeutiq: thérapeutique; tls: Toulouse; tlse: Toulouse; tps: temps; trait: traitement; unit: unité
  unite med nutrition: unité méditerranéenne de nutrition; univ: universitaire; univer: universitaire; univers: universitaire
  urg: urgences; vill ascq: Villeneuve-d’Ascq; vx: Vieux; winicott: Winnicott; winnicot: Winnicott; winnicott: Winnicott
`);

/** Kinds of establishment, written out where they open a name or one of its parts; later they stay acronyms ("Clinique X CH Y"). */
export const KINDS = wordTable(`
  ch: centre hospitalier; chg: centre hospitalier général; chi: centre hospitalier intercommunal
  chs: centre hospitalier spécialisé; gh: groupe hospitalier; ghi: groupe hospitalier intercommunal
  hia: hôpital d’instruction des armées; hl: hôpital local; hp: hôpital privé
  hu: hôpitaux universitaires
`);
