import { type Flow, type FlowPoint, flowGraph } from '../../charts/flow-graph.ts';
import { FlowPicture } from '../../charts/flow-picture.tsx';
import { Figure } from '../../figure/figure.tsx';
import type { Table } from '../../format/csv.ts';
import { usd } from '../../format/numbers.ts';
import type { FlowRow, Redistribution } from './answer.ts';
import { holderLabel } from './holders.ts';
import type { PictureProps } from './picture-props.ts';

/** Ends drawn on each side before the small ones are put together. */
const ENDS = 9;

/** From whom to whom profit moves, with the growth or shrinkage of the pool as an end of its own. */
export function FlowsFigure({ answer, year, query, origin, boxMargin }: PictureProps) {
  const flows = flowsOf(answer);
  return (
    <Figure
      wide
      title={`From losers to gainers, ${year}`}
      subtitle={`US dollars a year; ${boxMargin}. An accounting convention: each loss is divided among the gainers in proportion to their gains; nobody hands anything to anybody.`}
      origin={origin}
      table={flowTable(flows)}
      query={query}
      picture={(width) =>
        flows.length === 0 ? (
          <p className="waiting">Nothing moves: both cases are the same in {year}.</p>
        ) : (
          <FlowPicture
            width={width}
            label={`Profit from losers on the left to gainers on the right, ${year}`}
            graph={flowGraph(flows, ENDS)}
          />
        )
      }
    />
  );
}

/** Every flow, small ones too: an end is whole only with all of its own. */
function flowsOf(answer: Redistribution): Flow[] {
  return answer.flows.map(({ from, to, amountUsd }) => ({
    from: endOf(answer, from, 'Growth of the pool'),
    to: endOf(answer, to, 'Shrinkage of the pool'),
    amount: amountUsd,
  }));
}

function endOf(answer: Redistribution, end: FlowRow['from'], poolName: string): FlowPoint {
  if (end.kind === 'POOL') return { key: 'pool', label: poolName, isPool: true };
  const holder = answer.firms.find(({ name }) => name === end.name);
  return { key: end.name, label: holder ? holderLabel(answer, holder) : end.name, isPool: false };
}

function flowTable(flows: readonly Flow[]): Table {
  return {
    columns: [{ title: 'From' }, { title: 'To' }, { title: 'Profit moved, USD', show: usd }],
    rows: flows.map(({ from, to, amount }) => [from.label, to.label, amount]),
  };
}
