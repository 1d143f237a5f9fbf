import { Children, type ReactNode } from 'react';

interface TableRowProps {
  head: ReactNode;
  /** Small print under the head. */
  note?: ReactNode;
  /** Number of establishments. */
  count: number;
  /** One cell per establishment, in order. */
  children: ReactNode;
}

/** A row of the comparison; on a narrow screen its head stands above its cells, two by two, each with the number of its column. */
export function TableRow({ head, note, count, children }: TableRowProps) {
  return (
    <tr className="grid grid-cols-2 border-line border-t py-3 lg:table-row lg:py-0 print:table-row print:py-0">
      <th
        scope="row"
        className="col-span-full pb-2 text-left align-top lg:table-cell lg:py-4 lg:pr-4 print:table-cell print:py-1.5 print:pr-2"
      >
        <span className="text-base print:text-sm">{head}</span>
        {note ? <div className="measure font-normal text-ink-soft text-xs">{note}</div> : null}
      </th>
      {Children.map(children, (cell, position) => (
        <td className="min-w-0 p-1.5 align-top lg:table-cell lg:px-2 lg:py-4 print:table-cell print:px-1 print:py-1.5">
          {count > 2 ? (
            <span aria-hidden="true" className="mb-1 block font-semibold text-ink-soft text-xs lg:hidden print:hidden">
              {position + 1}
            </span>
          ) : null}
          {cell}
        </td>
      ))}
    </tr>
  );
}
