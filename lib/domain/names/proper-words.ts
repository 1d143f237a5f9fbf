import { plainWord } from './name-tokens';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Proper names with accents or ligatures that the word lists lack or spell otherwise: surnames, places, brands. */
const ACCENTED = words(`
  annécien
  aésio aloïse arédien astréa bécheville béclère bégin bérégovoy bergonié bétharram bicêtre borromée carémeau caudéran
  chénieux clémentel clémentville debré dracénie duchêne duchère éboué édouard égine éluard épidaure érasme érasmus espérels
  estérel eurasanté ferrié grémy grésillons grouès guérin hécaen hédouin héliades hélios hellénides hénaff hève hospital
  hôtel kléber laënnec lariboisière lasègue lévêque manhès médipôle méjanes mérieux métivet milétrie molé natécia nébouzan
  négreneys nélaton oréliance paré péan péguy péri périole perréal phocéanne phœbus pressensé prévot pythéas rémusat rhéna
  santélys tézier tirésias tréboul trégor trélat trénel vallès vétyver
`);

/** Words of four letters or fewer that no list knows and are no acronyms: surnames and places. */
const SHORT = words(`
  alcy alix aloe andr ar arma arth arvo avel bel bick bloc braz buot coty dali dron dufy eder ella endo enia er ey foll fort goff
  gouz grat graz haxo heol hort ill izoï joly juel kem ker korn kuss lann lill lou lour lub luro luz mar marn moze ney noe nou
  novo odet oyon pen penn pien puel raby radot rapp rech riou rist secq sia sola ster tam thau tivo toga toki ty tza vian
  walk wan wier ylie
`);

/** By plain lower-case word, its spelling. */
export const PROPER_WORDS: ReadonlyMap<string, string> = new Map([...ACCENTED, ...SHORT].map((word) => [plainWord(word), word]));
