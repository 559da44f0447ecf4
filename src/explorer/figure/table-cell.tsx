import type { ReactNode } from 'react';

interface TableCellProps {
  /** Its place in the row, from 0. */
  readonly at: number;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A cell of a row. The first one names the row, so that a screen reader says of what the others speak. */
export function TableCell({ at, className, children }: TableCellProps) {
  if (at > 0) return <td className={className}>{children}</td>;
  return (
    <th scope="row" className={className}>
      {children}
    </th>
  );
}
