const list = (text: string) => text.split(' ');

/** Words the invented names are made of. None is a toponym of the place the site stands in. */
export const VOCABULARY = {
  /** Masculine, singular. */
  masculine: list(
    'Tilleul Chêne Noyer Frêne Bouleau Peuplier Charme Cèdre Mûrier Sorbier Cormier Alisier Mélèze Houx Genêt Jasmin Lilas Romarin Chèvrefeuille Martin-Pêcheur Rossignol Rouge-Gorge Héron Loriot Chardonneret Pinson Torrent Ruisseau Vallon Sentier Pigeonnier Lavoir Moulin Pont Verger Clos Puits Rocher Jardin Belvédère',
  ),
  masculineBefore: list('Vieux Grand Petit Haut'),
  masculineAfter: [
    'Blanc',
    'Doré',
    'Vert',
    'Fleuri',
    'd’Argent',
    'du Levant',
    'du Ponant',
    'des Brumes',
    'aux Oiseaux',
    'Tranquille',
  ],
  /** Feminine, singular. */
  feminine: list(
    'Bruyère Fontaine Source Rivière Prairie Clairière Colline Combe Garenne Roseraie Oseraie Hêtraie Châtaigneraie Saulaie Tourelle Passerelle Grange Colombe Mésange Hirondelle Alouette Tourterelle Cigogne Bergeronnette Fauvette Huppe Pervenche Jonquille Glycine Lavande Véronique Capucine Campanule Verveine Gentiane Bourrache',
  ),
  feminineBefore: list('Haute Belle Vieille Grande Petite'),
  feminineAfter: ['Blanche', 'Dorée', 'Claire', 'Bleue', 'd’Argent', 'du Levant', 'des Brumes', 'aux Saules'],
  /** Plural of either gender. */
  plural: list(
    'Rivières Sources Vallées Moulins Chênes Tilleuls Ormeaux Aulnes Frênes Saules Cyprès Fontaines Ponts Clochers Chemins Ruisseaux Étangs Lacs Collines Combes Prairies Hirondelles Mésanges Colombes Cigognes Hérons Loriots Alouettes Bruyères Glycines Pervenches Gentianes Aubépines Églantines Marguerites Anémones Tourelles Sentiers Îlots Bouleaux',
  ),
  numbers: list('Deux Trois Quatre Cinq Six Sept Huit Neuf Dix Douze'),
  /** Invented people. */
  firstNames: list(
    'Aurèle Bérénice Céleste Donatien Eulalie Firmin Gaspard Hermance Isaure Joachim Ludivine Maxence Nathanaël Octavie Philibert Quitterie Romaric Séraphine Théophane Ursule Valère Wilhelmine Yvonnick Zélie Anselme Blanche Cyprien Diane Évariste Flore Gontran Honorine Ignace Judith Léopold Marthe Norbert Odile Prosper Rosalie',
  ),
  familyNames: list(
    'Vautrelin Marsagne Corvin Delauze Brévannes Tournemire Sauvestre Aubrelle Castelnard Drouvillé Esparvier Fontarelle Garancière Hautemain Jolivray Kerbellec Lamorille Montauvert Noirvaux Orbelin Pontrevault Quesnaux Ravennel Sombreval Tessonnier Urvillat Valombre Wattrelot Yverdois Zanelle Bellegarnier Chantournel Dieuzaine Engerol Francheval Gravelon Houdreville Istrelle Jaumerie Larivaille Mirevent Nauzelle Oradelle Peyrolac Rochebrelle Sarnivel Trévoise Vernandel Aigreval Boisramé',
  ),
  /** Saints no calendar knows. */
  saints: list(
    'Saint-Aubrin Saint-Barbelin Saint-Cordéric Saint-Dorval Saint-Elmiron Saint-Fulcrandin Saint-Gondrel Saint-Herbellin Saint-Isarin Saint-Jovinet Saint-Lubrice Saint-Mélandre Saint-Norvald Saint-Orsant Saint-Pardolin Saint-Quériol Saint-Romuin Saint-Salvaire Saint-Tugalin Saint-Urcisse-le-Neuf Saint-Valdrin Saint-Ybert Sainte-Alderine Sainte-Bélinde Sainte-Clodette Sainte-Dorlaine Sainte-Emerance Sainte-Foline Sainte-Gerlinde Sainte-Hildoine Sainte-Irmance Sainte-Julvine Sainte-Lodie Sainte-Maurelle Sainte-Nivette Sainte-Orlaine Sainte-Pauvine Sainte-Rosvitte Sainte-Solenge-des-Prés Sainte-Walburette',
  ),
  /** Parts of a hospital on several sites. */
  sites: list(
    'Verger Parc Moulin Belvédère Coteau Clos Vallon Château Rempart Canal Bosquet Plateau Jardin Lac Prieuré Manège Pavillon Rivage Viaduc Cloître Bastion Beffroi Hameau Marais Pressoir Quai Sémaphore Théâtre Observatoire Colombier Phare Ruisseau Bocage Carrefour Faubourg Portail Lavoir Domaine Square Vignoble',
  ),
  annexes: list(
    'Glycines Marronniers Passerelle Ricochet Boussole Escale Parenthèse Clairière Ritournelle Balancelle Marelle Courte-Échelle Traversée Embellie Tournesol Girouette Nacelle Voilier Arbre-à-Fruits Coquelicot Mimosa Ombelle Cerf-Volant Toupie Éclaircie Grande-Ourse Mappemonde Luciole Rivage Chrysalide Horizon Préau Envol Oasis',
  ),
  streets: list(
    'LILAS ACACIAS TILLEULS PRIMEVÈRES ÉCOLES JARDINIERS VIGNES PEUPLIERS MÉSANGES COQUELICOTS BLEUETS VERGERS TISSERANDS MEUNIERS FONTAINES GENÊTS CERISIERS NOYERS REMPARTS MARRONNIERS ALOUETTES BERGERS VANNIERS GLYCINES',
  ),
} as const;
