import { useAnswer } from '../api/use-answer.ts';
import { AssumptionsDocument } from '../generated/graphql.ts';
import type { LeverProps } from '../levers/lever-props.ts';
import { byParameter } from './assumption.ts';
import { ParameterEntry } from './parameter-entry.tsx';

interface AssumptionListProps extends LeverProps {
  /** The parameters whose rows to show, in this order. */
  readonly parameters: readonly string[];
}

/** The house view's rows behind a figure, those nearest to it first. */
export function AssumptionList({ parameters, ...levers }: AssumptionListProps) {
  const answer = useAnswer(AssumptionsDocument, { parameters: [...parameters] });
  if (answer.failure !== null) return <p className="notice">{answer.failure.message}</p>;
  if (answer.data === null) return <p className="note">Looking up the assumptions …</p>;
  const { nodes, totalCount } = answer.data.claims;
  const assumed = nodes.filter(({ basis }) => basis === 'ASSUMED').length;
  return (
    <>
      <p className="note">
        {nodes.length} of {totalCount} numbers of the house view behind this figure; {assumed} are assumed, because no
        source states them.
      </p>
      <ol>
        {byParameter(nodes, parameters).map((entry) => (
          <ParameterEntry key={entry.parameter} entry={entry} {...levers} />
        ))}
      </ol>
    </>
  );
}
