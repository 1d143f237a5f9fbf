import type { ProcedureRecord } from '@/lib/domain/certification';
import type { SiteContext } from '@/lib/domain/judgement/context';
import type { Measurement } from '@/lib/domain/measurement';
import type { ProfileItem } from '@/lib/domain/profile/item';
import { itemsOf, type Profile, profileOf } from '@/lib/domain/profile/profile-of';
import { CONTEXT } from '../verdict-samples';

export function procedure(decision: string | null, more: Partial<ProcedureRecord> = {}): ProcedureRecord {
  const decidedOn = decision === null ? null : '2023-06-01';
  return { framework: 'V2020', code: '30001', visitYear: 2023, visitMonth: 3, decidedOn, decision, siteCount: 3, ...more };
}

export function profile(measurements: readonly Measurement[], context: Partial<SiteContext> = {}): Profile {
  return profileOf(measurements, { ...CONTEXT, ...context });
}

/** Every item of a profile, in reading order. */
export function allItems(measurements: readonly Measurement[], context: Partial<SiteContext> = {}): readonly ProfileItem[] {
  return profile(measurements, context).flatMap(itemsOf);
}
