import type { RedistributionViews } from '../redistribution/result-types.ts';

type Discounted = Pick<RedistributionViews, 'years' | 'discountRate'>;

/** Why present values of two answers differ also where their worlds do not; none where they are of the same years at one rate. */
export function presentValueWarnings(a: Discounted, b: Discounted): readonly string[] {
  const [yearsA, yearsB] = [yearsWords(a), yearsWords(b)];
  const ofYears =
    yearsA === yearsB
      ? []
      : [
          `Present values are of ${yearsA} in a and of ${yearsB} in b, each discounted to its own first year: give both the same fromYear and toYear to compare them.`,
        ];
  const ofRate =
    a.discountRate === b.discountRate
      ? []
      : [
          `Present values are discounted at ${a.discountRate} a year in a and at ${b.discountRate} in b: give both the same discountRate to compare them.`,
        ];
  return [...ofYears, ...ofRate];
}

function yearsWords({ years }: Discounted): string {
  return `${years[0]} to ${years.at(-1)}`;
}
