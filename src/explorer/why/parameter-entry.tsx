import type { SwingsFragment } from '../generated/graphql.ts';
import type { LeverProps } from '../levers/lever-props.ts';
import { type Assumption, evidenceOf } from './assumption.ts';
import { BasisMark, SeenMark } from './basis-mark.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { ParameterLever } from './parameter-lever.tsx';
import { parameterFormat, parameterWords } from './parameter-words.ts';
import { SwingBar } from './swing-bar.tsx';

interface ParameterEntryProps extends LeverProps {
  readonly influence: SwingsFragment;
  /** The largest swing of the list, US dollars a year. */
  readonly largest: number;
  /** The house view's rows for it: several where it has a value a year. */
  readonly rows: readonly Assumption[];
  readonly year: number;
}

/** One assumption: how far it moves the figure, value and range, ground, its claims, and the control that changes it. */
export function ParameterEntry({ influence, largest, rows, ...props }: ParameterEntryProps) {
  const { parameter } = influence;
  const { world } = props;
  const show = parameterFormat(parameter);
  const claims = evidenceOf(rows);
  const [first] = rows;
  return (
    <li className="parameter">
      <h4>{parameterWords(parameter, world)}</h4>
      <SwingBar influence={influence} largest={largest} />
      {rows.map((row) => (
        <p key={row.key}>
          {row.year !== null && `${row.year}: `}
          <strong>{rangeWords(row, show)}</strong> <BasisMark basis={row.basis} />
          {row.note && <span className="source">{row.note}</span>}
        </p>
      ))}
      <SeenMark seen={influence.seen} />
      {claims.length > 0 && (
        <details>
          <summary>
            {claims.length === 1 ? '1 claim' : `${claims.length} claims`}
            <span className="visually-hidden"> behind {parameterWords(parameter, world)}</span>
          </summary>
          <EvidenceList claims={claims} />
        </details>
      )}
      <ParameterLever
        parameter={parameter}
        evidence={rows.length === 1 ? (first?.value?.mid ?? null) : null}
        {...props}
      />
    </li>
  );
}

function rangeWords({ value }: Assumption, show: (value: number) => string): string {
  if (value === null || value.mid === null) return 'not given';
  const { low, mid, high } = value;
  return low === null || high === null || low === high ? show(mid) : `${show(mid)} (${show(low)} to ${show(high)})`;
}
