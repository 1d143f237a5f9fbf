import { DataTable } from '@/components/ui/data-table';
import { StateLabel } from '@/components/ui/state-label';
import { CURRENT_STATES } from '@/lib/domain/certification';
import { useTranslations } from '@/lib/i18n/translations';

/** The decisions of cycles 5 and 6 with their signs, and the two states without a decision. */
export function StateTable() {
  const t = useTranslations('method.certification');
  const states = useTranslations('scales.states');
  return (
    <DataTable
      caption={t('caption')}
      columns={[
        { key: 'decision', header: t('decision') },
        { key: 'public', header: t('public') },
      ]}
      rows={CURRENT_STATES.map((state) => ({
        key: state,
        cells: [<StateLabel key="label" state={state} />, states(`${state}.public`)],
      }))}
    />
  );
}
