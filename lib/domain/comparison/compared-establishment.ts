import type { EstablishmentIdentity } from '@/lib/domain/establishment';
import type { ComparedSite } from './compare-sites';
import type { PeerGroup } from './size-group';

/** A chosen establishment with all a comparison shows of it. */
export interface ComparedEstablishment extends ComparedSite {
  identity: EstablishmentIdentity;
  /** Its like establishments; null when the ownership or the size is not known. */
  peers: PeerGroup | null;
}
