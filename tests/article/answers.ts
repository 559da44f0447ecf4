/** Everything that the findings need to know, in one query over the base case. */
export const ARTICLE_QUERY = /* GraphQL */ `
  query Article {
    profitRedistribution {
      pool(year: 2030) { baselineProfitUsd changeUsd }
      stages(year: 2030) { stage { slug } changeUsd }
      firms(year: 2030) { firm { slug } changeUsd }
      flows(year: 2030) { from { kind } to { kind } amountUsd }
      concentration(year: 2030) { baselineHhi scenarioHhi baselineTop3Share scenarioTop3Share }
      byYear(from: 2026, to: 2030) {
        year
        scaleOut: mix(domain: SCALE_OUT) { technology { slug } scenarioShare scenarioSpendUsd }
        scaleUp: mix(domain: SCALE_UP) { technology { slug } scenarioShare scenarioSpendUsd }
      }
    }
    modelInputs {
      years
      domains { domain marketUsd generations }
      technologies { technology priceUsd inputs { seller } }
    }
    coreweave: firm(slug: "coreweave") { deployments { product { technology { slug } } } }
    lambda: firm(slug: "lambda") { deployments { product { technology { slug } } } }
  }
`;

export interface Answers {
  readonly profitRedistribution: {
    readonly pool: { readonly baselineProfitUsd: number; readonly changeUsd: number };
    readonly stages: readonly { readonly stage: Named; readonly changeUsd: number }[];
    readonly firms: readonly { readonly firm: Named | null; readonly changeUsd: number }[];
    readonly flows: readonly { readonly from: End; readonly to: End; readonly amountUsd: number }[];
    readonly concentration: Readonly<
      Record<'baselineHhi' | 'scenarioHhi' | 'baselineTop3Share' | 'scenarioTop3Share', number>
    >;
    readonly byYear: readonly { readonly year: number; readonly scaleOut: Mix; readonly scaleUp: Mix }[];
  };
  readonly modelInputs: {
    readonly years: readonly number[];
    readonly domains: readonly {
      readonly domain: string;
      readonly marketUsd: readonly number[];
      readonly generations: readonly string[];
    }[];
    readonly technologies: readonly {
      readonly technology: string;
      readonly priceUsd: readonly number[];
      readonly inputs: readonly { readonly seller: string }[];
    }[];
  };
  readonly coreweave: Deployer;
  readonly lambda: Deployer;
}

interface Named {
  readonly slug: string;
}
interface End {
  readonly kind: string;
}
type Mix = readonly {
  readonly technology: Named;
  readonly scenarioShare: number;
  readonly scenarioSpendUsd: number;
}[];
interface Deployer {
  readonly deployments: readonly { readonly product: { readonly technology: Named | null } }[];
}
