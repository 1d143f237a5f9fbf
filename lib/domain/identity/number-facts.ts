/** The part of the SAE that lists a number: hospitals (ID), attached structures (IDB), or legal entities (NAT = 1 in either). */
export type SaeListing = 'hospital' | 'attached' | 'entity';

/** What the files of a release say of one FINESS number, before it is decided what the number is. */
export interface NumberFacts {
  /** In the newest SAE held. */
  sae: SaeListing | null;
  /** In an older SAE held. */
  olderSae: SaeListing | null;
  /** The newest FINESS extract held lists it as a site. */
  isInFiness: boolean;
  /** Registers or the certification give it as the legal entity of another number. */
  isEntity: boolean;
  /** The certification names it as a site of a procedure, or as its primary site. */
  certified: 'primary' | 'site' | null;
  /** All it declares to the newest SAE is a mobile emergency team or an emergency call centre. */
  isOutpost: boolean;
  /** A survey has a row for it, be it only to say that it is not concerned. */
  isSurveyed: boolean;
  /** Results of its own, legacy files aside, whose numbers are those of legal entities. */
  hasResults: boolean;
}
