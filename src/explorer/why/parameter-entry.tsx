import { counted } from '../format/counted.ts';
import { WholeAmounts } from '../format/whole-amounts.tsx';
import type { SwingsFragment } from '../generated/graphql.ts';
import type { LeverProps } from '../levers/lever-props.ts';
import { BasisMark, SeenMark } from './basis-mark.tsx';
import type { Evidence } from './claims-behind.ts';
import { EvidenceList } from './evidence-list.tsx';
import { ParameterLever } from './parameter-lever.tsx';
import type { ParameterValue } from './parameter-values.ts';
import { parameterFormat, parameterWords } from './parameter-words.ts';
import { SwingBar } from './swing-bar.tsx';

interface ParameterEntryProps extends LeverProps {
  readonly influence: SwingsFragment;
  /** The largest swing of the list, US dollars a year. */
  readonly largest: number;
  /** Its values that count in the figure's year: one, or the two given years around it. */
  readonly values: readonly ParameterValue[];
  /** The claims on which these rest. */
  readonly evidence: readonly Evidence[];
  readonly year: number;
}

/** One assumption: how far it moves the figure, value and range, ground, its claims, and the control that changes it. */
export function ParameterEntry({ influence, largest, values, evidence, ...props }: ParameterEntryProps) {
  const { parameter } = influence;
  const { world } = props;
  const show = parameterFormat(parameter);
  const [first] = values;
  return (
    <li className="parameter">
      <h4>{parameterWords(parameter, world)}</h4>
      <SwingBar influence={influence} largest={largest} />
      {values.map((one) => (
        <p key={one.year}>
          {one.year !== null && `${one.year}: `}
          <strong>
            <WholeAmounts>{rangeWords(one, show)}</WholeAmounts>
          </strong>{' '}
          <BasisMark basis={one.basis} />
          {one.publisher !== null && ` by ${one.publisher}`}
          {one.note && <span className="source">{one.note}</span>}
        </p>
      ))}
      {evidence.length === 0 ? (
        <span className="basis weak">The house's own assumption: without a source, and undated</span>
      ) : (
        <>
          <SeenMark seen={influence.seen} />
          <details>
            <summary>
              {counted(evidence.length, 'claim')}
              <span className="visually-hidden"> behind {parameterWords(parameter, world)}</span>
            </summary>
            <EvidenceList claims={evidence} />
          </details>
        </>
      )}
      <ParameterLever
        parameter={parameter}
        evidence={values.length === 1 ? (first?.value.mid ?? null) : null}
        {...props}
      />
    </li>
  );
}

function rangeWords({ value: { low, mid, high } }: ParameterValue, show: (value: number) => string): string {
  return low === high ? show(mid) : `${show(mid)} (${show(low)} to ${show(high)})`;
}
