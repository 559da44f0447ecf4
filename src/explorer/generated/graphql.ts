/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/**
 * How far a technology gets in a domain. The curve is F: its share of what all earlier generations would have served together.
 * With two generations that is Norton and Bass (1987), successive generations of technology; `TechnologyShare` shows the mix that results.
 */
export type AdoptionInput = {
  /** How its share grows. */
  curve: CurveInput;
  /** Where. */
  domain: Domain;
  /** Which technology: a challenger of that domain, not its first generation. Slug or global id. */
  technology: string;
};

/** The cumulative curve of Bass (1969) in continuous time, read at whole years: one year has passed at the end of the start year. */
export type BassInput = {
  /** Coefficient of innovation, per year, above 0. */
  p: number;
  /** Coefficient of imitation, per year, not below 0. */
  q: number;
  /** The share that it tends to, a ratio from 0 to 1. */
  saturation: number;
  /** The first year; the share is 0 before. */
  startYear: number;
};

/** The margin that the maker of the switch box puts on a technology's price. */
export type BoxMarginInput = {
  /** Gross margin of the box on the technology, a ratio from 0 to below 1: the price becomes price / (1 - margin). 0 compares optics with optics; 0.417 and 0.60 are common figures. */
  margin: number;
  /** Which technology; slug or global id. */
  technology: string;
};

/**
 * What there is of a resource in one year; other years stay as they are. Where it is too little for the ports wanted, those ship that bring the most spend, and none in place of another.
 * The evidence's own capacities limit only what `ProfitRedistribution.bottlenecks` answers, where this entry replaces that year's.
 */
export type CapacityInput = {
  /** Which resource: one that a technology uses. Slug or global id. */
  resource: string;
  /** Over what the evidence's own shipments of that year would use, a ratio from 0 to 1,000: 0.8 lets four in five ship. */
  share: number;
  /** Calendar year. */
  year: number;
};

/** On what ground a number stands. */
export type ClaimBasis =
  /** Assumed, without a source that says so. */
  | 'ASSUMED'
  /** Computed from other claims. */
  | 'DERIVED'
  /** Somebody's estimate of the present or the past. */
  | 'ESTIMATED'
  /** Somebody's expectation of the future. */
  | 'FORECAST'
  /** Reported as a fact: accounts, measurements, announcements of what was done. */
  | 'REPORTED'
  /** What somebody says they will reach. */
  | 'TARGET';

/** How sure the project is. */
export type Confidence =
  /** Sure. */
  | 'HIGH'
  /** Doubtful. */
  | 'LOW'
  /** Likely. */
  | 'MEDIUM';

/** An adoption curve: exactly one of its forms. Shares are ratios from 0 to 1. */
export type CurveInput =
  {   /** The diffusion curve of Bass (1969), from innovators and imitators. */
  bass: BassInput; constant?: never; logistic?: never; points?: never; table?: never; }
  |  { bass?: never;   /** The same share in every year, a ratio from 0 to 1. */
  constant: number; logistic?: never; points?: never; table?: never; }
  |  { bass?: never; constant?: never;   /** An S-shaped curve around a midpoint. */
  logistic: LogisticInput; points?: never; table?: never; }
  |  { bass?: never; constant?: never; logistic?: never;   /** The evidence's curve with the share of these years replaced, ascending; every other year keeps the evidence's. */
  points: Array<YearShareInput>; table?: never; }
  |  { bass?: never; constant?: never; logistic?: never; points?: never;   /** The share of given years, ascending; straight lines between them, flat outside. Replaces the evidence's curve altogether. */
  table: Array<YearShareInput>; };

/** How much is bought. */
export type DemandInput = {
  /** Where; left out: in every domain. */
  domain?: Domain | null | undefined;
  /** Price elasticity of the number of ports, 0 to 100: ports fall by this many percent where the mean price of a port rises by one. Left out: 0. */
  elasticity?: number | null | undefined;
  /** Growth of the number of ports added to the evidence's from 2027 on, a ratio a year from -0.9 to 10: 0.05 is 5 percent a year more. Left out: 0. */
  growthPerYear?: number | null | undefined;
  /** The mix of technologies for which the market value was published; it sets how many ports the value stands for. Left out: as the evidence says. */
  quotedFor?: MarketMix | null | undefined;
};

