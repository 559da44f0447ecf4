import { useAnswer } from '../api/use-answer.ts';
import { ClaimsBehindDocument, type SwingsFragment } from '../generated/graphql.ts';
import type { LeverProps } from '../levers/lever-props.ts';
import { claimIds, claimsById, evidenceOf } from './claims-behind.ts';
import { ParameterEntry } from './parameter-entry.tsx';
import { type Choice, parameterValues } from './parameter-values.ts';

interface AssumptionListProps extends LeverProps {
  /** The parameters to show, in this order. */
  readonly influences: readonly SwingsFragment[];
  readonly choice: Choice;
  readonly year: number;
}

/** The values behind a figure as the chosen evidence has them, and the claims on which they rest. */
export function AssumptionList({ influences, choice, ...props }: AssumptionListProps) {
  const answer = useAnswer(ClaimsBehindDocument, { ids: claimIds(influences) });
  if (answer.failure !== null) return <p className="notice">{answer.failure.message}</p>;
  if (answer.data === null) return <p className="note">Looking up the assumptions …</p>;
  const claims = claimsById(answer.data);
  const largest = influences[0]?.swingUsd ?? 0;
  return (
    <ol>
      {influences.map((influence) => (
        <ParameterEntry
          key={influence.parameter}
          influence={influence}
          largest={largest}
          values={parameterValues(influence, choice, claims)}
          evidence={evidenceOf(influence, claims)}
          {...props}
        />
      ))}
    </ol>
  );
}
