/** What claims call a market. */
export interface Market {
  readonly type: 'Market';
  readonly slug: string;
  readonly name: string;
}

/** Something scarce that the value chain needs. */
export interface Resource {
  readonly type: 'Resource';
  readonly slug: string;
  readonly name: string;
  readonly description: string | null;
}
