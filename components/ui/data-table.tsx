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

/** A wide table scrolls inside its own area, whose width asks nothing of what stands around it. */
export function DataTable({ caption, columns, rows, isCaptionHidden = false }: DataTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: an area that scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a group, not a landmark: a page holds dozens, some of one name
    <div role="group" aria-label={caption} tabIndex={0} className="data-table">
      <table>
        <caption className={isCaptionHidden ? 'sr-only' : undefined}>
          <span>{caption}</span>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.numeric ? 'number' : undefined}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>{columns.map((column, index) => cell(column, row.cells[index], index === 0))}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cell(column: DataColumn, content: ReactNode, isHeader: boolean) {
  if (isHeader)
    return (
      <th key={column.key} scope="row">
        {content}
      </th>
    );
  // Most cells are figures: the others say so.
  return (
    <td key={column.key} className={column.numeric ? undefined : 'words'}>
      {content}
    </td>
  );
}
