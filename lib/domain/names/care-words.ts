import { plainWord } from './name-tokens';

/** Common nouns and adjectives of care, with their accents: lower case except where a name begins. */
const WORDS = `
  accès admission accompagnement accouchement accueil activité activités addictif addictions addictives addictologie
  addictologique addictologiques ado adolescence adolescent adolescente adolescentes adolescents ados administratif
  administrative adulte adultes affections âgé âgée âgées âgés agglomération aide aigu aigus alcoolique alcooliques alcoologie
  alcoologique alimentaire alimentaires alternatif alternatifs ambulatoire ambulatoires ancien ancienne annexe anonyme
  anorexie antenne antennes appareillage appartement appartements appui armées arrêt arrondissement articulaire assistance
  assisté assistée associatif associatifs association atelier ateliers autisme autiste autistes autodialyse autonome autonomie
  aval avenue aveugles bébé bébés bilan biologie boulevard bucco cancer cancérologie cardiaque cardiaques cardio-vasculaire
  cardiologie cardiologique cardiovasculaire centre centres chimiothérapie chirurgical chirurgicale chirurgicales chirurgie
  climatique clinique cliniques cognitif cognitifs cognition communautaire comportementale conduites conseil conseils
  consultation consultations convalescence convalescent convalescents coopération coordination crise curatif cure déficients
  dentaire dentaires dépannage départemental départementale départementaux dépendance dépendances dépistage dépressif
  détention détresse diabète diabétiques diabétologie diagnostic diagnostics dialyse dialyses diététique difficiles digestif
  digestive dispositif domicile douleur durée écoute éducatif éducation endocrinologie endoscopie enfance enfant enfants
  enfants-adolescents entérologique entraînement équipe équipes ergothérapie espace esthétique établissement établissements
  éthyliques étude études évaluation éveil expérimental expérimentale expertise externe externes faciale familial familiale
  familiales familiaux femme femmes fonctionnel fonctionnelle fonctionnelles formation foyer gastro gastro-entérologie
  gastrologie général générale gériatrie gériatrique gériatriques géronto gérontologie gérontologique gérontopsychiatrie
  gérontopsychiatrique gestion gratuit guidance gynécologie gynécologique handicap handicapés hébergement hélio héliomarin
  hématologie hémodialyse hépatites hôpital hôpitaux hospices hospitalier hospitalière hospitalières hospitaliers
  hospitalisation hospitalo imagerie indifférencié infantile infantiles infanto infectieux infirmier infirmière infirmiers
  information insertion institut instituts instruction insuffisance intégration intensif intensifs intensive interclinique
  intercommunal intercommunale interdépartemental interdépartementale interhospitalier interrégional intersecteur
  intersecteurs intersectoriel intersectorielle intervention isolement jeune jeunes jour juvénile juvéniles laboratoire
  langage liaison libération lilloise local locale locaux logement logements logistique lutte maison maisons malades maladies
  maternel maternelle maternité maternologie maternologique maxillo médecin médecine médecins médical médicale médicalisé
  médicalisée médicalisées médicaux médico médico-chirurgical médico-chirurgicale médico-psychologique médico-technique mental
  mentale mentales milieu mobile mobiles mutualiste mutualistes mutuelle naissance national nationale néonatologie néphro
  néphrologie néphrologique neuro neurochirurgie neurologie neurologique nourrissons nucléaire nuit nutrition nutritionnelle
  obésité observation obstétrical obstétrique oncologie oncologique ophtalmique ophtalmologie ophtalmologique oral orale
  orientation orthopédie orthopédique orthopédiques palliatif palliatifs parentalité parents partiel pavillon pédagogie
  pédagogique pédiatrie pédiatrique pédiatriques pédo pédopsychiatrie pédopsychiatrique pénitentiaire périnatal périnatale
  périnatalité permanence personne personnes physique placement placements planification plastique plateforme pneumologie
  pneumologique pôle pôles policlinique polyclinique polycliniques polyvalent polyvalente polyvalents post postcure précarité
  premiers préventif prévention privé privée privés professionnel professionnelle protection protégé protégés protestant
  protestante protonthérapie proximité psychanalyse psychanalytique psychiatrie psychiatrique psychiatriques psychique
  psychiques psycho psychogériatrie psychogériatrique psychologie psychologique psychologiques psychopathologie
  psychopédagogique psychosocial psychosociale psychosomatique psychothérapeutique psychothérapeutiques psychothérapie
  psychothérapique psychotique psychotiques public publique pulmonaire radiologie radiothérapie réadaptation réanimation
  réanimatrice recherche rééducation référent région régional régionale régionaux réhabilitation relais relation rénal repli
  repos réseau résidence résidences respiratoire respiratoires ressource ressources restaurant retraite rhumatologie
  rhumatologique rue rurale sanatorium sanitaire santé scanner scolaire secteur secteurs sectoriel sectorielle séjour séjours
  sénologie sénologique service services sevrage sexologie siège site sites social sociale socio sociothérapeutique
  sociothérapie soin soins somatique soutien spécialisé spécialisée spécialisées spécialisés sport sportif sportifs
  stabilisation structure structures suite suites suivi surdité surveillance systémique systémiques tabacologie technique
  temporaire temporaires territorial territoriale thérapeutique thérapeutiques thérapie thérapies thermal thermale toxicomanes
  toxicomanie traitement traitements transfert transfusion transition traumatologie troubles tuberculeuse unité unités
  universitaire universitaires urgence urgences urologie urologique vaccination vasculaire vasculaires vieillissement
  violences viscérale visuel visuels
`;

/** By plain lower-case word, its spelling. */
export const CARE_WORDS: ReadonlyMap<string, string> = new Map(
  WORDS.trim()
    .split(/\s+/)
    .map((word) => [plainWord(word), word]),
);
