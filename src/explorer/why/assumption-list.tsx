import { useAnswer } from '../api/use-answer.ts';
import { AssumptionsDocument, type SwingsFragment } from '../generated/graphql.ts';
import type { LeverProps } from '../levers/lever-props.ts';
import { byParameter } from './assumption.ts';
import { ParameterEntry } from './parameter-entry.tsx';

interface AssumptionListProps extends LeverProps {
  /** The parameters whose rows to show, in this order. */
  readonly influences: readonly SwingsFragment[];
  readonly year: number;
}

/** The house view's rows behind a figure, and what they rest on. */
export function AssumptionList({ influences, ...props }: AssumptionListProps) {
  const answer = useAnswer(AssumptionsDocument, { parameters: influences.map(({ parameter }) => parameter) });
  if (answer.failure !== null) return <p className="notice">{answer.failure.message}</p>;
  if (answer.data === null) return <p className="note">Looking up the assumptions …</p>;
  const rows = new Map(
    byParameter(
      answer.data.claims.nodes,
      influences.map(({ parameter }) => parameter),
    ).map((entry) => [entry.parameter, entry.rows]),
  );
  const largest = influences[0]?.swingUsd ?? 0;
  return (
    <ol>
      {influences.map((influence) => (
        <ParameterEntry
          key={influence.parameter}
          influence={influence}
          largest={largest}
          rows={rows.get(influence.parameter) ?? []}
          {...props}
        />
      ))}
    </ol>
  );
}
