/**
 * Words of the official names whose reading is certain, written as they should be read.
 * Proper words: towns, rivers, saints and first names that have one accented form only (official geographic code, 2026).
 */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words that tie a name together: lower case except at its start. */
export const LINK_WORDS: ReadonlySet<string> = new Set(
  words('de du des d la le les l et en sur sous au aux pour par chez lès dans avec contre'),
);

/** Common nouns and adjectives of care: lower case except at the start of a name. */
export const COMMON_WORDS = words(`
  hôpital hôpitaux hospitalier hospitalière hospitaliers hospitalières centre centres clinique cliniques polyclinique polycliniques médical médicale
  médicaux privé privée public publique établissement établissements santé mentale soins suite réadaptation rééducation fonctionnelle
  fonctionnel cardiaque cardio-vasculaire cardiologie psychiatrie psychiatrique psychothérapie psychothérapique psychologique médico pédagogique adultes adulte enfants
  enfant adolescents adolescent pédiatrique pédiatrie pédopsychiatrie pédopsychiatrique infanto juvénile infantile unité unités antenne antennes
  site annexe dialyse hémodialyse autodialyse néphrologie néphrologique institut instituts service services secteur groupe groupement
  hospitalisation domicile jour nuit semaine temps partiel plein universitaire régional régionale régionaux intercommunal intercommunale
  départemental départementale départementaux général générale local locale spécialisé spécialisée spécialisés spécialisées intersectoriel intersectorielle séjour
  long longue moyen courte durée convalescence repos accueil thérapeutique thérapeutiques activité activités consultation consultations
  cancérologie oncologie radiothérapie chimiothérapie chirurgie chirurgical chirurgicale chirurgicales ambulatoire mutualiste gériatrique gériatrie gérontologie gérontologique
  géronto addictologie alcoologie médecine physique urgence urgences maternité obstétrique obstétrical gynécologie gynécologique infirmier infirmière
  médicalisée médicalisé planification familiale familial crise appartement appartements atelier équipe mobile liaison espace personnes
  âgées âgés fondation association résidence foyer maison maisons pavillon pôle instruction armées lutte contre
  cancer interrégional interdépartemental national nationale pneumologie pneumologique nutrition diététique assistance assistée sanitaire sociale social
  vasculaire néphro ophtalmologie ophtalmologique neurologie neurologique neurochirurgie orthopédie orthopédique traumatologie endoscopie imagerie biologie transfusion
  réanimation intensif intensifs palliatif palliatifs douleur dépistage policlinique sanatorium thermal thermale climatique préventorium héliomarin
  hélio professionnelle professionnel pédagogie éducation éducatif cure vie arrêt maladies malades
`);

