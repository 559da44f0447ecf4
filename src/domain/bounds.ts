/** What an operation may ask for, and a client spend. 0 stands for no bound. */
export interface Bounds {
  /** The most that one operation may cost, in units of `@cost`. */
  readonly cost: number;
  /** What a client may spend in a minute, in the same units; also the most at once. */
  readonly costPerMinute: number;
  /** Fields below one another. */
  readonly depth: number;
  /** Fields under another name, those in fragments as often as they are spread. */
  readonly aliases: number;
  /** Fields of the operation itself. */
  readonly rootFields: number;
  /** Directives, those in fragments as often as they are spread. */
  readonly directives: number;
  /** Words and signs of the document. */
  readonly tokens: number;
  /** Bytes of the variables as JSON. */
  readonly variableBytes: number;
}

/**
 * Where the operator says nothing. A unit is about 25 µs of the main thread, so that an operation may take some seconds;
 * the dearest of our own pages costs 25,000, and dragging a curve about 3,000,000 a minute.
 */
export const USUAL_BOUNDS: Bounds = {
  cost: 200_000,
  costPerMinute: 6_000_000,
  depth: 20,
  aliases: 100,
  rootFields: 50,
  directives: 100,
  tokens: 5_000,
  variableBytes: 262_144,
};

/** For callers that are trusted, such as tests of what the API answers. */
export const NO_BOUNDS: Bounds = {
  cost: 0,
  costPerMinute: 0,
  depth: 0,
  aliases: 0,
  rootFields: 0,
  directives: 0,
  tokens: 0,
  variableBytes: 0,
};
