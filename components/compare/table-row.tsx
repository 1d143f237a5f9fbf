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
    <tr className={count > 2 ? 'compare-row numbered' : 'compare-row'}>
      <th scope="row">
        <span>{head}</span>
        {note ? <div>{note}</div> : null}
      </th>
      {Children.map(children, (cell) => (
        <td>{cell}</td>
      ))}
    </tr>
  );
}
