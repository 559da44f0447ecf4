import type { RedistributionQuery } from '../../generated/graphql.ts';

/** The parts of the API's answer, named once for the pictures of this page. */
export type Redistribution = RedistributionQuery['profitRedistribution'];
export type FirmRow = Redistribution['firms'][number];
export type StageRow = Redistribution['stages'][number];
export type FlowRow = Redistribution['flows'][number];
export type YearRow = Redistribution['byYear'][number];
