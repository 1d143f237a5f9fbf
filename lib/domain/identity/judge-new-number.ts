/** What speaks for a number known to the certification alone being the next one of a hospital that registers list. */
export interface NewNumberLikeness {
  /** Likeness of the two names, 0 to 1, and without the words of the town. */
  name: number;
  ownName: number;
  /** The name of the new number says the town of the hospital. */
  namesTown: boolean;
  sameEntity: boolean;
  /** One address: see same-place.ts. */
  samePlace: boolean;
  /** Both names say a public hospital ("centre hospitalier"), and no other legal entity has one without a procedure in that town. */
  isOnlyPublic: boolean;
}

/** Alike enough to be one name; read off the pairs of the official files. */
const ALIKE = 0.75;

/**
 * Registers follow a merger a year or two after HAS: the new number is in the file of procedures, the old one in the SAE.
 * True when the town, the legal entity or the address and a like name say that the two are one hospital; anything less is not said.
 */
export function isNewNumber({ name, ownName, namesTown, sameEntity, samePlace, isOnlyPublic }: NewNumberLikeness): boolean {
  if (namesTown && isOnlyPublic) return true;
  return (namesTown && name >= ALIKE) || ((sameEntity || samePlace) && ownName >= ALIKE);
}
