import { useOwnershipText } from '@/components/establishment/ownership-text';
import type { EstablishmentIdentity } from '@/lib/domain/establishment';

export function OwnershipText({ site }: { site: EstablishmentIdentity }) {
  return <p>{useOwnershipText(site)}</p>;
}
