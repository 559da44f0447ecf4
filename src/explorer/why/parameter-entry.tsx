import type { LeverProps } from '../levers/lever-props.ts';
import { type Assumption, evidenceOf, type ParameterRows } from './assumption.ts';
import { BasisMark } from './basis-mark.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { ParameterLever } from './parameter-lever.tsx';
import { parameterFormat, parameterWords } from './parameter-words.ts';

interface ParameterEntryProps extends LeverProps {
  readonly entry: ParameterRows;
}

/** One assumption: value and range, ground, the claims it rests on, and the control that changes it. */
export function ParameterEntry({ entry, world, levers, change }: ParameterEntryProps) {
  const { parameter, rows } = entry;
  const show = parameterFormat(parameter);
  const claims = evidenceOf(rows);
  const [first] = rows;
  const only = rows.length === 1 ? (first?.value?.mid ?? null) : null;
  return (
    <li className="parameter">
      <h4>{parameterWords(parameter, world)}</h4>
      {rows.map((row) => (
        <p key={row.key}>
          {row.year !== null && `${row.year}: `}
          <strong>{rangeWords(row, show)}</strong> <BasisMark basis={row.basis} />
          {row.note && <span className="source">{row.note}</span>}
        </p>
      ))}
      {claims.length > 0 && (
        <details>
          <summary>
            {claims.length === 1 ? '1 claim' : `${claims.length} claims`}
            <span className="visually-hidden"> behind {parameterWords(parameter, world)}</span>
          </summary>
          <EvidenceList claims={claims} />
        </details>
      )}
      {only !== null && <ParameterLever parameter={parameter} evidence={only} levers={levers} change={change} />}
    </li>
  );
}

function rangeWords({ value }: Assumption, show: (value: number) => string): string {
  if (value === null || value.mid === null) return 'not given';
  const { low, mid, high } = value;
  return low === null || high === null || low === high ? show(mid) : `${show(mid)} (${show(low)} to ${show(high)})`;
}
