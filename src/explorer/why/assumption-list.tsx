import type { ReactNode } from 'react';
import { useAnswer } from '../api/use-answer.ts';
import { ClaimsBehindDocument, type SwingsFragment } from '../generated/graphql.ts';
import type { LeverProps } from '../levers/lever-props.ts';
import { AT_ONCE, type ClaimsById, claimIds, claimsById, evidenceOf } from './claims-behind.ts';
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
  const largest = influences[0]?.swingUsd ?? 0;
  return (
    <WithClaims ids={claimIds(influences)} known={NOTHING_KNOWN}>
      {(claims) => (
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
      )}
    </WithClaims>
  );
}

const NOTHING_KNOWN: ClaimsById = new Map();

interface WithClaimsProps {
  readonly ids: readonly string[];
  /** The claims that were looked up before these. */
  readonly known: ClaimsById;
  readonly children: (claims: ClaimsById) => ReactNode;
}

/** Shows its children once all claims are known; they are looked up as many at a time as the API gives. */
function WithClaims({ ids, known, children }: WithClaimsProps): ReactNode {
  const answer = useAnswer(ClaimsBehindDocument, { ids: ids.slice(0, AT_ONCE) });
  if (answer.failure !== null) return <p className="notice">{answer.failure.message}</p>;
  if (answer.data === null) return <p className="note">Looking up the assumptions …</p>;
  const claims = new Map([...known, ...claimsById(answer.data)]);
  const rest = ids.slice(AT_ONCE);
  if (rest.length === 0) return children(claims);
  return (
    <WithClaims ids={rest} known={claims}>
      {children}
    </WithClaims>
  );
}