/** Where a network port sits. */
export type Domain =
  /** Between racks. */
  | 'SCALE_OUT'
  /** Inside one rack. */
  | 'SCALE_UP';

/** What an end of a flow is. */
export type FlowEndKind =
  /** A firm. */
  | 'FIRM'
  /** The growth or shrinkage of the profit pool as a whole. */
  | 'POOL'
  /** The unnamed firms of a stage. */
  | 'REST'
  /** A stage of the chain. */
  | 'STAGE';

/** What a stage pays another in one technology: an input coefficient in the sense of Leontief. */
export type InputCoefficientInput = {
  /** The stage that pays; slug or global id. */
  buyer: string;
  /** The stage that is paid; slug or global id. */
  seller: string;
  /** US dollars paid per US dollar of the buyer's revenue, a ratio from 0 to 1. All that a stage pays leaves room for its margins. */
  share: number;
  /** Which technology; slug or global id. */
  technology: string;
};

/** A logistic curve: saturation / (1 + exp(-steepness · (year - midpoint))). */
export type LogisticInput = {
  /** The year in which it has half of its saturation; parts of a year are allowed. */
  midpoint: number;
  /** The share that it tends to, a ratio from 0 to 1. */
  saturation: number;
  /** The share is 0 before this year. Left out: never cut off. */
  startYear?: number | null | undefined;
  /** How fast it rises, per year; below 0 it falls. */
  steepness: number;
};

/** An operating margin at a stage. */
export type MarginInput = {
  /** Which firm; slug or global id. Left out: the rest of the stage, the firms without a name. */
  firm?: string | null | undefined;
  /** Operating income over revenue, a ratio from -1 to what the stage keeps after paying its suppliers. */
  margin: number;
  /** Which stage; slug or global id. */
  stage: string;
  /** Which technology; slug or global id. Left out: every technology of the stage. */
  technology?: string | null | undefined;
};

/** The mix of technologies for which a market value was published. */
export type MarketMix =
  /** The mix that the evidence itself expects. */
  | 'EVIDENCE'
  /** The earliest generation only, such as copper inside a rack. */
  | 'INCUMBENT_ONLY'
  /** Pluggable modules only. */
  | 'PLUGGABLES_ONLY';

/** The price of a port of a technology. */
export type PriceInput = {
  /** Its price over the price of a DSP pluggable in the same year, a ratio above 0 and at most 1,000. */
  relativePrice: number;
  /** Which technology; slug or global id. */
  technology: string;
};

/**
 * A state of the world, as levers over the evidence of the graph. What is left out stays as the evidence has it, so an empty scenario is the base case.
 *
 * Events (`adoption`, `capacities`) hold in this case only. Beliefs (all else) hold in both cases when no baseline is given.
 * Levers set values, they never add to them; two entries for one key are refused. Every mistake is reported at once, each with the path of its argument.
 */
export type ScenarioInput = {
  /** Which share of the ports a technology wins, by domain. An event: the scenario only. */
  adoption?: Array<AdoptionInput> | null | undefined;
  /** What the switch vendor adds on top of a technology's price. A belief. */
  boxMargins?: Array<BoxMarginInput> | null | undefined;
  /** How much there is of a scarce resource; no more ports ship than it allows. An event: the scenario only. */
  capacities?: Array<CapacityInput> | null | undefined;
  /** How much is bought, and for which mix the market value was published. A belief. */
  demand?: Array<DemandInput> | null | undefined;
  /** Rate at which later years count less in present values, a ratio a year from 0 to 1. Left out: 0.10. */
  discountRate?: number | null | undefined;
  /** The first year, 2000 to 2100. Left out: 2024. */
  fromYear?: number | null | undefined;
  /** What one stage pays another. A belief. */
  inputs?: Array<InputCoefficientInput> | null | undefined;
  /** Operating margins. A belief. */
  margins?: Array<MarginInput> | null | undefined;
  /** A name for people; changes neither the answer nor its id. */
  name?: string | null | undefined;
  /** What a port of a technology costs beside a DSP pluggable. A belief. */
  prices?: Array<PriceInput> | null | undefined;
  /** Who holds how much of a stage; the rest of the stage gives or takes. A belief. */
  shares?: Array<ShareInput> | null | undefined;
  /** The last year, not before `fromYear`; at most 60 years in all. Left out: 2035. */
  toYear?: number | null | undefined;
};

