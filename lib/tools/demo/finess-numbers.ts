import { hasFinessKey } from '@/lib/domain/finess';

/**
 * Hands out invented FINESS numbers: department prefix, 99 in the middle, and a control digit that is
 * wrong on purpose (real numbers end with a Luhn key), so none can be the number of a real hospital.
 */
export class FinessNumbers {
  readonly #last = new Map<string, number>();

  /** Next free number of a four-character prefix (see `finessPrefix`). */
  next(prefix: string): string {
    let serial = this.#last.get(prefix) ?? 0;
    let finess: string;
    do {
      serial += 1;
      finess = `${prefix}99${String(serial).padStart(3, '0')}`;
    } while (hasFinessKey(finess));
    if (serial > 999) throw new Error(`No FINESS number left for ${prefix}`);
    this.#last.set(prefix, serial);
    return finess;
  }
}

/** Overseas departments keep three characters of theirs; Mayotte has its own. */
const OVERSEAS: Readonly<Record<string, string>> = {
  971: '9701',
  977: '9701',
  978: '9701',
  972: '9702',
  973: '9703',
  974: '9704',
  975: '9705',
  976: '9805',
};

/** First four characters of the FINESS numbers of a department; `series` spreads the most crowded ones. */
export function finessPrefix(department: string, series: 0 | 1 = 0): string {
  return OVERSEAS[department] ?? `${department}0${series}`;
}
