import type { SiteProcedure } from '@/lib/domain/establishment';
import { useTranslations } from '@/lib/i18n/translations';

/** By whose number the file of procedures names the site, when it is not its own. */
export function ScopeNote({ procedure }: { procedure: SiteProcedure }) {
  const t = useTranslations('establishment.certification.via');
  const { via, fileFiness, code } = procedure;
  if (via === 'site') return null;
  return <p className="measure text-base">{t(via, { finess: fileFiness, code })}</p>;
}
