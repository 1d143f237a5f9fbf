import { useTranslations } from '@/lib/i18n/translations';
import type { MethodAnchor } from '@/lib/url/routes';

interface ContentsListProps {
  /** In the order of the page. */
  anchors: readonly MethodAnchor[];
}

export function ContentsList({ anchors }: ContentsListProps) {
  const t = useTranslations('method');
  return (
    <nav aria-labelledby="contents" className="screen-only lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto">
      <details className="group/contents lg:details-content:[content-visibility:visible]">
        <summary className="target list-none font-sans font-semibold text-base [&::-webkit-details-marker]:hidden">
          <span id="contents" className="max-lg:underline max-lg:underline-offset-4">
            {t('contents')}
          </span>
        </summary>
        <ul className="border-line border-l-2">
          {anchors.map((anchor) => (
            <li key={anchor}>
              <a
                href={`#${anchor}`}
                className="inline-flex min-h-9 items-center py-1 pl-4 text-base no-underline hover:underline"
              >
                {t(`${anchor}.title`)}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
