import { signedUsd, usd } from '../format/numbers.ts';

interface Added {
  readonly amountUsd: number;
  /** Null where the amount is worked out and not sampled. */
  readonly standardErrorUsd: number | null;
}

/** What a lever adds, with its standard error where it is sampled: `+$9.96 bn ± $14 m`. */
export function addedWords({ amountUsd, standardErrorUsd }: Added): string {
  const amount = signedUsd(amountUsd);
  return standardErrorUsd === null ? amount : `${amount} ± ${usd(standardErrorUsd)}`;
}
