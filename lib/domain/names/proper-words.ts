import { plainWord } from './name-tokens';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Proper names with accents or ligatures that the word lists lack or spell otherwise: surnames, places, brands. */
const ACCENTED = words(`
  hospital duchère égine trénel béclère bégin bicêtre hève bérégovoy bergonié bétharram borromée caudéran debré édouard éluard épidaure érasme érasmus estérel éboué
  guérin hélios hôtel laënnec lariboisière médipôle mérieux molé natécia nélaton oréliance paré péan péguy péri prévot
  santélys trélat chénieux
`);

/** Words of four letters or fewer that no list knows and are no acronyms: surnames and places. */
const SHORT = words(`
  alcy alix aloe andr ar arma arth arvo avel bel bick bloc braz buot coty dali dron dufy eder ella enia er ey foll fort goff
  gouz grat graz haxo heol hort izoi joly juel kem ker korn kuss lann lill lou lour lub luro luz mar marn moze ney noe nou
  novo odet oyon pen penn pien puel raby radot rapp rech riou rist secq sia sola ster tam thau tivo toga toki ty tza vian
  walk wan wier ylie
`);

/** By plain lower-case word, its spelling. */
export const PROPER_WORDS: ReadonlyMap<string, string> = new Map([...ACCENTED, ...SHORT].map((word) => [plainWord(word), word]));
