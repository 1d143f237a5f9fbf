import type { ReactNode } from 'react';

export interface DataColumn {
  key: string;
  header: ReactNode;
  /** Figures line up on the right. */
  numeric?: boolean;
}

export interface DataRow {
  key: string;
  /** In the order of the columns; the first names the row. */
  cells: readonly ReactNode[];
}

interface DataTableProps {
  /** Says what the table holds; also names the area that scrolls on a narrow screen. */
  caption: string;
  columns: readonly DataColumn[];
  rows: readonly DataRow[];
  /** The caption is read aloud only, when a title above says the same. */
  isCaptionHidden?: boolean;
}

const AREA = 'w-0 min-w-full overflow-x-auto rounded-md border border-line bg-surface';

/** A wide table scrolls inside its own area, whose width asks nothing of what stands around it. */
export function DataTable({ caption, columns, rows, isCaptionHidden = false }: DataTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: an area that scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a group, not a landmark: a page holds dozens, some of one name
    <div role="group" aria-label={caption} tabIndex={0} className={AREA}>
      <table className="w-full border-collapse text-sm">
        <caption className={isCaptionHidden ? 'sr-only' : 'px-4 pt-3 pb-2 text-left font-semibold text-base'}>
          {/* As wide as the area, not as the table: it stays in sight while the table scrolls. */}
          <span className="sticky left-4 inline-block max-w-[calc(100vw-6rem)]">{caption}</span>
        </caption>
        <thead>
          <tr className="border-line-strong border-b text-left">
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={`min-w-28 px-4 py-2.5 align-bottom ${column.numeric ? 'text-right' : ''}`}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className="border-line border-b last:border-b-0">
              {columns.map((column, index) => cell(column, row.cells[index], index === 0))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cell(column: DataColumn, content: ReactNode, isHeader: boolean) {
  const className = `px-4 py-2.5 align-baseline ${column.numeric ? 'figures whitespace-nowrap text-right' : 'text-left'}`;
  return isHeader ? (
    <th key={column.key} scope="row" className={`min-w-36 ${className}`}>
      {content}
    </th>
  ) : (
    <td key={column.key} className={className}>
      {content}
    </td>
  );
}
