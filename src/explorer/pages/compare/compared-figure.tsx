import type { QueryText } from '../../api/playground-link.ts';
import { PairedBars } from '../../charts/paired-bars.tsx';
import { Figure, type Origin } from '../../figure/figure.tsx';
import type { Table } from '../../format/csv.ts';
import { signedUsd, usd } from '../../format/numbers.ts';
import type { ComparedRow } from './compared-rows.ts';

interface ComparedFigureProps {
  readonly title: string;
  readonly subtitle: string;
  readonly rows: readonly ComparedRow[];
  /** How many rows the picture shows; the table has all. */
  readonly shown: number;
  readonly query: QueryText;
  readonly origin: Origin;
}

/** Profit in both scenarios side by side; the changes that lead there are in the table. */
export function ComparedFigure({ title, subtitle, rows, shown, query, origin }: ComparedFigureProps) {
  return (
    <Figure
      title={title}
      subtitle={subtitle}
      origin={origin}
      table={comparedTable(rows)}
      query={query}
      picture={(width) => (
        <PairedBars
          width={width}
          label={title}
          rows={rows.slice(0, shown).map(({ key, label, profitA, profitB, difference }) => ({
            key,
            label,
            a: profitA,
            b: profitB,
            difference,
          }))}
        />
      )}
    />
  );
}

function comparedTable(rows: readonly ComparedRow[]): Table {
  return {
    columns: [
      { title: 'Name' },
      { title: 'Change in A, USD', show: signedUsd },
      { title: 'Change in B, USD', show: signedUsd },
      { title: 'Profit in A, USD', show: usd },
      { title: 'Profit in B, USD', show: usd },
      { title: 'Profit in B less A, USD', show: signedUsd },
    ],
    rows: rows.map(({ name, changeA, changeB, profitA, profitB, difference }) => [
      name,
      changeA,
      changeB,
      profitA,
      profitB,
      difference,
    ]),
  };
}
