const FORMATS = [
  ['csv', 'CSV'],
  ['ndjson', 'NDJSON'],
  ['parquet', 'Parquet'],
] as const;

/** Links to the whole answer of a scenario with a name: every firm and stage, every year. */
export function WholeResult({ id }: { readonly id: string | null }) {
  if (id === null) return <p className="whole-result">Whole result, all years: save the scenario first.</p>;
  return (
    <p className="whole-result">
      Whole result, all years:{' '}
      {FORMATS.map(([ending, label]) => (
        <a key={ending} className="tool" href={`/export/${id}.${ending}`} download>
          {label}
        </a>
      ))}
    </p>
  );
}
