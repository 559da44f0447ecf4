import type { ReactNode } from 'react';

export interface FactRow {
  readonly name: string;
  /** Null or empty: not known, and left out. */
  readonly value: ReactNode;
}

/** Facts by name; what is not known is left out. */
export function FactsCard({ title, rows }: { readonly title: string; readonly rows: readonly FactRow[] }) {
  const known = rows.filter(({ value }) => value !== null && value !== undefined && value !== '');
  if (known.length === 0) return null;
  return (
    <section className="card">
      <header>
        <h2>{title}</h2>
      </header>
      <dl className="facts">
        {known.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