/** How a fact was read. */
export type Seen =
  /** In a stored file without an address of its own. */
  | 'INDEX'
  /** On the speaker's own page. */
  | 'PAGE'
  /** From an analyst's memory. */
  | 'RECALL'
  /** In another document that relays it. */
  | 'RELAY';

/** A firm's share of a stage in one technology. */
export type ShareInput = {
  /** Which firm of the graph; slug or global id. A firm without a share there yet enters at the margin of the stage's rest. */
  firm: string;
  /** Its share of the stage's revenue, a ratio from 0 to 1. The named firms' shares of a stage sum to 1 at most. */
  share: number;
  /** Which stage; slug or global id. */
  stage: string;
  /** Which technology; slug or global id. */
  technology: string;
};

/** A share in one year. */
export type YearShareInput = {
  /** A ratio from 0 to 1. */
  share: number;
  /** Calendar year. */
  year: number;
};

export type ComparisonQueryVariables = Exact<{
  a?: ScenarioInput | null | undefined;
  b?: ScenarioInput | null | undefined;
  year: number;
}>;


export type ComparisonQuery = { a: { scenarioId: string, engineVersion: string, graphVersion: string, years: Array<number>, pool: { baselineProfitUsd: number, scenarioProfitUsd: number, scenarioSpendUsd: number, changeUsd: number }, concentration: { scenarioHhi: number, scenarioTop3Share: number }, firms: Array<{ name: string, scenarioProfitUsd: number, changeUsd: number, firm: { slug: string, name: string, aliases: Array<string> } | null }>, stages: Array<{ scenarioProfitUsd: number, changeUsd: number, stage: { slug: string, name: string } }> }, b: { scenarioId: string, engineVersion: string, graphVersion: string, years: Array<number>, pool: { baselineProfitUsd: number, scenarioProfitUsd: number, scenarioSpendUsd: number, changeUsd: number }, concentration: { scenarioHhi: number, scenarioTop3Share: number }, firms: Array<{ name: string, scenarioProfitUsd: number, changeUsd: number, firm: { slug: string, name: string, aliases: Array<string> } | null }>, stages: Array<{ scenarioProfitUsd: number, changeUsd: number, stage: { slug: string, name: string } }> } };

export type SideFragment = { scenarioId: string, engineVersion: string, graphVersion: string, years: Array<number>, pool: { baselineProfitUsd: number, scenarioProfitUsd: number, scenarioSpendUsd: number, changeUsd: number }, concentration: { scenarioHhi: number, scenarioTop3Share: number }, firms: Array<{ name: string, scenarioProfitUsd: number, changeUsd: number, firm: { slug: string, name: string, aliases: Array<string> } | null }>, stages: Array<{ scenarioProfitUsd: number, changeUsd: number, stage: { slug: string, name: string } }> };

export type RedistributionQueryVariables = Exact<{
  scenario?: ScenarioInput | null | undefined;
  year: number;
}>;


export type RedistributionQuery = { profitRedistribution: { scenarioId: string, engineVersion: string, graphVersion: string, warnings: Array<string>, pool: { changeUsd: number, baselineProfitUsd: number, scenarioProfitUsd: number }, mix: Array<{ scenarioShare: number, technology: { slug: string, name: string, inBaseline: boolean } }>, firms: Array<{ name: string, baselineProfitUsd: number, scenarioProfitUsd: number, changeUsd: number, presentValueUsd: number, turningYear: number | null, firm: { slug: string, name: string, aliases: Array<string> } | null, materiality: { share: number | null, fiscalYear: string | null, reason: string | null } }>, stages: Array<{ baselineRevenueUsd: number, scenarioRevenueUsd: number, baselineProfitUsd: number, scenarioProfitUsd: number, changeUsd: number, stage: { slug: string, name: string } }>, flows: Array<{ amountUsd: number, from: { kind: FlowEndKind, name: string }, to: { kind: FlowEndKind, name: string } }>, byYear: Array<{ year: number, pool: { baselineSpendUsd: number, scenarioSpendUsd: number, baselineProfitUsd: number, scenarioProfitUsd: number, changeUsd: number }, scaleOut: Array<{ baselineShare: number, scenarioShare: number, technology: { slug: string, name: string } }>, scaleUp: Array<{ baselineShare: number, scenarioShare: number, technology: { slug: string, name: string } }>, concentration: { baselineHhi: number, scenarioHhi: number, baselineTop3Share: number, scenarioTop3Share: number, baselineHhiIncludingRest: number, scenarioHhiIncludingRest: number } }> } };

