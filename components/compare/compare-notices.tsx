import { Notice } from '@/components/ui/notice';
import { formatList } from '@/lib/format/list';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';
import { type CompareParams, MAX_COMPARED } from '@/lib/url/compare-params';

interface CompareNoticesProps {
  params: CompareParams;
  /** Well-formed numbers the release does not know. */
  unknown: readonly string[];
  placeUnknown: boolean;
}

/** What of the address could not be taken, said plainly; nothing when all was. */
export function CompareNotices({ params, unknown, placeUnknown }: CompareNoticesProps) {
  const t = useTranslations('compare.notices');
  const locale = useLocale();
  const { dropped, invalid, near } = params;
  const told = (list: readonly string[]) => ({ count: list.length, list: formatList(list, locale) });
  const notices = [
    ...(dropped.length > 0 ? [t('tooMany', { max: MAX_COMPARED, ...told(dropped) })] : []),
    ...(unknown.length > 0 ? [t('unknown', told(unknown))] : []),
    ...(invalid.length > 0 ? [t('invalid', told(invalid))] : []),
    ...(placeUnknown ? [t('placeUnknown', { near })] : []),
  ];
  if (notices.length === 0) return null;
  return (
    <Notice tone="caution" title={t('title')} className="measure">
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
    </Notice>
  );
}
