/** Words that tie a name together: lower case except at its start. */
export const LINK_WORDS: ReadonlySet<string> = new Set(
  'de du des d la le les l et en sur sous au aux pour par chez lès lez dans avec contre ou à a près sans ès ex anciennement'.split(
    ' ',
  ),
);

/** Articles: capital when they open a proper name ("Clinique Les Pervenches"). */
export const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', 'les', 'l']);
