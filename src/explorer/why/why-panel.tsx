import { useAnswer } from '../api/use-answer.ts';
import { FirmFigureDocument } from '../generated/graphql.ts';
import type { LeverProps } from '../levers/lever-props.ts';
import { toScenarioInput } from '../scenario/to-scenario-input.ts';
import { AssumptionList } from './assumption-list.tsx';
import { Drawer } from './drawer.tsx';
import { FirmParts } from './firm-parts.tsx';
import { LeverParts } from './lever-parts.tsx';
import { parametersBehind } from './parameters-behind.ts';
import type { Subject } from './subject.ts';

interface WhyPanelProps extends LeverProps {
  readonly subject: Subject;
  readonly year: number;
  readonly close: () => void;
}

/** Where a figure comes from: its parts, and the assumptions behind them with their sources. */
export function WhyPanel({ subject, year, close, ...levers }: WhyPanelProps) {
  return (
    <Drawer title={`${subject.name}, ${year}: where it comes from`} close={close}>
      {subject.kind === 'firm' ? (
        <FirmWhy slug={subject.slug} subject={subject} year={year} {...levers} />
      ) : (
        <AssumptionList parameters={parametersBehind(subject, [], levers.world)} {...levers} />
      )}
    </Drawer>
  );
}

interface FirmWhyProps extends LeverProps {
  readonly slug: string;
  readonly subject: Subject;
  readonly year: number;
}

function FirmWhy({ slug, subject, year, ...props }: FirmWhyProps) {
  const answer = useAnswer(FirmFigureDocument, { slug, year, scenario: toScenarioInput(props.levers) });
  const figure = answer.data?.firm?.redistribution ?? null;
  if (figure === null) return <p className="note">{answer.failure?.message ?? 'Looking up the parts …'}</p>;
  const largest = [...figure.contributions].sort(
    (one, other) =>
      Math.abs(other.amountUsd) - Math.abs(one.amountUsd) || one.stage.slug.localeCompare(other.stage.slug),
  );
  return (
    <>
      <FirmParts figure={figure} />
      <LeverParts figure={figure} />
      <h3>The assumptions behind it</h3>
      <AssumptionList parameters={parametersBehind(subject, largest, props.world)} {...props} />
    </>
  );
}
