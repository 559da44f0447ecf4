import type { Parameters } from 'fast-check';
import { BEGINNING } from '../support/properties.ts';

/** How many cases all families of requests have together: 2,000 in `npm test`, `FUZZ_CASES` by `npm run fuzz`. */
export const CASES = Number(process.env.FUZZ_CASES ?? 2_000);

/** Where chance begins; a run that failed says it, and `FUZZ_SEED` repeats it. */
export const SEED = Number(process.env.FUZZ_SEED ?? BEGINNING);

/** The one case of a family that failed, by the path that its failure tells; `-t` names the family. */
const PATH = process.env.FUZZ_PATH;

/** Milliseconds after which a request counts as hanging; more where other suites share the machine. */
export const HANGS_MS = process.env.FUZZ_CASES === undefined ? 20_000 : 2_000;

/** Some minutes for the long run. */
export const TEST_TIMEOUT_MS = 120_000 + CASES * 60;

/** A share of all cases. */
export function runs<T>(share: number): Parameters<T> {
  const numRuns = Math.max(1, Math.round(CASES * share));
  return { numRuns, seed: SEED, endOnFailure: true, ...(PATH !== undefined && { path: PATH }) };
}

console.log(`fuzz: seed ${SEED}, ${CASES} cases; repeat with FUZZ_SEED=${SEED} FUZZ_CASES=${CASES}`);
