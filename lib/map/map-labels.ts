import { CURRENT_STATES, type CurrentState, FRAMEWORKS, type Framework } from '@/lib/domain/certification';
import type { RegisterCode } from '@/lib/domain/identity/decide-presence';

/** Words of the live map, made on the server. `%name%` marks what the browser fills in. */
export interface MapLabels {
  map: string;
  keyboard: string;
  zoomIn: string;
  zoomOut: string;
  close: string;
  credits: string;
  /** Credits of the embedded map. */
  attribution: string;
  twoFingers: string;
  ctrlScroll: string;
  cmdScroll: string;
  loading: string;
  unavailable: string;
  more: string;
  openPage: string;
  compare: string;
  communePoint: string;
  decidedOn: string;
  coveredBy: string;
  absences: Readonly<Record<'since' | 'sinceAtLeast', Readonly<Record<RegisterCode, string>>>>;
  listedAs: string;
  scopeOne: string;
  scopeMany: string;
  pendingScopeOne: string;
  pendingScopeMany: string;
  states: Readonly<Record<CurrentState, string>>;
  frameworks: Readonly<Record<Framework, string>>;
}

type Translate = (key: string, values?: Record<string, string>) => string;

/** `t` reads namespace map, `scales` namespace scales, `all` every message. */
export function mapLabels(t: Translate, scales: Translate, all: Translate): MapLabels {
  const states = Object.fromEntries(CURRENT_STATES.map((state) => [state, scales(`states.${state}.label`)]));
  const frameworks = Object.fromEntries(FRAMEWORKS.map((framework) => [framework, scales(`frameworks.${framework}`)]));
  const absences = (since: string) => {
    const of = (register: RegisterCode) => all(`establishment.absence.${since}.${register}`, { year: '%year%' });
    return { sae: of('sae'), finess: of('finess') };
  };
  return {
    map: t('label'),
    keyboard: t('keyboard'),
    zoomIn: t('zoomIn'),
    zoomOut: t('zoomOut'),
    close: t('close'),
    credits: t('credits'),
    attribution: t('attribution'),
    twoFingers: t('twoFingers'),
    ctrlScroll: t('ctrlScroll'),
    cmdScroll: t('cmdScroll'),
    loading: t('popup.loading'),
    unavailable: t('popup.unavailable'),
    more: t('popup.more'),
    openPage: t('popup.open'),
    compare: t('popup.compare'),
    communePoint: t('popup.communePoint'),
    decidedOn: t('popup.decidedOn'),
    coveredBy: all('search.hit.coveredBy', { decision: '%decision%' }),
    absences: { since: absences('since'), sinceAtLeast: absences('sinceAtLeast') },
    listedAs: all('establishment.absence.listedAs', { count: '1', finess: '%finess%' }),
    scopeOne: t('popup.scopeOne'),
    scopeMany: t('popup.scopeMany'),
    pendingScopeOne: t('popup.pendingScopeOne'),
    pendingScopeMany: t('popup.pendingScopeMany'),
    states: states as Record<CurrentState, string>,
    frameworks: frameworks as Record<Framework, string>,
  };
}

/** Puts values in the places marked `%name%`. */
export function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/%(\w+)%/g, (mark, name: string) => String(values[name] ?? mark));
}
