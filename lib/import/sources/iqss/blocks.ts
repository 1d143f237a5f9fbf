import { INDICATORS } from '@/lib/domain/indicators/catalogue';

/** A value with its class: record indicators and hand-rub use. Columns carry the indicator's name, in any case. */
export interface ClassBlock {
  readonly kind: 'class';
  readonly indicator: string;
  readonly valueColumn: string;
  readonly classColumn: string;
  readonly evolutionColumn: string;
  readonly nationalMeanColumn: string;
}

/** A ratio of observed to expected events with its alert flag. */
export interface RatioBlock {
  readonly kind: 'ratio';
  readonly indicator: string;
  readonly valueColumn: string;
  /** `..._alerte_supe` in 2019, `..._alerte_sup` in 2020. */
  readonly alertColumn: string;
  readonly evolutionColumn: string;
}

export type Block = ClassBlock | RatioBlock;

/** The indicators a header brings: those of the catalogue as blocks, the others by name. */
export function findBlocks(header: readonly string[]): { blocks: Block[]; unknown: string[] } {
  const names = new Set(header.map((name) => name.toLowerCase()));
  const blocks: Block[] = [];
  const unknown: string[] = [];
  for (const name of names) {
    const block = blockOf(name, names);
    if (!block) continue;
    if (INDICATORS[block.indicator]) blocks.push(block);
    else unknown.push(block.indicator);
  }
  return { blocks, unknown };
}

/** Columns a header lacks for one of its known indicators to be read whole. */
export function missingBlockColumns(header: readonly string[]): string[] {
  const names = new Set(header.map((name) => name.toLowerCase()));
  const orphans = [...names].flatMap((name) => {
    const stem = /^classe_(.+)$/.exec(name)?.[1];
    return stem && INDICATORS[stem] && !names.has(`res_${stem}`) ? [`res_${stem}`] : [];
  });
  const required = findBlocks(header).blocks.map((block) => (block.kind === 'class' ? block.classColumn : block.alertColumn));
  return [...orphans, ...required.filter((column) => !names.has(column))];
}

/** The block whose value stands in this column. */
function blockOf(column: string, names: ReadonlySet<string>): Block | null {
  const ratio = /^(.+)_ratio_oe$/.exec(column)?.[1];
  if (ratio) {
    return {
      kind: 'ratio',
      indicator: ratio,
      valueColumn: column,
      alertColumn: names.has(`${ratio}_alerte_supe`) ? `${ratio}_alerte_supe` : `${ratio}_alerte_sup`,
      evolutionColumn: `${ratio}_evol`,
    };
  }
  const stem = /^res_(.+)$/.exec(column)?.[1];
  return stem
    ? {
        kind: 'class',
        indicator: stem,
        valueColumn: column,
        classColumn: `classe_${stem}`,
        evolutionColumn: `evol_${stem}`,
        nationalMeanColumn: `moy_nat_${stem}`,
      }
    : null;
}
