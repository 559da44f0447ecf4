/** A stage in one case, US dollars a year. */
export interface PoolStage {
  readonly key: string;
  readonly label: string;
  readonly revenue: number;
  readonly profit: number;
}

/** A stage as a block: `start` and `width` in dollars of revenue along the chain, `height` the margin. The area is profit. */
export interface PoolBlock extends PoolStage {
  readonly start: number;
  readonly width: number;
  readonly height: number;
}

/** Blocks side by side in the order given; a stage without revenue takes no room. */
export function poolBlocks(stages: readonly PoolStage[]): PoolBlock[] {
  let start = 0;
  return stages.map((stage) => {
    const block = {
      ...stage,
      start,
      width: stage.revenue,
      height: stage.revenue > 0 ? stage.profit / stage.revenue : 0,
    };
    start += stage.revenue;
    return block;
  });
}

/** Where the widest of several rows of blocks ends. */
export function fullRevenue(rows: readonly (readonly PoolBlock[])[]): number {
  return Math.max(1, ...rows.map((blocks) => blocks.reduce((sum, { width }) => sum + width, 0)));
}
