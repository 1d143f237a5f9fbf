import { ClassMark } from '@/components/ui/class-mark';
import { EntityNote } from '@/components/ui/entity-note';
import type { ComparedCell } from '@/lib/domain/comparison/compared-cell';
import type { Reading } from '@/lib/domain/comparison/seen-from';
import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { ClassShare } from '@/lib/domain/judgement/context';
import type { NoVerdict, SideEvidence } from '@/lib/domain/judgement/verdict';
import type { ScoredMeasurement } from '@/lib/domain/measurement';
import { formatMean } from '@/lib/format/measure';
import { formatNumber } from '@/lib/format/number';
import { formatPercent } from '@/lib/format/percent';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';
import { AlertLine } from './alert-line';
import { VerdictLines } from './verdict-lines';

interface ResultCellProps {
  cell: ComparedCell;
  reading: Reading;
  count: number;
  /** Campaign of the row; a cell of another one says so. */
  campaign: number | null;
  /** The origin of intervals is told once for the row. */
  isOriginKnown: boolean;
  /** The mean of this site's own region or group; null when the row has one for all. */
  mean: SideEvidence | null;
}

/** One site on one question: verdict in words, class with its scale, figure, interval and count; or why there is nothing. */
export function ResultCell({ cell, reading, count, campaign, isOriginKnown, mean }: ResultCellProps) {
  const t = useTranslations('compare.cell');
  const absences = useTranslations('absences');
  const locale = useLocale();
  const { measurement, isStale } = cell;
  if (!measurement) {
    const elsewhere = ELSEWHERE.find((known) => reading.refused.some(({ reason }) => reason === known));
    return (
      <div className="compare-cell">
        {cell.alert ? <AlertLine alert={cell.alert} /> : null}
        <p className="note">{elsewhere ? t(`elsewhere.${elsewhere}`) : t('noRow')}</p>
      </div>
    );
  }
  const year = String(measurement.campaign);
  const when =
    measurement.campaign === campaign ? null : (
      <p className="text-caution text-xs">{t(isStale ? 'stale' : 'otherCampaign', { campaign: year })}</p>
    );
  if (measurement.status !== 'scored') {
    const { status } = measurement;
    return (
      <div className="compare-cell">
        {cell.alert ? <AlertLine alert={cell.alert} /> : null}
        <Absent label={absences(`${status}.label`)} text={absences(`${status}.explanation`)} />
        {when}
      </div>
    );
  }
  return (
    <div className="compare-cell">
      {cell.alert ? <AlertLine alert={cell.alert} /> : null}
      <VerdictLines
        reading={withoutAlert(count > 2 ? withoutEmpty(reading) : reading)}
        count={count}
        isOld={cell.age?.isOld ?? false}
      />
      <Figure cell={cell} measurement={measurement} isOriginKnown={isOriginKnown} />
      <EntityNote entity={measurement.filedUnder} isSmall />
      {mean?.value == null ? null : (
        <p className="figures small-note">
          {t('mean', {
            value: formatted(measurement, mean.value),
            n: formatNumber(mean.n ?? 0, locale),
            entities: mean.entities,
          })}
        </p>
      )}
      {when}
    </div>
  );

  function formatted({ indicator }: ScoredMeasurement, value: number) {
    return formatMean(value, INDICATORS[indicator]?.unit ?? 'score', locale);
  }
}

const ELSEWHERE = ['different-survey', 'different-sector', 'different-indicator'] as const;

/** Among many columns, what is refused because another has no result is told once: in that other column. */
function withoutEmpty(reading: Reading): Reading {
  const told: readonly NoVerdict[] = ['status', 'no-row', ...ELSEWHERE];
  return { ...reading, refused: reading.refused.filter(({ reason }) => !told.includes(reason)) };
}

/** The alert line has said it. */
function withoutAlert(reading: Reading): Reading {
  return { ...reading, found: reading.found.filter(({ basis, verdict }) => basis !== 'alert' || verdict !== 'worse') };
}

interface FigureProps {
  cell: ComparedCell;
  measurement: ScoredMeasurement;
  isOriginKnown: boolean;
}

function Figure({ cell: { alert, interval, classShare }, measurement, isOriginKnown }: FigureProps) {
  const t = useTranslations('compare.cell');
  const names = useTranslations('indicators');
  const locale = useLocale();
  const { indicator: code, n, value } = measurement;
  const indicator = INDICATORS[code];
  if (!indicator) return null;
  const { unit, family } = indicator;
  return (
    <>
      {alert?.campaign === measurement.campaign ? null : <OfficialWords measurement={measurement} share={classShare} />}
      {value === null ? (
        <p>{t('classOnly')}</p>
      ) : (
        <p className="compare-value">
          <strong>{formatMean(value, unit, locale)}</strong> {names(`${code}.unit`)}
        </p>
      )}
      {interval && interval.origin !== 'none' ? (
        <p className="figures">
          {t('between', { lower: formatMean(interval.lower, unit, locale), upper: formatMean(interval.upper, unit, locale) })}{' '}
          {isOriginKnown ? null : <span className="small-note">({t(`origin.${interval.origin}`)})</span>}
        </p>
      ) : null}
      {n === null || family === 'icsha' ? null : <p className="figures small-note">{t(`n.${family}`, { n })}</p>}
    </>
  );
}

/** Words of the official class, then its letter with the name of its scale. An outcome has words only: its "B" is no second rank. */
function OfficialWords({ measurement, share }: { measurement: ScoredMeasurement; share: ClassShare | null }) {
  const t = useTranslations('compare.cell');
  const locale = useLocale();
  const classes = useTranslations('scales.classes');
  const alerts = useTranslations('establishment.result.alert');
  const scale = INDICATORS[measurement.indicator]?.scale ?? null;
  const { class: letter, isAlert } = measurement;
  if (scale === null) return null;
  const key = `${scale}.${letter}`;
  const words = letter !== null && classes.has(key) ? classes(key) : null;
  if (scale === 'outcome') {
    return <p className="font-semibold">{words ?? alerts(isAlert === null ? 'unknown' : isAlert ? 'above' : 'none')}</p>;
  }
  if (letter === null) return null;
  return (
    <>
      {words ? <strong>{words}</strong> : null}
      <ClassMark letter={letter} scale={scale} />
      {share === null ? null : (
        <span className="small-note">{t('share', { share: formatPercent(share.share, locale), entities: share.entities })}</span>
      )}
    </>
  );
}

function Absent({ label, text }: { label: string; text: string }) {
  return (
    <p>
      <strong>{label}</strong> <span className="small-note">{text}</span>
    </p>
  );
}
