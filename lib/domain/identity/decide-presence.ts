export type RegisterCode = 'sae' | 'finess';

/** One register as far as one number is concerned. */
export interface RegisterView {
  code: RegisterCode;
  /** Year of its newest edition held. */
  year: number;
  /** The newest edition lists the number as a site. */
  isListed: boolean;
  /** The register is known to list places of this kind, there: only then does absence from it say anything. */
  isCovered: boolean;
  /** Older editions held, newest first, and whether they list the number. */
  older: readonly { year: number; isListed: boolean }[];
}

/** Why a site is not listed: a register no longer has it, or the registers list the hospital under other numbers. */
export type Absence = RegisterAbsence | { listedAs: readonly string[] };

export interface RegisterAbsence {
  register: RegisterCode;
  /** Year of the first edition held that does not list it. */
  since: number;
  /** True when the edition of the year before lists it. */
  isExact: boolean;
}

/**
 * Whether a site is gone: the newest register that can tell decides. Null when it is open, or when no register can tell.
 * `lastLifeYear`: newest year in which something else shows it at work; when it is later than the register, that tells nothing.
 */
export function decidePresence(registers: readonly RegisterView[], lastLifeYear: number | null): RegisterAbsence | null {
  const [register] = [...registers].sort((a, b) => b.year - a.year).filter(({ isListed, isCovered }) => isListed || isCovered);
  if (!register || register.isListed || (lastLifeYear ?? 0) > register.year) return null;
  const listed = register.older.findIndex(({ isListed }) => isListed);
  const missing = listed === -1 ? [] : register.older.slice(0, listed);
  const since = Math.min(register.year, ...missing.map(({ year }) => year));
  return { register: register.code, since, isExact: register.older[listed]?.year === since - 1 };
}