/** Proper words with accents the files leave out. */
export const ACCENTED_WORDS = words(`
  abbé achères adèle adélaïde agnès aimé aimée alençon alizés alès ambérieu amédée amélie anaïs
  andré andrée andrézieux andéol angoulême angèle angély ardèche argelès argentière ariège armançon armentières arès
  aubigné avrillé bagnères barcarès barthélemy barœul bassée baugé beaupréau benoît besançon bessières bicêtre billère
  bièvres boissière bollène bonnétable bouffémont boën brantôme bretèche briançon brière bruyère bruyères buissière buzançais
  bègles béarn bédarieux bégard bégin béliet bénesse bénigne bénédicte bérard béthune béziers calvé cambrésis
  chamalières chambéry charité chaussée chemillé chenôve chloé châlons châtaigneraie châteaubernard châteaubourg châteaubriant châteaudun châteaulin
  châteauneuf châteaurenard châteauroux châtel châtelet châtellerault châtenay châtillon châtre chély chéruy chênaie chêne chênes
  cléder clémence clément cléon compiègne condé corbières crèche crèvecœur crémieu crépy créteil cèdres cèze
  cébazat cécile célestin céret césaire cévennes côme darnétal dauphiné drôme décines délivrande désiré ernée
  estrée estrétefonds estève estérel eugène eugénie exupéry eyguières faouët ferrière ferrières ferté flèche folgoët
  forêt fougères françois françoise frédéric fréjus fère fécamp félix geneviève genêts gleizé goële grégoire
  grégory guémené guérande guéret guérigny gérald gérard gérardmer harcouët honoré hyères hères héloïse hélène
  hénin hérault héric héricourt hérouville hêtres irénée isère janzé jonquières joséphine joué jérémie jérôme
  jœuf lariboisière ligné liévin locminé lodève loudéac lozère lunéville luçon lèze léger léguevin léman
  léon léonard léonie léopold lépine lézignan macé maizières mandé martigné mauléon maxéville maîche michèle
  mickaël molière molières montbéliard montluçon montmélian montréal montélimar montévrain mâcon mère médard méditerranée médoc
  médéric méen mélèzes méridienne mérignac mérignies méru mézidon mézières neufchâteau neufchâtel noé noémie noël
  nègrepelisse nérac nîmes nœux océan océane océanique oléron orléans orée parigné paré pitié plancoët
  plombières ploërmel plémet pourçain poêles pyrénées père péage pégomas pélussin périgueux péronne pézenas quimperlé
  québec raphaël renazé rené renée rezé rhône ribeauvillé ribérac rivière rivières rosières réalmont régis
  rémi rémy réole réunion sablé salpêtrière salée sartène saône scaër schœlcher segré serrières sillé
  solliès solène sommières surgères sète sèvre sèvres sébastien sées sélestat sénart sénas sénéchal sévigné
  sévérac sézanne thaïs thiérache thuès théodore théophile thérèse timothée tinténiac trinité trèbes tréguier trélazé
  trésigny trévoux uzès vailhauquès valréas valérie vandœuvre vendée vendôme verrière vitré vouillé védas vélizy
  vénissieux véronique vésinet vétraz zoé échirolles école écully édouard égly égrève élie élisabeth éloi
  émile émilie épernay épinal épinay érables éric étampes étang étaples étienne étoile étupes évangélique
  évian évreux évron évry évêché évêque île îles îlets œuvre œuvres
  château châteaux côte côtes vallée vallées hôtel
`);

/** Acronyms a reader knows or may look up; words without a vowel are acronyms too, but for the abbreviations below. */
export const ACRONYMS: ReadonlySet<string> = new Set(
  words(`
  AAIR ADPC AIDER ALTIR ANIDER AJD AP APF APHM APHP ARAUCO ARTIC ASA ASDR ASM
  ATIR ATUP AURA AURAD AURAL AURAR AUDRA AGDUC AVC BTP CAMSP CATTP CDAG CDS
  CH CHA CHAM CHB CHBA CHC CHD CHG CHI CHIC CHICAS CHIVA CHR CHRA
  CHRU CHS CHU CL CLCC CMC CMP CMPA CMPE CMPEA CMPI CMPP CMPR CMSI
  CNPA COS CPA CPEA CPN CPP CRF CRLCC CRRF CSAPA CSMI CSSR CTMR DAPA
  EHPAD EHSSR EPS EPSAN EPSM EPSMR ESM ESMPI ESPIC ESPM ETS FAM FSEF GCS
  GH GHEF GHEM GHER GHI GHICL GHNE GHR GHRMSA GHSIF GHT GHU GIE GTA GIP
  HAD HC HCL HCO HDJ HEGP HIA HJ HL HNFC HP HPA HPEL HPM
  HU HUS ICANS ICM ICO ICRB IHBN IJ IME IPC IRC IUCT IVG LNA
  MAS MCO MECS MGEN MPR OHS PASS PBNA PGAA PIJ PSPH SA SARL
  SAS SAMU SLD SMPR SMR SMRA SMUR SOS SSA SSR UAD UDM UDSM UGECAM
  UHCD UMP USC USLD USMP USN USP USSR UTEP
`),
);

/** Abbreviations that are not acronyms. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  words('st ste sts stes dr pr mr mme ctre ctr pdt gd gde cl clq bd blvd dpt'),
);
