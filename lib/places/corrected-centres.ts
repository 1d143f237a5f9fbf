import type { Coordinates } from '@/lib/domain/geography/distance';

/**
 * Centres the file of communes leaves blank, or puts where nobody lives: in the sea for Cayenne, deep in the forest or up
 * the mountain for vast communes, whose good points would then look wrong. Here the town itself, WGS84 degrees, from
 * GeoNames (CC BY 4.0) or the map.
 */
export const CORRECTED_CENTRES: Readonly<Record<string, Coordinates>> = {
  '13004': { latitude: 43.677, longitude: 4.63 }, // Arles
  '2B096': { latitude: 42.31, longitude: 9.149 }, // Corte
  '33529': { latitude: 44.633, longitude: -1.145 }, // La Teste-de-Buch
  '65059': { latitude: 43.064, longitude: 0.15 }, // Bagnères-de-Bigorre
  '83118': { latitude: 43.423, longitude: 6.774 }, // Saint-Raphaël
  '97118': { latitude: 16.192, longitude: -61.591 }, // Petit-Bourg
  '97301': { latitude: 4.313, longitude: -52.131 }, // Régina
  '97302': { latitude: 4.937, longitude: -52.326 }, // Cayenne
  '97303': { latitude: 5.48, longitude: -53.205 }, // Iracoubo
  '97304': { latitude: 5.16, longitude: -52.65 }, // Kourou
  '97305': { latitude: 4.912, longitude: -52.374 }, // Macouria
  '97306': { latitude: 5.669, longitude: -53.779 }, // Mana
  '97307': { latitude: 4.849, longitude: -52.324 }, // Matoury
  '97308': { latitude: 3.889, longitude: -51.802 }, // Saint-Georges
  '97309': { latitude: 4.917, longitude: -52.267 }, // Remire-Montjoly
  '97310': { latitude: 4.729, longitude: -52.325 }, // Roura
  '97311': { latitude: 5.504, longitude: -54.029 }, // Saint-Laurent-du-Maroni
  '97312': { latitude: 5.377, longitude: -52.957 }, // Sinnamary
  '97313': { latitude: 4.893, longitude: -52.495 }, // Montsinéry-Tonnegrande
  '97314': { latitude: 4.21, longitude: -51.67 }, // Ouanary
  '97352': { latitude: 3.623, longitude: -53.21 }, // Saül
  '97353': { latitude: 3.642, longitude: -54.032 }, // Maripasoula
  '97356': { latitude: 3.169, longitude: -52.335 }, // Camopi
  '97357': { latitude: 4.273, longitude: -54.381 }, // Grand-Santi
  '97358': { latitude: 4.826, longitude: -53.279 }, // Saint-Élie
  '97360': { latitude: 5.155, longitude: -54.343 }, // Apatou
  '97361': { latitude: 5.745, longitude: -53.926 }, // Awala-Yalimapo
  '97362': { latitude: 3.808, longitude: -54.15 }, // Papaichton
  '97402': { latitude: -20.997, longitude: 55.678 }, // Bras-Panon
  '97408': { latitude: -20.929, longitude: 55.335 }, // La Possession
  '97410': { latitude: -21.038, longitude: 55.715 }, // Saint-Benoît
  '97412': { latitude: -21.378, longitude: 55.617 }, // Saint-Joseph
  '97415': { latitude: -21.01, longitude: 55.271 }, // Saint-Paul
  '97417': { latitude: -21.361, longitude: 55.768 }, // Saint-Philippe
  '97419': { latitude: -21.129, longitude: 55.796 }, // Sainte-Rose
  '97422': { latitude: -21.277, longitude: 55.518 }, // Le Tampon
  '97501': { latitude: 47.1, longitude: -56.381 }, // Miquelon-Langlade
  '97502': { latitude: 46.779, longitude: -56.177 }, // Saint-Pierre
  '97701': { latitude: 17.897, longitude: -62.85 }, // Saint-Barthélemy
  '97801': { latitude: 18.067, longitude: -63.082 }, // Saint-Martin
  '98611': { latitude: -14.311, longitude: -178.111 }, // Alo
  '98612': { latitude: -14.295, longitude: -178.158 }, // Sigave
  '98613': { latitude: -13.283, longitude: -176.174 }, // Uvea
  '98712': { latitude: -17.517, longitude: -149.5 }, // Arue
  '98714': { latitude: -16.5, longitude: -151.74 }, // Bora-Bora
  '98715': { latitude: -17.55, longitude: -149.6 }, // Faaa
  '98722': { latitude: -17.6, longitude: -149.31 }, // Hitiaa O Te Ra
  '98723': { latitude: -9.8, longitude: -139.04 }, // Hiva-Oa
  '98724': { latitude: -16.73, longitude: -151.03 }, // Huahine
  '98725': { latitude: -17.506, longitude: -149.489 }, // Mahina
  '98729': { latitude: -17.53, longitude: -149.83 }, // Moorea-Maiao
  '98731': { latitude: -8.91, longitude: -140.1 }, // Nuku-Hiva
  '98733': { latitude: -17.683, longitude: -149.583 }, // Paea
  '98735': { latitude: -17.537, longitude: -149.566 }, // Papeete
  '98736': { latitude: -17.517, longitude: -149.533 }, // Pirae
  '98738': { latitude: -17.633, longitude: -149.6 }, // Punaauia
  '98740': { latitude: -14.97, longitude: -147.64 }, // Rangiroa
  '98744': { latitude: -22.46, longitude: -151.34 }, // Rurutu
  '98745': { latitude: -16.62, longitude: -151.49 }, // Tahaa
  '98747': { latitude: -17.74, longitude: -149.31 }, // Taiarapu-Est
  '98748': { latitude: -17.78, longitude: -149.29 }, // Taiarapu-Ouest
  '98750': { latitude: -16.83, longitude: -151.37 }, // Taputapuatea
  '98752': { latitude: -17.75, longitude: -149.4 }, // Teva I Uta
  '98753': { latitude: -23.38, longitude: -149.46 }, // Tubuai
  '98754': { latitude: -16.8, longitude: -151.45 }, // Tumaraa
  '98758': { latitude: -16.729, longitude: -151.445 }, // Uturoa
  '98801': { latitude: -19.72, longitude: 163.66 }, // Belep
  '98802': { latitude: -21.862, longitude: 166.051 }, // Bouloupari
  '98803': { latitude: -21.567, longitude: 165.497 }, // Bourail
  '98804': { latitude: -21.533, longitude: 165.95 }, // Canala
  '98805': { latitude: -22.158, longitude: 166.457 }, // Dumbéa
  '98806': { latitude: -21.64, longitude: 165.77 }, // Farino
  '98807': { latitude: -20.683, longitude: 164.933 }, // Hienghène
  '98808': { latitude: -21.283, longitude: 165.617 }, // Houaïlou
  '98809': { latitude: -22.62, longitude: 167.48 }, // L'Île-des-Pins
  '98810': { latitude: -20.667, longitude: 164.4 }, // Kaala-Gomen
  '98811': { latitude: -21.06, longitude: 164.866 }, // Koné
  '98812': { latitude: -20.567, longitude: 164.283 }, // Koumac
  '98813': { latitude: -21.711, longitude: 165.828 }, // La Foa
  '98814': { latitude: -20.92, longitude: 167.24 }, // Lifou
  '98815': { latitude: -21.52, longitude: 167.98 }, // Maré
  '98816': { latitude: -21.69, longitude: 165.68 }, // Moindou
  '98817': { latitude: -22.263, longitude: 166.566 }, // Le Mont-Dore
  '98818': { latitude: -22.274, longitude: 166.449 }, // Nouméa
  '98819': { latitude: -20.35, longitude: 164.433 }, // Ouégoa
  '98820': { latitude: -20.65, longitude: 166.57 }, // Ouvéa
  '98821': { latitude: -22.131, longitude: 166.357 }, // Païta
  '98822': { latitude: -20.933, longitude: 165.333 }, // Poindimié
  '98823': { latitude: -21.083, longitude: 165.4 }, // Ponérihouen
  '98824': { latitude: -20.4, longitude: 164.567 }, // Pouébo
  '98825': { latitude: -21.133, longitude: 164.9 }, // Pouembout
  '98826': { latitude: -20.233, longitude: 164.017 }, // Poum
  '98827': { latitude: -21.35, longitude: 165.15 }, // Poya
  '98828': { latitude: -21.64, longitude: 165.84 }, // Sarraméa
  '98829': { latitude: -21.617, longitude: 166.217 }, // Thio
  '98830': { latitude: -20.791, longitude: 165.25 }, // Touho
  '98831': { latitude: -20.967, longitude: 164.7 }, // Voh
  '98832': { latitude: -22.16, longitude: 166.94 }, // Yaté
  '98833': { latitude: -21.4, longitude: 165.83 }, // Kouaoua
};
