/**
 * Official FINESS names of the categories SAE gives as codes, as the FINESS extracts write them.
 * Codes that are not here stay without a name.
 */
export const CATEGORY_LABELS: Readonly<Record<string, string>> = {
  '101': 'Centre Hospitalier Régional (C.H.R.)',
  '106': 'Centre hospitalier, ex Hôpital local',
  '109': 'Etablissement de santé privé autorisé en SSR',
  '114': 'Hôpital des armées',
  '122': 'Etablissement Soins Obstétriques Chirurgico-Gynécologiques',
  '127': 'Hospitalisation à Domicile',
  '128': 'Etablissement de Soins Chirurgicaux',
  '129': 'Etablissement de Soins Médicaux',
  '131': 'Centre de Lutte Contre Cancer',
  '141': 'Centre de dialyse',
  '146': "Structure d'Alternative à la dialyse en centre",
  '156': 'Centre Médico-Psychologique (C.M.P.)',
  '161': 'Maison de Santé pour Maladies Mentales',
  '292': 'Centre Hospitalier Spécialisé lutte Maladies Mentales',
  '355': 'Centre Hospitalier (C.H.)',
  '362': 'Etablissement de Soins Longue Durée',
  '365': 'Etablissement de Soins Pluridisciplinaire',
  '366': 'Atelier Thérapeutique',
  '412': 'Appartement Thérapeutique',
  '415': 'Service Médico-Psychologique Régional (S.M.P.R.)',
  '425': "Centre d'Accueil Thérapeutique à temps partiel (C.A.T.T.P.)",
  '430': 'Centre Postcure Malades Mentaux',
  '444': 'Centre Crise Accueil Permanent',
  '697': 'Groupement de coopération sanitaire - Etablissement de santé',
  '698': 'Autre Etablissement Loi Hospitalière',
  '699': 'Entité Ayant Autorisation',
};
