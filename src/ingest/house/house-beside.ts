import type { Row } from '../tables/tables.ts';

/** What rows of the base case need to know of things that their folder has not. */
export interface HouseBeside {
  /** Metrics of the claims that the rows name, by claim. */
  readonly metrics: ReadonlyMap<string, string>;
  /** Technologies without a price among the rows in whose prices the others are quoted. */
  readonly reference: readonly string[];
  /** Ids of captures that the graph has, by `captureKey`, where those of the rows' own names may not do. */
  readonly captures: ReadonlyMap<string, CaptureIds>;
}

/** Of a capture, and of the house claims of its two numbers. */
export interface CaptureIds {
  readonly id: string;
  readonly share: string;
  readonly margin: string;
}

export const NO_HOUSE_BESIDE: HouseBeside = { metrics: new Map(), reference: [], captures: new Map() };

type Capture = Pick<Row<'captures'>, 'firm' | 'stage' | 'technology'>;

export function captureKey({ firm, stage, technology }: Capture): string {
  return `${firm}/${stage}/${technology}`;
}
