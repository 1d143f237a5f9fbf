/**
 * Communes whose H is aspirated ("de Ham", not "d’Ham"), as the official geographic code says (type de nom en clair, 2026).
 * A space within a name is written as an underscore.
 */
export const ASPIRATED_H: ReadonlySet<string> = new Set(
  `
  Habsheim Hachan Hadancourt-le-Haut-Clocher Haegen Hagedet Hagenbach Hagenthal-le-Bas Hagenthal-le-Haut Haget Hagnicourt
  Haguenau Hailles Haimps Haims Halles-sous-les-Côtes Ham Ham-en-Artois Ham-les-Moines Ham-sous-Varsberg Ham-sur-Meuse Hambach
  Hambers Hambye Hamelet Hames-Boucres Hammeville Hamonville Hampigny Hampont Han-devant-Pierrepont Han-lès-Juvigny
  Han-sur-Meuse Han-sur-Nied Handschuheim Hangard Hangenbieten Hangviller Hannapes Hannappes Hannogne-Saint-Martin
  Hannogne-Saint-Rémy Hannonville-sous-les-Côtes Hannonville-Suzémont Hans Hanvec Hanviller Hanvoile Happencourt Harcy Hardanges
  Hardinvast Harricourt Harskirchen Hartmannswiller Harville Hary Hatten Hattmatt Hattstatt Hauban Haudivillers Haulies Haulmé
  Hausgauen Haut_Valromey Haut-Bocage Haut-du-Them-Château-Lambert Haut-Lieu Haut-Loquin Hautbos Haute-Amance Haute-Avesnes
  Haute-Épine Haute-Goulaine Haute-Kontz Haute-Rivoire Haute-Vigneulles Hautecloque Hautefage Hautefontaine Hautes-Duyes
  Hauteville-la-Guichard Hauteville-sur-Mer Haution Hautot-le-Vatois Hautot-sur-Seine Hauts_de_Bienne Hautteville-Bocage
  Hauville Hauviné Haybes Hèches Hecken Hecmanville Hédé-Bazouges Hegeney Hégenheim Heidolsheim Heidwiller Heiligenberg
  Heiligenstein Heilles Heimersdorf Heimsbrunn Heiteren Heiwiller Helfrantzkirch Helleville Hem Hem-Hardinval Hem-Lenglet
  Hem-Monacu Hémevez Hénansal Hengwiller Hénon Henvic Herbitzheim Herbsheim Hercé Hères Hermes Hermival-les-Vaux Herpont Herran
  Herrlisheim Herrlisheim-près-Colmar Hescamps Hésingue Hessenheim Hettenschlag Heudicourt-sous-les-Côtes Heugueville-sur-Sienne
  Hibarette Hierges Hiermont Hiesville Hiis Hilsenheim Hinacourt Hindisheim Hindlingen Hinsbourg Hinsingen Hipsheim Hirschland
  Hirsingue Hirtzbach Hirtzfelden Hitte Hochfelden Hochstatt Hochstett Hocquigny Hodenc-en-Bray Hodenc-l’Évêque Hodeng-au-Bosc
  Hodeng-Hodenger Hœdic Hœnheim Hœrdt Hoffen Hohengœft Hohfrankenheim Hohrod Holnon Holque Holtzheim Hombourg Hombourg-Budange
  Hombourg-Haut Hommarting Hommert Hon-Hergies Hondainville Hondouville Honfleur Honguemare-Guenouville Honskirch Horbourg-Wihr
  Horgues Hornoy-le-Bourg Hoste Hotot-en-Auge Hottot-les-Bagues Hottviller Houdan Houdilcourt Houetteville Houeydets Houldizy
  Houlette Houlgate Houlle Houppeville Houquetot Hourc Hourges Houry Houssen Housset Houville-en-Vexin Hoymille
  Huanne-Montmartin Huelgoat Huest Hugleville-en-Caux Huillé-Lézigné Huiron Huisnes-sur-Mer Humes-Jorquenay Hunawihr Hundsbach
  Huningue Hunspach Hurtigheim Husseren-les-Châteaux Husseren-Wesserling Huttendorf Huttenheim Hyémondans Hyet
`
    .trim()
    .split(/\s+/)
    .map((name) => name.replaceAll('_', ' ')),
);
