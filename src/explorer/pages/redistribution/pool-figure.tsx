import { type PoolStage, poolBlocks } from '../../charts/pool-blocks.ts';
import { PoolMap } from '../../charts/pool-map.tsx';
import { Figure } from '../../figure/figure.tsx';
import type { Table } from '../../format/csv.ts';
import { signedUsd, usd } from '../../format/numbers.ts';
import type { Redistribution, StageRow } from './answer.ts';
import { intervalColumns } from './interval-columns.ts';
import type { Intervals } from './intervals.ts';
import type { PictureProps } from './picture-props.ts';

/** The profit pool along the chain, before and after. */
export function PoolFigure({ answer, year, query, origin, boxMargin, intervals, explain }: PictureProps) {
  const names = new Map(answer.stages.map(({ stage }) => [stage.slug, stage.name]));
  return (
    <Figure
      wide
      title={`Profit pool by stage, ${year}`}
      subtitle={`Width is the stage's revenue, height its margin, so area is profit; a loss is hatched, below the axis; both rows have one scale. A stage's revenue includes what it passes on to its suppliers; ${boxMargin}.`}
      origin={origin}
      table={stageTable(answer, intervals)}
      query={query}
      picture={(width) => (
        <PoolMap
          width={width}
          label={`Profit pool by stage, baseline and scenario, ${year}`}
          baseline={poolBlocks(answer.stages.map(baselineOf))}
          scenario={poolBlocks(answer.stages.map(scenarioOf))}
          explain={(slug) => explain({ kind: 'stage', slug, name: names.get(slug) ?? slug })}
        />
      )}
    />
  );
}

function baselineOf({ stage, baselineRevenueUsd, baselineProfitUsd }: StageRow): PoolStage {
  return { key: stage.slug, label: stage.name, revenue: baselineRevenueUsd, profit: baselineProfitUsd };
}

function scenarioOf({ stage, scenarioRevenueUsd, scenarioProfitUsd }: StageRow): PoolStage {
  return { key: stage.slug, label: stage.name, revenue: scenarioRevenueUsd, profit: scenarioProfitUsd };
}

function stageTable(answer: Redistribution, intervals: Intervals | null): Table {
  const { columns, cells } = intervalColumns(intervals?.stages ?? null);
  return {
    columns: [
      { title: 'Stage' },
      { title: 'Baseline revenue, USD', show: usd },
      { title: 'Scenario revenue, USD', show: usd },
      { title: 'Baseline profit, USD', show: usd },
      { title: 'Scenario profit, USD', show: usd },
      { title: 'Change, USD', show: signedUsd },
      ...columns,
    ],
    rows: answer.stages.map((row) => [
      row.stage.name,
      row.baselineRevenueUsd,
      row.scenarioRevenueUsd,
      row.baselineProfitUsd,
      row.scenarioProfitUsd,
      row.changeUsd,
      ...cells(row.stage.slug),
    ]),
  };
}
