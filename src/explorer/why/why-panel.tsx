import type { ReactNode } from 'react';
import { useAnswer } from '../api/use-answer.ts';
import { FirmFigureDocument, type WorldQuery } from '../generated/graphql.ts';
import type { LeverProps } from '../levers/lever-props.ts';
import type { Cases } from '../scenario/cases.ts';
import { discountingWords } from '../scenario/discounting-words.ts';
import { Drawer } from './drawer.tsx';
import type { ExplainedFigure } from './explained-figure.ts';
import { FigureLine } from './figure-line.tsx';
import { FirmParts } from './firm-parts.tsx';
import { InfluenceList } from './influence-list.tsx';
import { LeverParts } from './lever-parts.tsx';
import { isPartOfPool, type Subject } from './subject.ts';

interface WhyPanelProps extends LeverProps {
  readonly subject: Subject;
  readonly cases: Cases;
  readonly year: number;
  /** What is wrong, if something is: the page that says so lies behind this panel. */
  readonly notice: ReactNode;
  /** Null where the answer has no such row. */
  readonly figure: ExplainedFigure | null;
  readonly close: () => void;
}

/** Where a figure comes from: its parts, and the assumptions behind them with their sources. */
export function WhyPanel({ notice, figure, close, ...props }: WhyPanelProps) {
  const { subject } = props;
  return (
    <Drawer
      title={`${subject.name}, ${props.year}: where it comes from`}
      lead={
        <>
          {notice}
          {figure && <FigureLine figure={figure} />}
        </>
      }
      close={close}
    >
      {subject.kind === 'firm' && (
        <FirmOwn slug={subject.slug} cases={props.cases} year={props.year} world={props.world} />
      )}
      <h3>
        {isPartOfPool(subject) ? 'The assumptions behind the net change of the pool' : 'The assumptions behind it'}
      </h3>
      {isPartOfPool(subject) && (
        <p className="note">No swing is worked out for {subject.kind} alone: these are of gains less losses.</p>
      )}
      <InfluenceList {...props} />
    </Drawer>
  );
}

interface FirmOwnProps {
  readonly slug: string;
  readonly cases: Cases;
  readonly year: number;
  readonly world: WorldQuery;
}

/** What only a single firm has: its parts and what each lever adds. */
function FirmOwn({ slug, cases, year, world }: FirmOwnProps) {
  const answer = useAnswer(FirmFigureDocument, { ...cases, slug, year });
  const figure = answer.data?.firm?.redistribution ?? null;
  if (figure === null) return <p className="note">{answer.failure?.message ?? withoutParts(answer.pending)}</p>;
  return (
    <>
      {answer.failure !== null && <p className="note">The parts below are those of the last answer.</p>}
      <FirmParts figure={figure} discounting={discountingWords(answer.variables?.scenario ?? null)} />
      <LeverParts figure={figure} world={world} />
    </>
  );
}

function withoutParts(pending: boolean): string {
  return pending ? 'Looking up the parts …' : 'This firm captures no value at any stage of the model.';
}
