import { type ShippingProgram, usedOf } from '../../../src/economics/bottlenecks/shipping-program.ts';
import { fc } from '../properties.ts';

const positive = fc.double({ min: 0.1, max: 10, noNaN: true });
/** Of what is wanted. A capacity of less than a millionth of it is to the solver as good as none. */
const share = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 9, arbitrary: fc.double({ min: 1e-3, max: 1.5, noNaN: true }) },
);
/** Two domains of two technologies, and up to three scarce resources. */
export const shippingWorld = fc.record({
  prices: fc.tuple(positive, positive, positive, positive),
  wanted: fc.tuple(positive, positive, positive, positive),
  uses: fc.array(fc.tuple(positive, positive, positive, positive), { minLength: 1, maxLength: 3 }),
  shares: fc.tuple(share, share, share),
  fallback: fc.boolean(),
});
type World = typeof shippingWorld extends fc.Arbitrary<infer W> ? W : never;

export function programOf({ prices, wanted, uses, shares, fallback }: World): ShippingProgram {
  const resources = uses.map((row, index) => ({ uses: row, capacity: (shares[index] ?? 1) * usedOf(row, wanted) }));
  return {
    prices,
    wanted,
    resources,
    fallback: fallback
      ? [
          [0, 1],
          [2, 3],
        ]
      : [],
  };
}
