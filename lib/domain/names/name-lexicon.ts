/** The word lists names are read with. Loaded by lib/reference; maps only, so that the domain stays pure. */
export interface NameLexicon {
  /**
   * French words, first names and the words of place names: the spelling in lower case of each plain word ("esperance" is
   * "espérance"), or '' when it has several.
   */
  words: ReadonlyMap<string, string>;
  /** Places of two words or more by their plain words: "bourg en bresse". */
  places: ReadonlyMap<string, readonly NamedPlace[]>;
  /** The largest number of words of a place beginning with these two words. */
  placeLengths: ReadonlyMap<string, number>;
}

/** A commune, of today or of yesterday, a department or a region. */
export interface NamedPlace {
  name: string;
  /** Null for a department or a region, found from anywhere. */
  departmentCode: string | null;
  population: number;
}

/** What is known of the site a name belongs to. */
export interface NameContext {
  /** Official name of its commune. */
  city?: string | null | undefined;
  departmentCode?: string | null | undefined;
  /** Accented spellings seen in the files, by plain lower-case word. */
  accents?: { get(plain: string): string | undefined };
  /** Pairs of words that the site's files tie with a hyphen, plain: "cognacq jay". */
  hyphens?: ReadonlySet<string>;
  /** Words the name shows to be acronyms, plain. */
  acronyms?: ReadonlySet<string>;
}
