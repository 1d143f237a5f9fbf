/** Results older than this, in years, are told in the past tense, apart from what is recent. */
export const OLD_YEARS = 4;

export interface Age {
  ageYears: number;
  isOld: boolean;
}

/** Years from a collection to the day given (ISO): the year of the collection is all that is known of its date. */
export function ageOf(campaign: number, on: string): Age {
  const ageYears = Math.max(0, Number(on.slice(0, 4)) - campaign);
  return { ageYears, isOld: ageYears > OLD_YEARS };
}
