import { type ReactNode, useId, useState } from 'react';
import type { QueryText } from '../api/playground-link.ts';
import type { Table } from '../format/csv.ts';
import { WholeAmounts } from '../format/whole-amounts.tsx';
import { DataTable } from './data-table.tsx';
import { fileStem } from './download.ts';
import { FigureTools } from './figure-tools.tsx';
import { useWidth } from './use-width.ts';

/** Of what the numbers are and where they come from, for files that leave the page. */
export interface Origin {
  /** The scenario or the thing that they are of, in the file's name too; null while its name is not known. */
  readonly of: string | null;
  /** Versions and units, in whole sentences. */
  readonly source: string;
}

export interface FigureProps {
  readonly title: string;
  /** What is drawn, its unit, and what a reader could get wrong. */
  readonly subtitle: string;
  readonly origin: Origin;
  readonly table: Table;
  readonly query: QueryText;
  /** Draws the picture, `width` CSS pixels wide. */
  readonly picture: (width: number) => ReactNode;
  readonly wide?: boolean;
  readonly legend?: ReactNode;
}

/** A picture with the table behind it, and everything that can be taken away from it. */
export function Figure({ title, subtitle, origin, table, query, picture, wide = false, legend }: FigureProps) {
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <section className={wide ? 'card wide' : 'card'} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        <FigureTools
          text={{ title, subtitle, footer: footerOf(origin) }}
          name={fileStem(`${title} ${origin.of ?? ''}`)}
          table={table}
          query={query}
          asTable={asTable}
          showTable={setAsTable}
          findPicture={() => ref.current?.querySelector('svg') ?? null}
        />
        <p className="sub">
          <WholeAmounts>{subtitle}</WholeAmounts>
        </p>
        {legend}
      </header>
      <div className="picture" ref={ref}>
        {asTable ? <DataTable table={table} caption={title} /> : width > 0 && picture(width)}
      </div>
    </section>
  );
}

function footerOf({ of, source }: Origin): string {
  return of === null ? source : `${of}. ${source}`;
}
