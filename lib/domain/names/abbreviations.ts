import { wordTable } from './word-table';

/**
 * What the files abbreviate, in plain lower-case words, and how it is read; the longest run of words wins. After a bar, the
 * reading as the adjective of the kind of establishment before it ("CTRE HOSP").
 */
export const ABBREVIATIONS = wordTable(`
  cognacq jay: Cognacq-Jay
  etats unis: États-Unis
  a dom: à domicile; a p h p: AP-HP; acc: accueil; ad: adultes; add: addictologie; addic: addictologie; addicto: addictologie
  adol: adolescents; adu: adultes; adul: adultes; adult: adultes; agg: agglomération; aggl: agglomération
  agglo: agglomération; all: allée; ambu: ambulatoire; ambul: ambulatoire
  american memorial hospital: American Memorial Hospital; anc: ancien; ant: antenne; antibes jlp: Antibes-Juan-les-Pins; antibes juan les pins: Antibes-Juan-les-Pins
  ap hm: AP-HM; ap hp: AP-HP; aphm: AP-HM; aphp: AP-HP; app: appartement; app therapeutiques: appartements thérapeutiques
  appart: appartement; appart therapeutiques: appartements thérapeutiques; appt: appartement; arden nord: Ardenne Nord
  ass: association; asso: association; assoc: association; aultes: adultes; auto dialyse: autodialyse; autodial: autodialyse
  av: avenue; bas rhin: Bas-Rhin; bgne: Bretagne; bd: boulevard; belle ile en mer: Belle-Île-en-Mer; bx: Bordeaux; c h: centre hospitalier; c h u: CHU
  cancero: cancérologie; cap domicile: Cap Domicile; cardio: cardiologie|cardiologique; cardio pneumologie: cardio-pneumologie
  cardio vasculaire: cardio-vasculaire; cardiovasc: cardiovasculaire; carremeau: Carémeau; ce hospitalier: centre hospitalier
  centre hosp de jour: centre hospitalier de jour; centre medico psy: centre médico-psychologique; charle foix: Charles-Foix
  charles foix: Charles-Foix; chir: chirurgie|chirurgical; chirurg: chirurgie|chirurgical; cl: clinique
  clermont hlt: Clermont-l’Hérault; clin: clinique; cliniq: clinique; clq: clinique; consult: consultation
  conv: convalescence; conval: convalescence; convales: convalescence; convalesc: convalescence; court sejour: court séjour
  courte duree: courte durée; croix rouge: Croix-Rouge; croix rouge francaise: Croix-Rouge française; croix rousse: Croix-Rousse; cte: côte; ctr: centre; ctre: centre
  ctres: centres; dep: départemental; depart: départemental; depdt: dépendant; dept: départemental; dial: dialyse
  diet: diététique; dir: direction; dpt: départemental; dptal: départemental; dr: docteur; drs: docteurs; dy pt: du Petit; educ: éducation
  elan retrouve: Élan retrouvé; endosc: endoscopie; enf: enfants; enfts: enfants; entrain: entraînement
  epsm al: EPSM agglomération lilloise; et expl: établissement exploitant; et public: établissement public; et siege: siège
  etab: établissement; etabl: établissement; etabt: établissement; etb: établissement; ets: établissement; fam: familial
  famil: familial; femme mere enfant: Femme-Mère-Enfant; fonct: fonctionnelle; fond: fondation; fonda: fondation
  gal: général; gastro enterologie: gastro-entérologie; gcs es: GCS ES; gd: Grand; gde: Grande; gds: Grands; gen: générale
  ger: gériatrique; geriat: gériatrique; geriatriq: gériatrique; geront: gérontologie; geronto: géronto; gpe: groupe
  gpt: groupement; grp: groupe; grpe: groupe; grpement: groupement; gyn: gynécologie; gyneco: gynécologie; h a d: HAD
  haut rhin: Haut-Rhin; helio marin: hélio-marin; hemato: hématologie; hemod: hémodialyse; hemodial: hémodialyse
  hemodyalise: hémodialyse; holtel: hôtel; hop: hôpital; hop jour: hôpital de jour; hop pediatriques: hôpitaux pédiatriques
  hop psy: hôpital psychiatrique; hopital jour: hôpital de jour; hosp: hospitalisation|hospitalier
  hosp de jour: hôpital de jour; hosp jour: hôpital de jour; hospi: hospitalisation|hospitalier
  hospices civils: Hospices civils; hospit: hospitalisation|hospitalier; hospital a domicile: hospitalisation à domicile
  hospital de jour: hôpital de jour; hospitalo univ: hospitalo-universitaire; hotel dieu: Hôtel-Dieu; hte: Haute
  hte energ: haute énergie; htes: Hautes; hts: Hauts; idf: Île-de-France; ij: infanto-juvénile; implan: implantation; inf juv: infanto-juvénile
  infanto: infanto-juvénile; infanto juv: infanto-juvénile; infanto juvenile: infanto-juvénile
  infanto juveniles: infanto-juvéniles; infantojuvenile: infanto-juvénile; ins: institut; inst: institut; insti: institut
  instit: institut; insuf: insuffisance; insuff: insuffisance; interc: intercommunal; intercom: intercommunal
  intercomm: intercommunal; interdept: interdépartementale; intersect: intersectoriel; juv: juvénile
  lgue duree: longue durée; lillois: lilloise; lna es: LNA ES; loc: local; long sejour: long séjour
  long sejours: longs séjours; longs sejours: longs séjours; longue duree: longue durée; maison arret: maison d’arrêt
  maison blanche: Maison-Blanche; marroniers: Marronniers; med: médical; med chir: médico-chirurgical
  med phys readapt: médecine physique et de réadaptation; med physique: médecine physique; medec: médecine
  medecine phys readapt: médecine physique et de réadaptation; medic: médical; medico chir: médico-chirurgical
  medico chirurgical: médico-chirurgical; medico chirurgicale: médico-chirurgicale; medico logistique: médico-logistique
  medico pedagogique: médico-pédagogique; medico psy: médico-psychologique; medico psycho: médico-psychologique
  medico psycho pedagogique: médico-psycho-pédagogique; medico psychologique: médico-psychologique
  medico psychologiques: médico-psychologiques; medico psychopedagogique: médico-psychopédagogique
  medico social: médico-social; medico sociales: médico-sociales; medico sociaux: médico-sociaux; medico sociale: médico-sociale; medico technique: médico-technique; ment: mentale
  mere bebe: mère-bébé; mere enfant: mère-enfant; meres bebes: mères-bébés; meres enfants: mères-enfants; metr: Métropole
  metro: Métropole; metrop: Métropole; metropo: Métropole; metropol: Métropole; mme: madame
  moyen et long sejour: moyen et long séjour; moyen sejour: moyen séjour; moyens sejour: moyen séjour
  moyens sejours: moyens séjours; mpl: Montpellier; mpt: Montpellier; mr: maison de repos; mt de marsan: Mont-de-Marsan
  mt marsan: Mont-de-Marsan; mt st martin: Mont-Saint-Martin; mtp: Montpellier; mut: mutualiste; n d: Notre-Dame
  n dame: Notre-Dame; nat: national; nd: Notre-Dame; nelles: Nouvelles; nephocare: Nephrocare; nephro: néphrologie|néphrologique
  neuro: neurologie; notre dame: Notre-Dame; onco: oncologie; onco hematologie: onco-hématologie
  onco hematologiques: onco-hématologiques; onco radiotherapie: oncologie-radiothérapie; ophtalmo: ophtalmologie|ophtalmologique
  ortho: orthopédie; orthop: orthopédique; p alcooliques: pour alcooliques; parents bebe: parents-bébé
  parents bebes: parents-bébés; pav: pavillon; pdt: président; pedia: pédiatrique; pediat: pédiatrique; pedo: pédo
  pedo psy: pédopsychiatrie; pedo psychiatrie: pédopsychiatrie; pedo psychiatrique: pédopsychiatrique
  pedopsy: pédopsychiatrie; perpi: Perpignan; pers agees: personnes âgées; phys: physique; pij: psychiatrie infanto-juvénile
  pitie salpetriere: Pitié-Salpêtrière; plac: placement; placemt: placement; planif: planification
  planification educ fam: planification et d’éducation familiale; plate forme: plateforme; plein ciel: Plein Ciel
  plein soleil: Plein Soleil; plein temps: plein temps; pneumo: pneumologie; poitou ch: Poitou-Charentes; pol: pôle
  pole hosp univ: pôle hospitalo-universitaire; polycl: polyclinique; polycli: polyclinique; polyclin: polyclinique
  post cure: postcure; poste cure: postcure; pr: professeur; presqu ile: Presqu’île; priv: privé; prof: professeur
  psy: psychiatrie|psychiatrique; psy gen: psychiatrie générale; psych: psychiatrie|psychiatrique; psychiat: psychiatrie|psychiatrique
  psycho geriatrie: psychogériatrie; psycho geriatrique: psychogériatrique; psycho gerontologie: psychogérontologie
  psycho gerontologique: psychogérontologique; psycho pedagogique: psychopédagogique; psycho social: psychosocial
  psycho therapeutique: psychothérapeutique; psychogeronto: psychogérontologie; psychol: psychologique
  psycholog: psychologique; psychosoc: psychosocial; pt: Petit; pub: public; pulm: pulmonaire; quinze vingts: Quinze-Vingts
  radio: radiologie; radioth: radiothérapie; radiothe: radiothérapie; radiother: radiothérapie; rbx: Roubaix
  read: réadaptation; readaptation fonctionnel: réadaptation fonctionnelle; readap: réadaptation; readapt: réadaptation; readaption: réadaptation; reducation: rééducation
  reed: rééducation; reeducation fonctionnel: rééducation fonctionnelle; reedu: rééducation; reeduc: rééducation; reg: régional; rehab: réhabilitation
  remed cogn: remédiation cognitive; resid: résidence; rte: route; saison: saisonnière; sanit: sanitaire; sant: santé
  sante ment: santé mentale; sce: service; sect: secteur; serv: service; soc: social; socio educatif: socio-éducatif
  socio therapeutique: sociothérapeutique; spe: spécialisé; spec: spécialisé; ss: soins de suite; sstdenis: Seine-Saint-Denis
  strasbg: Strasbourg; struct: structure; temps de vie: Temps de Vie; temps part: temps partiel; temps partiel: temps partiel
  temps plein: temps plein; territ: territorial; thera: thérapeutique; therap: thérapeutique
  therapeut: thérapeutique; therapeutiq: thérapeutique; tls: Toulouse; tlse: Toulouse; tps: temps; trait: traitement
  unit: unité; univ: universitaire; univer: universitaire; univers: universitaire; urg: urgences
  vill ascq: Villeneuve-d’Ascq; vx: Vieux; winicott: Winnicott; winnicot: Winnicott; winnicott: Winnicott
  dialy med: dialyse médicalisée; dialyse med: dialyse médicalisée; reedaptation: réadaptation; centre d action: centre d’action; actipole 12 mrs: Actipole 12 Marseille; agglo lilloise: agglomération lilloise; a caractere: à caractère; auto perit dom: autodialyse péritonéale domicile
  b braun: B. Braun; c foix: Charles-Foix; centre d moyen: centre de moyen; chimio: chimiothérapie; chperpignan: CH Perpignan
  chu38: CHU de Grenoble; chu42: CHU de Saint-Étienne; chu63: CHU de Clermont-Ferrand; ducalvaire: du Calvaire
  cte autodialyse: centre d’autodialyse; cte dialyse: centre de dialyse; cte hospitalier: centre hospitalier; cte medical: centre médical
  ex hl: ex-hôpital local; franco britannique: franco-britannique; golfe juan: Golfe-Juan; grand rue: Grand-Rue; hdj: hôpital de jour; hj: hôpital de jour; h lozere: hôpital Lozère; hopital ecole: hôpital école
  hopital marin ville paris: hôpital marin de la ville de Paris; inter communal: intercommunal
  j d arc: Jeanne d’Arc; j delaneau: Jean Delaneau; mais conv: maison de convalescence; mais conval: maison de convalescence
  mais repos: maison de repos; maison enf: maison d’enfants; maison enfants: maison d’enfants; mare o dans: Mare ô Dans; mts: Monts; neuro psy: neuropsychiatrie|neuropsychiatrique; nord est: Nord-Est; nord ouest: Nord-Ouest; oncol: oncologie
  p cherest: Pierre Cherest; p zobda quitman: Pierre Zobda-Quitman; prise en charge: prise en charge; rein artificiel: rein artificiel; reins aveugles: réinsertion des aveugles
  ste brestoise rein artificiel: société brestoise du rein artificiel; ste brestoise: société brestoise; site hp: site hôpital privé; sud est: Sud-Est; sud ouest: Sud-Ouest; tc pg intra muros: Sainte-Marie
  unite med nutrition: unité méditerranéenne de nutrition; essr: établissement de SSR
`);

/** Kinds of establishment, written out where they open a name or one of its parts; later they stay acronyms ("Clinique X CH Y"). */
export const KINDS = wordTable(`
  ch: centre hospitalier; chg: centre hospitalier général; chi: centre hospitalier intercommunal
  chs: centre hospitalier spécialisé; gh: groupe hospitalier; ghi: groupe hospitalier intercommunal
  hia: hôpital d’instruction des armées; hl: hôpital local; hp: hôpital privé
  hu: hôpitaux universitaires
`);
