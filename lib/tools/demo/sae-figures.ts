import type { Beds } from './model';
import type { Random } from './random';

/** Cells of one row, by column; what is not there is blank. */
export type Figures = Record<string, string | number>;

/** Medicine, surgery and obstetrics: beds, bed-days open, stays and days over the year, with their totals. */
export function mcoFigures(random: Random, beds: Beds): Figures {
  const parts = { MED: beds.medicine, CHI: beds.surgery, OBS: beds.obstetrics };
  const stayLength = { MED: 6.6, CHI: 4.9, OBS: 4.1 };
  const figures: Figures = {};
  const totals: Record<string, number> = { LIT: 0, JLI: 0, SEJHC: 0, SEJ0: 0, JOU: 0 };
  for (const part of ['MED', 'CHI', 'OBS'] as const) {
    const days = Math.round(parts[part] * 365 * (0.7 + 0.22 * random.next()));
    const stays = Math.round(days / stayLength[part]);
    const values = { LIT: parts[part], JLI: parts[part] * 365, SEJHC: stays, SEJ0: Math.round(stays * 0.06), JOU: days };
    for (const [measure, value] of Object.entries(values)) {
      figures[`${measure}_${part}`] = value;
      totals[measure] = (totals[measure] ?? 0) + value;
    }
  }
  for (const [measure, value] of Object.entries(totals)) figures[`${measure}_MCO`] = value;
  const surgeryPlaces = Math.round(beds.dayPlaces * 0.6);
  figures.PLA_MED = beds.dayPlaces - surgeryPlaces;
  figures.PLA_CHI = surgeryPlaces;
  figures.PLA_OBS = 0;
  figures.PLA_MCO = beds.dayPlaces;
  figures.SEJHP_CHI = surgeryPlaces * random.int(140, 260);
  figures.SEJHP_MCO = beds.dayPlaces * random.int(140, 260);
  return figures;
}

/** Maternity: level of care, beds, births. */
export function perinatalFigures(random: Random, beds: number, size: number): Figures {
  const births = beds * random.int(45, 85);
  const level = size > 0.92 ? 'TYPE3' : size > 0.7 ? 'TYPE2' : 'TYPE1';
  const twins = Math.round(births * 0.017);
  return {
    AUTOR: level,
    LIT_OBS: beds,
    LIT_NEO_HSI: level === 'TYPE1' ? 0 : Math.round(beds * 0.3),
    LIT_REA: level === 'TYPE3' ? Math.round(beds * 0.3) : 0,
    SALTRAV: Math.max(2, Math.round(births / 450)),
    SEJ_OBS: Math.round(births * 1.25),
    JOU_OBS: Math.round(births * 4.6),
    SEJACC: births,
    JOUACC: Math.round(births * 4.3),
    SEJCES: Math.round(births * (0.15 + 0.1 * random.next())),
    ACCUN: births - twins,
    ACCMU: twins,
    ENFANTS: births + twins,
    IVG: random.int(20, 900),
  };
}
