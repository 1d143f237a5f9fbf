/** Towns around the territories: country, name in the source, name in French, rank (as in cities.ts). */
export const FOREIGN_CITIES = rows(`
GB London|Londres|0
GB Birmingham|Birmingham|2
GB Bristol|Bristol|3
GB Southampton|Southampton|3
GB Brighton|Brighton|4
GB Plymouth|Plymouth|4
GB Manchester|Manchester|2
GB Cardiff|Cardiff|3
GB Dover|Douvres|4
JE Saint Helier|Saint-Hélier|4
GG Saint Peter Port|Saint-Pierre-Port|5
IE Dublin|Dublin|1
IE Cork|Cork|3
BE Brussels|Bruxelles|0
BE Antwerpen|Anvers|2
BE Gent|Gand|3
BE Liège|Liège|2
BE Charleroi|Charleroi|3
BE Brugge|Bruges|4
BE Namur|Namur|4
BE Mons|Mons|4
BE Tournai|Tournai|4
LU Luxembourg|Luxembourg|1
NL Amsterdam|Amsterdam|1
NL Rotterdam|Rotterdam|2
NL Maastricht|Maastricht|4
DE Köln|Cologne|1
DE Frankfurt am Main|Francfort|1
DE Stuttgart|Stuttgart|1
DE Munich|Munich|1
DE Karlsruhe|Karlsruhe|3
DE Freiburg|Fribourg-en-Brisgau|3
DE Saarbrücken|Sarrebruck|3
DE Trier|Trèves|4
DE Mannheim|Mannheim|3
DE Kehl|Kehl|5
CH Zürich|Zurich|1
CH Genève|Genève|1
CH Basel|Bâle|2
CH Bern|Berne|2
CH Lausanne|Lausanne|3
CH Sitten|Sion|4
CH Neuchâtel|Neuchâtel|4
IT Milan|Milan|0
IT Turin|Turin|1
IT Genoa|Gênes|1
IT Aosta|Aoste|4
IT Cuneo|Coni|4
IT Ventimiglia|Vintimille|5
IT Rome|Rome|0
IT Florence|Florence|2
IT Bologna|Bologne|2
IT Sassari|Sassari|4
MC Monaco|Monaco|4
ES Barcelona|Barcelone|0
ES Madrid|Madrid|0
ES Zaragoza|Saragosse|1
ES Bilbao|Bilbao|1
ES Donostia / San Sebastián|Saint-Sébastien|3
ES Pamplona|Pampelune|3
ES Girona|Gérone|3
ES Figueres|Figueras|5
ES Lleida|Lérida|4
ES Huesca|Huesca|5
AD Andorra la Vella|Andorre-la-Vieille|3
SR Paramaribo|Paramaribo|1
SR Albina|Albina|4
BR Macapá|Macapá|1
GY Georgetown|Georgetown|1
DM Roseau|Roseau|3
LC Castries|Castries|3
AG Saint John’s|Saint John’s|3
KM Moroni|Moroni|2
KM Moutsamoudou|Mutsamudu|3
MG Antananarivo|Antananarivo|1
MG Toamasina|Toamasina|2
MG Mahajanga|Majunga|2
MU Port Louis|Port-Louis|2
`);

function rows(text: string): { country: string; local: string; name: string; rank: number }[] {
  return text
    .trim()
    .split('\n')
    .map((row) => {
      const [local = '', name = '', rank = ''] = row.slice(3).split('|');
      return { country: row.slice(0, 2), local, name, rank: Number(rank) };
    });
}