export type WorldQueryVariables = Exact<{ [key: string]: never; }>;


export type WorldQuery = { domains: Array<{ domain: Domain, name: string, generations: Array<{ slug: string, name: string, inBaseline: boolean }> }>, stages: Array<{ slug: string, name: string, captures: Array<{ firm: { slug: string, name: string } }> }>, modelInputs: { years: Array<number>, domains: Array<{ domain: Domain, generations: Array<string>, scenarioMix: Array<Array<number>> }>, technologies: Array<{ technology: string, priceUsd: Array<number>, inputs: Array<{ buyer: string, seller: string }> }>, captures: Array<{ technology: string, stage: string, firm: string | null, share: number, margin: number }> } };

export type AssumptionsQueryVariables = Exact<{
  parameters: Array<string> | string;
}>;


export type AssumptionsQuery = { claims: { totalCount: number, nodes: Array<{ key: string, parameter: string | null, year: number | null, statement: string, basis: ClaimBasis, seen: Seen, confidence: Confidence, unit: string | null, note: string | null, value: { low: number | null, mid: number | null, high: number | null } | null, restsOn: Array<{ key: string, statement: string, metric: string, basis: ClaimBasis, seen: Seen, confidence: Confidence, unit: string | null, publishedOn: string | null, value: { low: number | null, mid: number | null, high: number | null } | null, attributedTo: { name: string } | null, source: { publisher: string, title: string, url: string | null, published: string | null } }> }> } };

export type FirmFigureQueryVariables = Exact<{
  slug: string;
  scenario?: ScenarioInput | null | undefined;
  year: number;
}>;


