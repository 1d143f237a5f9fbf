import { Glossed } from '@/components/glossary/glossed';
import { useTranslations } from '@/lib/i18n/translations';
import { MethodSection } from './method-section';
import { Paragraphs } from './paragraphs';

/** What is listed as a hospital, what is gone, and to which sites a decision belongs. */
export function HospitalSection() {
  const t = useTranslations('method.hospital');
  return (
    <MethodSection id="hospital">
      <Paragraphs>
        {[
          <Glossed key="entity" text={t('entity')} terms={['legal-entity']} />,
          t('gone'),
          <Glossed key="scope" text={t('scope')} terms={['demarche']} />,
          t('care'),
        ]}
      </Paragraphs>
    </MethodSection>
  );
}
