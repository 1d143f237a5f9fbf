import type { ReactNode } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { indicator } from '@/lib/domain/indicators/catalogue';
import { formatDate } from '@/lib/format/date';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';

interface IndicatorExplanationProps {
  code: string;
  /** False where the plain sentence already stands above. */
  hasPlain?: boolean;
  /** Codes of the dimensions shown beside it, explained in a line each. */
  parts?: readonly string[];
  /** What else is to be known of the result. */
  children?: ReactNode;
}

/** Why an indicator matters, how to read it, what it is not, and who says so; folded away under its result. */
export function IndicatorExplanation({ code, hasPlain = true, parts = [], children }: IndicatorExplanationProps) {
  const t = useTranslations('method.explanation');
  const words = useTranslations('indicators');
  const locale = useLocale();
  const { direction, reviewedOn } = indicator(code);
  const facts = [
    ['why', words(`${code}.why`)],
    ['read', words(`${code}.read`)],
    ['isNot', words(`${code}.isNot`)],
    ['unit', `${words(`${code}.unit`)}. ${t(`direction.${direction}`)}`],
    ['source', `${words(`${code}.source`)}. ${t('reviewed', { date: formatDate(reviewedOn, locale) })}`],
  ] as const;
  return (
    <Disclosure summary={t(parts.length > 0 ? 'summaryParts' : 'summary')}>
      <dl className="explanation">
        {hasPlain ? <Fact term={t('what')}>{words(`${code}.plain`)}</Fact> : null}
        {facts.map(([key, text]) => (
          <Fact key={key} term={t(key)}>
            {text}
          </Fact>
        ))}
        {parts.map((part) => (
          <Fact key={part} term={t('part', { name: words(`${part}.name`) })}>
            {words(`${part}.plain`)}
          </Fact>
        ))}
      </dl>
      {children}
    </Disclosure>
  );
}

function Fact({ term, children }: { term: string; children: string }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