export type FirmFigureQuery = { firm: { slug: string, name: string, country: string | null, ticker: string | null, redistribution: { baselineProfitUsd: number, scenarioProfitUsd: number, changeUsd: number, presentValueUsd: number, turningYear: number | null, materiality: { share: number | null, operatingIncomeUsd: number | null, fiscalYear: string | null, reason: string | null }, contributions: Array<{ domain: Domain, amountUsd: number, technology: { slug: string, name: string }, stage: { slug: string, name: string } }>, attribution: Array<{ lever: string, amountUsd: number }> } | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SideFragmentDoc = new TypedDocumentString(`
    fragment Side on ProfitRedistribution {
  scenarioId
  engineVersion
  graphVersion
  years
  pool(year: $year) {
    baselineProfitUsd
    scenarioProfitUsd
    scenarioSpendUsd
    changeUsd
  }
  concentration(year: $year) {
    scenarioHhi
    scenarioTop3Share
  }
  firms(year: $year) {
    name
    firm {
      slug
      name
      aliases
    }
    scenarioProfitUsd
    changeUsd
  }
  stages(year: $year) {
    stage {
      slug
      name
    }
    scenarioProfitUsd
    changeUsd
  }
}
    `, {"fragmentName":"Side"}) as unknown as TypedDocumentString<SideFragment, unknown>;
export const ComparisonDocument = new TypedDocumentString(`
    query Comparison($a: ScenarioInput, $b: ScenarioInput, $year: Int!) {
  a: profitRedistribution(scenario: $a) {
    ...Side
  }
  b: profitRedistribution(scenario: $b) {
    ...Side
  }
}
    fragment Side on ProfitRedistribution {
  scenarioId
  engineVersion
  graphVersion
  years
  pool(year: $year) {
    baselineProfitUsd
    scenarioProfitUsd
    scenarioSpendUsd
    changeUsd
  }
  concentration(year: $year) {
    scenarioHhi
    scenarioTop3Share
  }
  firms(year: $year) {
    name
    firm {
      slug
      name
      aliases
    }
    scenarioProfitUsd
    changeUsd
  }
  stages(year: $year) {
    stage {
      slug
      name
    }
    scenarioProfitUsd
    changeUsd
  }
}`) as unknown as TypedDocumentString<ComparisonQuery, ComparisonQueryVariables>;
export const RedistributionDocument = new TypedDocumentString(`
    query Redistribution($scenario: ScenarioInput, $year: Int!) {
  profitRedistribution(scenario: $scenario) {
    scenarioId
    engineVersion
    graphVersion
    warnings
    pool(year: $year) {
      changeUsd
      baselineProfitUsd
      scenarioProfitUsd
    }
    mix(domain: SCALE_OUT, year: $year) {
      technology {
        slug
        name
        inBaseline
      }
      scenarioShare
    }
    firms(year: $year) {
      name
      firm {
        slug
        name
        aliases
      }
      baselineProfitUsd
      scenarioProfitUsd
      changeUsd
      presentValueUsd
      turningYear
      materiality {
        share
        fiscalYear
        reason
      }
    }
    stages(year: $year) {
      stage {
        slug
        name
      }
      baselineRevenueUsd
      scenarioRevenueUsd
      baselineProfitUsd
      scenarioProfitUsd
      changeUsd
    }
    flows(year: $year, first: 250) {
      from {
        kind
        name
      }
      to {
        kind
        name
      }
      amountUsd
    }
    byYear {
      year
      pool {
        baselineSpendUsd
        scenarioSpendUsd
        baselineProfitUsd
        scenarioProfitUsd
        changeUsd
      }
      scaleOut: mix(domain: SCALE_OUT) {
        technology {
          slug
          name
        }
        baselineShare
        scenarioShare
      }
      scaleUp: mix(domain: SCALE_UP) {
        technology {
          slug
          name
        }
        baselineShare
        scenarioShare
      }
      concentration {
        baselineHhi
        scenarioHhi
        baselineTop3Share
        scenarioTop3Share
        baselineHhiIncludingRest
        scenarioHhiIncludingRest
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RedistributionQuery, RedistributionQueryVariables>;
export const WorldDocument = new TypedDocumentString(`
    query World {
  domains {
    domain
    name
    generations {
      slug
      name
      inBaseline
    }
  }
  stages {
    slug
    name
    captures {
      firm {
        slug
        name
      }
    }
  }
  modelInputs {
    years
    domains {
      domain
      generations
      scenarioMix
    }
    technologies {
      technology
      priceUsd
      inputs {
        buyer
        seller
      }
    }
    captures {
      technology
      stage
      firm
      share
      margin
    }
  }
}
    `) as unknown as TypedDocumentString<WorldQuery, WorldQueryVariables>;
export const AssumptionsDocument = new TypedDocumentString(`
    query Assumptions($parameters: [String!]!) {
  claims(where: {houseView: true, parameters: $parameters}, first: 100) {
    totalCount
    nodes {
      key
      parameter
      year
      statement
      basis
      seen
      confidence
      value {
        low
        mid
        high
      }
      unit
      note
      restsOn {
        key
        statement
        metric
        basis
        seen
        confidence
        value {
          low
          mid
          high
        }
        unit
        publishedOn
        attributedTo {
          name
        }
        source {
          publisher
          title
          url
          published
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssumptionsQuery, AssumptionsQueryVariables>;
export const FirmFigureDocument = new TypedDocumentString(`
    query FirmFigure($slug: ID!, $scenario: ScenarioInput, $year: Int!) {
  firm(slug: $slug) {
    slug
    name
    country
    ticker
    redistribution(scenario: $scenario, year: $year) {
      baselineProfitUsd
      scenarioProfitUsd
      changeUsd
      presentValueUsd
      turningYear
      materiality {
        share
        operatingIncomeUsd
        fiscalYear
        reason
      }
      contributions {
        technology {
          slug
          name
        }
        stage {
          slug
          name
        }
        domain
        amountUsd
      }
      attribution {
        lever
        amountUsd
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FirmFigureQuery, FirmFigureQueryVariables>;