import { withoutAccents } from '@/lib/domain/search-text';

/**
 * True for a word of care: an organ, a disease, an act, a speciality, a profession, in French or English. Such a word is
 * searched as it is; it is never read as the beginning or the misspelling of a place or a name ("sein" is not Seine).
 */
export function isFieldWord(word: string): boolean {
  return FIELD_WORDS.has(word) || (word.length > 3 && FIELD_WORDS.has(word.replace(/[sx]$/, '')));
}

const list = (words: string) => withoutAccents(words).trim().split(/\s+/);

const FIELD_WORDS: ReadonlySet<string> = new Set([
  // The body
  ...list(`abdomen aine aorte artère articulation astragale avant-bras bassin bouche bras bronche canal cartilage cerveau
    cervelet cheveu cheville clavicule coccyx coeur colon colonne cornée corps corne côte côtes coude crâne cristallin cuisse
    dent diaphragme doigt dos duodénum épaule épiderme épine estomac fémur fesse foie front gencive genou glande gorge hanche
    humérus iléon intestin iris jambe joue langue larynx lèvre ligament lymphe mâchoire main mamelle mandibule mélanome menton
    ménisque métatarse moelle mollet mamelon muscle muqueuse narine nerf nez nuque oeil oesophage ongle oreille orteil os ovaire
    palais pancréas parathyroïde paroi paupière peau pelvis pénis péricarde périnée péritoine péroné pharynx pied placenta plèvre
    poignet poitrine pouce poumon prostate pubis pupille rachis radius rate rectum rein rétine rotule sacrum sang sein sinus
    squelette sternum talon tarse tempe tendon testicule tête thorax thymus thyroïde tibia trachée trompe tympan uretère urètre
    urine utérus vagin vaisseau veine ventre vertèbre vésicule vessie visage vulve yeux`),
  ...list(`abdominal ankle arm artery back belly bladder blood bone bones bowel brain breast breasts calf cheek chest chin ear elbow
    esophagus eye eyes eyelid face finger foot feet gallbladder groin gum gut hair hand head heart hip hips jaw joint joints
    kidney kidneys knee knees larynx leg ligament limb lip liver lung lungs lymph marrow mouth muscle nail neck nerve nose ovary
    palate pelvis penis pregnancy prostate rib retina shoulder sinus skin skull spine spleen stomach teeth tendon testicle
    thigh throat thumb thyroid toe tongue tonsil tooth tummy uterus vagina vein waist womb wrist`),
  // What is wrong
  ...list(`abcès accident acouphène acné addiction alcool alcoolisme allergie alzheimer amnésie amputation anémie anévrisme angine
    angiome angoisse anorexie anxiété aphasie apnée appendicite arrêt artérite arthrite arthrose arythmie asthme asthénie ataxie
    attaque autisme avc avortement bipolaire blessure boulimie bronchiolite bronchite brûlure brulé bpco burnout cancer carcinome
    cardiaque cataracte cécité céphalée chlamydia cholestérol chute cirrhose coliques coma commotion conjonctivite constipation
    convulsion coqueluche covid crampe crise crohn cystite déchirure démence dépression dépressif dermatite diabète diarrhée
    dialyse diphtérie diverticulite douleur drépanocytose drogue dyslexie eczéma embolie endométriose entorse épicondylite
    épilepsie épuisement érythème escarre fausse-couche fibrillation fibromyalgie fibrose fièvre fissure fistule fracture gale
    gangrène gastrite gastro glaucome goitre goutte grippe grossesse handicap hématome hémiplégie hémophilie hémorragie
    hémorroïdes hémorroïde hépatite hernie herpès hyperactivité hypertension hyperthyroïdie hypothyroïdie ictère incontinence
    infarctus infection infertilité inflammation insomnie insuffisance intoxication ischémie jaunisse kyste laryngite légionellose
    lèpre lésion leucémie listériose lithiase lombalgie lordose lumbago lupus luxation lyme lymphome maladie malade malaise
    malformation méningite ménopause migraine mononucléose mucoviscidose mycose myélome myocardite myopathie myopie naevus
    nausée nécrose névralgie névrose nodule obésité obèse occlusion oedème opacité ostéoporose otite palpitation paludisme
    pancréatite paralysie paraplégie parkinson péricardite péritonite phlébite phobie pleurésie pneumonie pneumothorax
    poliomyélite polyarthrite polype presbytie prématuré prééclampsie prolapsus psoriasis psychose ptosis pyélonéphrite rachitisme
    rage rechute reflux rhinite rhumatisme rhume rougeole rubéole saignement scarlatine schizophrénie sciatique sclérose scoliose
    septicémie sepsis sida sinusite spondylarthrite spasme sténose stérilité strabisme stress suicide suicidaire surdité syncope
    syndrome syphilis tachycardie tendinite tétanos tétraplégie thrombose tique toux toxicomanie toxoplasmose trauma traumatisme
    tuberculose tumeur typhoïde ulcère urticaire vaginite varice varices varicelle vertige vih violence viol virus zona`),
  ...list(`abortion abscess abuse ache acne addiction aids alcohol allergy anemia aneurysm angina anorexia anxiety arrest arthritis
    asthma attack autism bleeding blindness bronchitis bulimia burn burns cancer cataract chickenpox cirrhosis clot clots cold
    concussion constipation copd cough cramp croup cyst deaf deafness death dementia depression diabetes diarrhea disability
    disease disorder dizzy drug drugs eczema embolism emergency emphysema epilepsy failure fainting fall fever fibroid flu
    fracture gallstone glaucoma gout headache hemorrhage hemorrhoid hepatitis hernia hypertension illness incontinence infection
    infertility inflammation injury insomnia itch jaundice leukemia lump lymphoma measles melanoma meningitis menopause migraine
    miscarriage mumps nausea numbness obesity osteoporosis overdose pain palsy panic paralysis parkinson phlebitis pneumonia
    poisoning polyp pregnant pressure psoriasis rash reflux rupture scar schizophrenia sciatica sclerosis scoliosis seizure
    sepsis shingles shock sick sickness sprain sterility stone stones stress stroke swelling syphilis tetanus thrombosis tinnitus
    torn trauma tumor tumour ulcer varicose vertigo vomiting wound`),
  // What is done
  ...list(`ablation accouchement accoucher acupuncture allaitement allaiter ambulance ambulatoire amniocentèse analyse anesthésie
    angiographie angioplastie appareillage arthrodèse arthroscopie assistance autopsie avortement bandage bilan biopsie bistouri
    bronchoscopie bypass cathéter césarienne chimio chimiothérapie chirurgie chirurgical cicatrice circoncision coloscopie consultation
    contraception convalescence coronarographie cryothérapie cure curage curiethérapie cystoscopie dépistage détatouage détox
    dialyser diagnostic don doppler drainage ecg échographie écho électrocardiogramme électroencéphalogramme endoscopie éradication
    examen exérèse fécondation fibroscopie fiv gastroscopie gastrectomie greffe guérir guérison hémodialyse homéopathie
    hospitalisation hospitaliser hypnose hystérectomie implant imagerie infiltration infusion injection insuline intubation irm
    irradiation ivg kinésithérapie laser lifting liposuccion mammographie mastectomie médicament médicamenteux naissance
    néonatalité néphrectomie nutrition obstétrique opération opérer ordonnance pacemaker palliatif pansement péridurale perfusion
    piqûre plâtre pma ponction pontage postcure préparation prélèvement prévention prostatectomie prothèse radiographie radio
    radiothérapie réadaptation réanimation rééducation réparation réduction régime répit rhinoplastie sage-femme sauvetage scanner
    scintigraphie septoplastie sevrage soin soins sonde stent stérilisation stomie suture test tests thérapie thermale thrombectomie
    thyroïdectomie trachéotomie traitement traiter transfusion transplantation trithérapie urgence urgences vaccin vaccination
    vasectomie vaccinal vasculaire ventilation vieillissement`),
  ...list(`admission ambulance anesthesia appointment biopsy birth birthing breastfeeding bypass care catheter checkup chemo
    chemotherapy colonoscopy consultation delivery dialysis doctor drip endoscopy exam examination fertility graft healing health
    heal imaging implant injection insulin intensive ivf labor labour laser mammogram maternity medication medicine mri newborn
    nursing operation outpatient palliative physiotherapy plaster prescription prosthesis radiotherapy rehab rehabilitation
    replacement resuscitation room scan screening stitches surgery surgical test therapy transfusion transplant treatment
    ultrasound urgent vaccination vaccine ward xray`),
  // Specialities, places of care and professions
  ...list(`accueil addictologie addictologue algologie allergologie allergologue aide-soignant ambulancier anatomopathologie andrologie
    anesthésiste angiologie angiologue aquathérapie audiologie audioprothésiste bactériologie biologie biologiste brancardier
    cancérologie cancérologue cardiologie cardiologue cardiologique cardio cardiovasculaire chiropracteur chirurgien
    coloproctologie conventionné dentaire dentiste dermatologie dermatologue dermato diététicien diététique douleurs
    endocrinologie endocrinologue enfant enfants ergothérapeute ergothérapie gastroentérologie gastroentérologue généraliste
    génétique gériatrie gériatre gériatrique gérontologie gynécologie gynécologue gynéco hématologie hématologue hépatologie
    hépatologue hygiéniste immunologie infirmier infirmière infirmerie infectiologie infectiologue interne kiné kinésithérapeute
    laboratoire laryngologie lactarium magnétique maïeutique manipulateur masseur maternité maxillo maxillofacial médecin médecine
    médical microbiologie militaire naturopathe néonatologie néonatal néphrologie néphrologue neurochirurgie neurochirurgien
    neurologie neurologue neuro neuropsychologue nourrisson nouveau-né nucléaire nutritionniste obstétricien obstétrical
    odontologie oncologie oncologue oncologique oncopédiatrie ophtalmologie ophtalmologue ophtalmo ophtalmologique opticien
    optométriste orl orthodontie orthodontiste orthopédie orthopédique orthopédiste orthophonie orthophoniste orthoptiste ostéopathe
    ostéopathie oto-rhino parodontie parodontologie pédiatre pédiatrie pédiatrique pédicure pédopsychiatre pédopsychiatrie
    périnatal périnatalité personnel pharmacie pharmacien phlébologie phlébologue phoniatre phoniatrie plasticien pneumo
    pneumologie pneumologue podologie podologue proctologie proctologue psychanalyse psychanalyste psychiatre psychiatrie
    psychiatrique psychique psychogériatrie psychologie psychologue psychomotricien psychothérapeute psychothérapie puéricultrice
    pulmonaire radiologie radiologue radiothérapeute rénal respiratoire rhumatologie rhumatologue rhumato samu sanitaire secrétaire
    sénologie sexologie sexologue smur soignant spécialiste stomatologie stomatologue tabacologie tabacologue thérapeute
    thoracique toxicologie traumatologie traumatologue urologie urologue uro urodynamique vénérologie vétérinaire viscéral
    viscérale vénérien`),
  ...list(`allergist anesthesiologist cardiac cardiologist cardiology child children chiropractor dentist dentistry dermatologist
    dermatology dietician emergencies endocrinologist endocrinology ent gastroenterologist gastroenterology geriatrics
    gynaecologist gynaecology gynecologist gynecology hematology hospice icu interventional laboratory medical mental midwife
    military neonatal nephrologist nephrology neurologist neurology neurosurgeon neurosurgery nurse nutritionist obgyn
    obstetrician obstetrics oncologist oncology ophthalmologist ophthalmology optician orthodontist orthopaedic orthopedic
    orthopedics paediatric paediatrician paediatrics paramedic patient pediatric pediatrician pediatrics pharmacist pharmacy
    physician physiotherapist plastic podiatrist practitioner psychiatric psychiatrist psychiatry psychologist psychology
    psychotherapist pulmonologist radiologist radiology rheumatologist rheumatology sleep specialist speech surgeon therapist
    urologist urology vascular vet`),
]);
