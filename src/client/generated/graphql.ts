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
  /** Somebody's estimate of the present or the past, or what only a machine-written text says of it. */
  | 'ESTIMATED'
  /** Somebody's expectation of the future. */
  | 'FORECAST'
  /** Reported as a fact: accounts, measurements, announcements of what was done. */
  | 'REPORTED'
  /** What somebody says they will reach. */
  | 'TARGET';

/** Conditions on a claim; all that are given hold together. A list is met by any one of its values; an empty list is met by nothing. */
export type ClaimFilter = {
  /** It speaks of one of these things. A slug stands for every thing that has it, of whatever type; a global id for one. */
  about?: Array<string> | null | undefined;
  /** One of these organizations says so (slugs). */
  attributedTo?: Array<string> | null | undefined;
  /** It stands on one of these grounds. */
  bases?: Array<ClaimBasis> | null | undefined;
  /** The project's confidence is one of these. */
  confidences?: Array<Confidence> | null | undefined;
  /** Whether it is a number of the house view. */
  houseView?: boolean | null | undefined;
  /** The day from which it counts as known. */
  knownFrom?: DateRange | null | undefined;
  /** It is about one of these metrics. */
  metrics?: Array<string> | null | undefined;
  /** It is a number of the house view for one of these parameters, such as `price/cpo`. */
  parameters?: Array<string> | null | undefined;
  /** Research knows it under one of these numbers, such as `C01`. */
  refs?: Array<string> | null | undefined;
  /** True: only claims that were retracted. False or left out: only claims that were not. */
  retracted?: boolean | null | undefined;
  /** It was read in one of these ways. */
  seen?: Array<Seen> | null | undefined;
  /** It speaks of one of these technologies (slugs). */
  technologies?: Array<string> | null | undefined;
  /** The statement contains this text, whatever the case. */
  textContains?: string | null | undefined;
};

/** How sure the project is. */
export type Confidence =
  /** Sure. */
  | 'HIGH'
  /** Doubtful. */
  | 'LOW'
  /** Likely. */
  | 'MEDIUM';

/** A rank correlation (Spearman) between two parameters, by a Gaussian copula. */
export type CorrelationInput = {
  /** A parameter's id, such as `price/cpo`; it must have a range. */
  a: string;
  /** Another parameter's id. */
  b: string;
  /** Rank correlation, -1 to 1. Correlations that contradict each other are moved to the nearest correlation matrix; see `ProfitRedistribution.correlations`. */
  rank: number;
};

/** What a buyer pays for. */
export type CostPartKind =
  /** Electricity over its life, cooling included. */
  | 'ENERGY'
  /** Replacements over its life: a module, an engine, or the switch around it. */
  | 'FAILURES'
  /** The port itself, a box margin included. */
  | 'PRICE';

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

/** A range of days, both ends included; an end left out is open. An entry without a day is in no range. */
export type DateRange = {
  /** The first day allowed. */
  from?: string | null | undefined;
  /** The last day allowed. */
  to?: string | null | undefined;
};

/** How much is bought. */
export type DemandInput = {
  /** Where; left out: in every domain. */
  domain?: Domain | null | undefined;
  /** Price elasticity of the number of ports, 0 to 10: ports fall by this many percent where the mean price of a port rises by one. Left out: 0. */
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

/** How numbers are drawn. */
export type DrawMethod =
  /** Independent numbers; their error falls with the square root of their number only. */
  | 'PSEUDO_RANDOM'
  /** Scrambled Sobol points in 16 independent blocks: draw n is in block n mod 16, and the spread of the blocks gives the standard error. */
  | 'QUASI_RANDOM';

/** Conditions on a firm; all that are given hold together. A list is met by any one of its values; an empty list is met by nothing. */
export type FirmFilter = {
  /** The headquarters are in one of these countries, ISO 3166-1 alpha-2. */
  countries?: Array<string> | null | undefined;
  /** Gross margin of the latest full fiscal year, a ratio. */
  grossMargin?: FloatRange | null | undefined;
  /** Whether it makes at least one product of the graph. */
  hasProduct?: boolean | null | undefined;
  /** Whether its shares are traded. */
  listed?: boolean | null | undefined;
  /** The name contains this text, whatever the case and accents. */
  nameContains?: string | null | undefined;
  /** Operating margin of the latest full fiscal year, a ratio. */
  operatingMargin?: FloatRange | null | undefined;
  /** Revenue of the latest full fiscal year, US dollars. */
  revenueUsd?: FloatRange | null | undefined;
  /** It has one of these roles. */
  roles?: Array<string> | null | undefined;
  /** Only these firms, by slug or global id. */
  slugs?: Array<string> | null | undefined;
  /** It captures value at one of these stages (slugs). */
  stages?: Array<string> | null | undefined;
  /** It captures value in one of these technologies, or makes a product of one (slugs). Shares that hold for every technology do not count. */
  technologies?: Array<string> | null | undefined;
};

/** One field of an order of firms. */
export type FirmOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by. */
  field: FirmOrderField;
};

/** What firms can be ordered by. */
export type FirmOrderField =
  /** Country code of the headquarters. */
  | 'COUNTRY'
  /** Gross margin of the latest full fiscal year. */
  | 'GROSS_MARGIN'
  /** The name, whatever its case and accents. */
  | 'NAME'
  /** Operating margin of the latest full fiscal year. */
  | 'OPERATING_MARGIN'
  /** Revenue of the latest full fiscal year in US dollars. */
  | 'REVENUE'
  /** The slug. */
  | 'SLUG';

/** A range of numbers, both ends included; an end left out is open. An entry without a value is in no range. */
export type FloatRange = {
  /** The smallest value allowed. */
  from?: number | null | undefined;
  /** The largest value allowed. */
  to?: number | null | undefined;
};

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

/** Which way a link runs, seen from the thing that was asked about. */
export type LinkDirection =
  /** From the other to the thing asked about. */
  | 'IN'
  /** From the thing asked about to the other. */
  | 'OUT';

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

/** Which way a list runs. Entries without a value come last in both directions. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC';

/** By what a claim weighs more than another. */
export type PoolWeight =
  /** REPORTED 1, DERIVED and ESTIMATED 3/4, FORECAST 1/2, TARGET and ASSUMED 1/4. */
  | 'BASIS'
  /** HIGH 1, MEDIUM 2/3, LOW 1/3. An estimate of the house is MEDIUM, an assumption LOW. */
  | 'CONFIDENCE'
  /** Half for every twelve months of age, counted as `StalenessInput` says; 1/4 where there is no date. */
  | 'DATE'
  /** PAGE 1, RELAY 1/2, INDEX 3/8, RECALL 1/4. An estimate of the house is RELAY, an assumption RECALL. */
  | 'SEEN';

/**
 * How claims are pooled: the weighted means of their lows, mids and highs, which averages their distributions quantile by quantile (Vincent 1912). The house view is one of the pooled, each speaker counts once with the newest statement, and speakers without a name count one by one.
 * A pooled value is DERIVED, and ASSUMED where any of what is pooled is.
 */
export type PoolingInput = {
  /** The weights, which are multiplied; an empty list weighs all alike. */
  by: Array<PoolWeight>;
};

/** The price of a port of a technology. */
export type PriceInput = {
  /** Its price over the price of a DSP pluggable in the same year, a ratio from 0.001 to 1,000. */
  relativePrice: number;
  /** Which technology; slug or global id. */
  technology: string;
};

/** How two things are connected, read as `from RELATION to`. */
export type Relation =
  /** Claim speaks of a thing. */
  | 'ABOUT'
  /** Firm assembles systems or modules for firm. */
  | 'ASSEMBLES_FOR'
  /** Claim was made by organization. */
  | 'ATTRIBUTED_TO'
  /** Stage pays stage for its inputs. */
  | 'BUYS_FROM'
  /** Firm earns a share of stage. */
  | 'CAPTURES'
  /** Claim, firm, product or forecast names source. Figures do too, but have no global id, so that these links are left out: see `Figure.source`. */
  | 'CITES'
  /** Firm competes with firm; the direction says only who was named first. */
  | 'COMPETES_WITH'
  /** Firm uses product. */
  | 'DEPLOYS'
  /** Firm makes wafers for firm. */
  | 'FABRICATES_FOR'
  /** Product is an instance of technology. */
  | 'IMPLEMENTS'
  /** Firm holds or bought a stake in firm. */
  | 'INVESTS_IN'
  /** Forecast was made by organization. */
  | 'MADE_BY'
  /** Firm makes product. */
  | 'MAKES'
  /** Firm makes goods to another firm's design or brand. */
  | 'MANUFACTURES_FOR'
  /** Firm owns or took over firm. */
  | 'OWNS'
  /** Firm packages chips or optical engines for firm. */
  | 'PACKAGES_FOR'
  /** Firm works with firm; the direction says only who was named first. */
  | 'PARTNERS_WITH'
  /** Firm reported fiscal year. */
  | 'REPORTED'
  /** Claim of the house view rests on claim. */
  | 'RESTS_ON'
  /** Technology is bought at stage: the stage that the buyer pays. */
  | 'ROOTED_AT'
  /** Technology serves network domain. */
  | 'SERVES'
  /** Firm belongs to firm. */
  | 'SUBSIDIARY_OF'
  /** Firm delivers goods to firm. */
  | 'SUPPLIES';

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
  /**
   * Only what was known by the end of this day: what would have been answered then. Claims count from the day on which their speaker had said them.
   * The house's assumptions are undated and stay; an estimate of the house whose claims all came later falls back to its own range with the middle as mode. Both are listed in `ProfitRedistribution.withoutClaim`. The incomes that `materiality` compares with are those published by the day; the structure of the chain is as known now.
   * For `exposure`, a share of revenue is the one that the newest claim of metric `CUSTOMER_SHARE` known by the day states, and is inferred from the stages where none was; the revenue that a firm reported is that of its last full fiscal year that had ended and been published by the day, and where there is none, the firm's revenue is the model's.
   */
  knownOn?: string | null | undefined;
  /** Operating margins. A belief. */
  margins?: Array<MarginInput> | null | undefined;
  /** A name for people; changes neither the answer nor its id. */
  name?: string | null | undefined;
  /** Pools the house view with all that is claimed of a parameter, where no listed publisher speaks of it. Left out: nothing is pooled. */
  pooling?: PoolingInput | null | undefined;
  /** What a port of a technology costs beside a DSP pluggable. A belief. */
  prices?: Array<PriceInput> | null | undefined;
  /**
   * Whose claims come before the house view: who said it, not who carried it. The first listed that speaks of a parameter stands, whatever the others say; where none does, the house view stands. A belief.
   * Both cases are computed from one choice of evidence: a baseline may repeat `publishers`, `knownOn`, `pooling` and `staleness`, and not differ in them. Slugs or global ids of organizations.
   *
   * A single number is the mode, and its low and high keep the house view's distances from its mode, as ratios; a range without a middle has its middle as mode. A path takes the publisher's years beside the house's other years, and runs through all of them. Other shares of a stage make room for the publisher's.
   */
  publishers?: Array<string> | null | undefined;
  /** Who holds how much of a stage; the rest of the stage gives or takes. A belief. */
  shares?: Array<ShareInput> | null | undefined;
  /** Widens the range of old claims. Left out: an old claim is as good as a new one. */
  staleness?: StalenessInput | null | undefined;
  /** The last year, not before `fromYear`; at most 60 years in all. Left out: 2035. */
  toYear?: number | null | undefined;
  /** Asks how sure each figure is: its parameters are drawn from their ranges. Years and draws are the scenario's; a baseline's own are not used. */
  uncertainty?: UncertaintyInput | null | undefined;
};

/** Where a scenario with a name comes from. */
export type ScenarioKind =
  /** It comes with the graph's facts: the base case and the presets. */
  | 'PRESET'
  /** Somebody saved it. */
  | 'SAVED';

/** The part of a thing that fitted a search. */
export type SearchField =
  /** Another name. */
  | 'ALIAS'
  /** The name. */
  | 'NAME'
  /** A name, but for a mistyped letter or two. */
  | 'SIMILAR_NAME'
  /** The slug or key. */
  | 'SLUG'
  /** A text: a description or a statement. */
  | 'TEXT'
  /** The ticker. */
  | 'TICKER';

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

/** How fast claims age. Ages count to `knownOn`, else to the day of the newest claim in the graph, never to today. */
export type StalenessInput = {
  /** Months after which half of what a claim knows is gone, 1 to 600: the distances of low and high from mid grow by the square root of 2 each time. Undated assumptions stay as they are. */
  halfLifeMonths: number;
};

/**
 * How to draw. Every parameter is a PERT distribution over its low, mid and high; one uniform number drives all years of a path. Both cases share the draws, a lever fixes what it sets.
 * Draw n of a seed is the same however many draws there are and in whichever scenario over the same evidence.
 */
export type UncertaintyInput = {
  /** Which parameters are high together, at most 16 parameters in all. Left out: all are independent. */
  correlations?: Array<CorrelationInput> | null | undefined;
  /** How many draws, 16 to 100,000. With `capacities`, in the scenario or in the baseline, each of their years takes a linear program a draw: at most 24,000 of these in all. Each domain in which intervals are asked is drawn by itself, and each side of a comparison: each costs as much again. */
  draws: number;
  /** Left out: QUASI_RANDOM. */
  method?: DrawMethod | null | undefined;
  /** Any whole number of 32 bits. Left out: 1. */
  seed?: number | null | undefined;
};

/** A share in one year. */
export type YearShareInput = {
  /** A ratio from 0 to 1. */
  share: number;
  /** Calendar year. */
  year: number;
};

export type BuyerCostQueryVariables = Exact<{
  year: number;
  scenario?: ScenarioInput | null | undefined;
}>;


export type BuyerCostQuery = { graphVersion: string, buyerCost: { year: number, reference: { slug: string }, technologies: Array<{ technology: { slug: string, name: string }, totalUsd: { low: number, mid: number, high: number }, relativePerBit: { low: number, mid: number, high: number }, relativePower: { low: number, mid: number, high: number }, parts: Array<{ kind: CostPartKind, usd: { low: number, mid: number, high: number }, claims: Array<{ parameter: string | null, basis: ClaimBasis, seen: Seen, restsOn: Array<{ key: string, sources: Array<{ key: string, publisher: string, title: string, url: string | null }> }> }> }> }> } };

export type FindClaimsQueryVariables = Exact<{
  where?: ClaimFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindClaimsQuery = { graphVersion: string, claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ metric: string, unit: string | null, periodFrom: string | null, periodTo: string | null, key: string, statement: string, basis: ClaimBasis, seen: Seen, confidence: Confidence, publishedOn: string | null, value: { low: number | null, mid: number | null, high: number | null } | null, about: Array<
        | { __typename: 'Claim', id: string }
        | { __typename: 'Firm', slug: string, name: string, id: string }
        | { __typename: 'FiscalYear', id: string }
        | { __typename: 'Forecast', id: string }
        | { __typename: 'Market', id: string }
        | { __typename: 'NetworkDomain', slug: string, name: string, id: string }
        | { __typename: 'Organization', slug: string, name: string, id: string }
        | { __typename: 'Product', slug: string, name: string, id: string }
        | { __typename: 'Resource', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Stage', slug: string, name: string, id: string }
        | { __typename: 'Technology', slug: string, name: string, id: string }
      >, sources: Array<{ key: string, publisher: string, title: string, url: string | null }> }> } };

export type FindPathsQueryVariables = Exact<{
  from: string;
  to: string;
  maxLength?: number | null | undefined;
  first?: number | null | undefined;
}>;


export type FindPathsQuery = { graphVersion: string, paths: Array<{ length: number, hops: Array<{ relation: Relation, direction: LinkDirection, from:
        | { __typename: 'Claim', id: string }
        | { __typename: 'Firm', slug: string, name: string, id: string }
        | { __typename: 'FiscalYear', id: string }
        | { __typename: 'Forecast', id: string }
        | { __typename: 'Market', id: string }
        | { __typename: 'NetworkDomain', slug: string, name: string, id: string }
        | { __typename: 'Organization', slug: string, name: string, id: string }
        | { __typename: 'Product', slug: string, name: string, id: string }
        | { __typename: 'Resource', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Stage', slug: string, name: string, id: string }
        | { __typename: 'Technology', slug: string, name: string, id: string }
      , to:
        | { __typename: 'Claim', id: string }
        | { __typename: 'Firm', slug: string, name: string, id: string }
        | { __typename: 'FiscalYear', id: string }
        | { __typename: 'Forecast', id: string }
        | { __typename: 'Market', id: string }
        | { __typename: 'NetworkDomain', slug: string, name: string, id: string }
        | { __typename: 'Organization', slug: string, name: string, id: string }
        | { __typename: 'Product', slug: string, name: string, id: string }
        | { __typename: 'Resource', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Stage', slug: string, name: string, id: string }
        | { __typename: 'Technology', slug: string, name: string, id: string }
      , claims: Array<{ key: string, statement: string, basis: ClaimBasis, seen: Seen, confidence: Confidence, publishedOn: string | null, sources: Array<{ key: string, publisher: string, title: string, url: string | null }> }> }> }> };

export type LookAroundQueryVariables = Exact<{
  of: string;
  limit?: number | null | undefined;
  relations?: Array<Relation> | Relation | null | undefined;
}>;


export type LookAroundQuery = { graphVersion: string, neighborhood: { cut: boolean, cutReason: string | null, nodes: Array<
      | { __typename: 'Claim', id: string }
      | { __typename: 'Firm', slug: string, name: string, id: string }
      | { __typename: 'FiscalYear', id: string }
      | { __typename: 'Forecast', id: string }
      | { __typename: 'Market', id: string }
      | { __typename: 'NetworkDomain', slug: string, name: string, id: string }
      | { __typename: 'Organization', slug: string, name: string, id: string }
      | { __typename: 'Product', slug: string, name: string, id: string }
      | { __typename: 'Resource', id: string }
      | { __typename: 'Source', id: string }
      | { __typename: 'Stage', slug: string, name: string, id: string }
      | { __typename: 'Technology', slug: string, name: string, id: string }
    >, links: Array<{ relation: Relation, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , claims: Array<{ key: string, statement: string, basis: ClaimBasis, seen: Seen, confidence: Confidence, publishedOn: string | null, sources: Array<{ key: string, publisher: string, title: string, url: string | null }> }> }> } };

export type FirmDossierQueryVariables = Exact<{
  slug: string;
  first?: number | null | undefined;
}>;


export type FirmDossierQuery = { graphVersion: string, firm: { slug: string, name: string, aliases: Array<string>, country: string | null, roles: Array<string>, lei: string | null, cik: string | null, revenueUsd: number | null, revenueFiscalYear: string | null, operatingMargin: number | null, operatingMarginFiscalYear: string | null, listings: Array<{ exchange: string, ticker: string }>, captures: Array<{ stage: { slug: string }, technology: { slug: string } | null, share: { low: number, mid: number, high: number }, margin: { low: number, mid: number, high: number }, shareClaims: Array<{ key: string, statement: string, basis: ClaimBasis, seen: Seen, confidence: Confidence, publishedOn: string | null, sources: Array<{ key: string, publisher: string, title: string, url: string | null }> }> }>, suppliers: { totalCount: number, nodes: Array<{ relation: Relation, what: string | null, firm: { slug: string, name: string }, claims: Array<{ key: string, statement: string, basis: ClaimBasis, seen: Seen, confidence: Confidence, publishedOn: string | null, sources: Array<{ key: string, publisher: string, title: string, url: string | null }> }> }> }, customers: { totalCount: number, nodes: Array<{ relation: Relation, what: string | null, firm: { slug: string, name: string }, claims: Array<{ key: string, statement: string, basis: ClaimBasis, seen: Seen, confidence: Confidence, publishedOn: string | null, sources: Array<{ key: string, publisher: string, title: string, url: string | null }> }> }> }, financials: Array<{ label: string, periodEnd: string | null, fullYear: boolean, revenueUsd: number | null, operatingIncomeUsd: number | null, operatingIncomeBasis: ClaimBasis | null }>, claims: { totalCount: number, nodes: Array<{ key: string, statement: string, basis: ClaimBasis, seen: Seen, confidence: Confidence, publishedOn: string | null, sources: Array<{ key: string, publisher: string, title: string, url: string | null }> }> } } | null };

export type ListFirmsQueryVariables = Exact<{
  where?: FirmFilter | null | undefined;
  orderBy?: Array<FirmOrder> | FirmOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListFirmsQuery = { graphVersion: string, firms: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ slug: string, name: string, country: string | null, ticker: string | null, roles: Array<string>, revenueUsd: number | null, operatingMargin: number | null, operatingMarginFiscalYear: string | null, claims: { nodes: Array<{ key: string, statement: string, basis: ClaimBasis, seen: Seen, confidence: Confidence, publishedOn: string | null, sources: Array<{ key: string, publisher: string, title: string, url: string | null }> }> } }> } };

export type RedistributeProfitQueryVariables = Exact<{
  scenario?: ScenarioInput | null | undefined;
  baseline?: ScenarioInput | null | undefined;
  year: number;
  first?: number | null | undefined;
}>;


export type RedistributeProfitQuery = { profitRedistribution: { scenarioId: string, engineVersion: string, graphVersion: string, warnings: Array<string>, pool: { baselineProfitUsd: number, scenarioProfitUsd: number, changeUsd: number, interval: { p5: number, p50: number, p95: number, probabilityOfGain: number } | null, evidenceQuality: { assumedOrRecalledVarianceShare: number | null }, why: Array<{ parameter: string, swingUsd: number, basis: ClaimBasis, claims: Array<{ key: string, statement: string, basis: ClaimBasis, seen: Seen, confidence: Confidence, publishedOn: string | null, sources: Array<{ key: string, publisher: string, title: string, url: string | null }> }> }> }, firms: Array<{ name: string, baselineProfitUsd: number, scenarioProfitUsd: number, changeUsd: number, turningYear: number | null, firm: { slug: string } | null, interval: { p5: number, p50: number, p95: number, probabilityOfGain: number } | null, materiality: { share: number | null, operatingIncomeBasis: ClaimBasis | null, fiscalYear: string | null, reason: string | null } }>, stages: Array<{ baselineProfitUsd: number, scenarioProfitUsd: number, changeUsd: number, stage: { slug: string, name: string }, interval: { p5: number, p50: number, p95: number, probabilityOfGain: number } | null }> } };

export type FirmProfitQueryVariables = Exact<{
  slug: string;
  scenario?: ScenarioInput | null | undefined;
  baseline?: ScenarioInput | null | undefined;
  year: number;
}>;


export type FirmProfitQuery = { graphVersion: string, firm: { slug: string, name: string, redistribution: { baselineProfitUsd: number, scenarioProfitUsd: number, changeUsd: number, presentValueUsd: number, turningYear: number | null, interval: { p5: number, p50: number, p95: number, probabilityOfGain: number } | null, presentValueInterval: { p5: number, p50: number, p95: number, probabilityOfGain: number } | null, materiality: { share: number | null, operatingIncomeUsd: number | null, operatingIncomeBasis: ClaimBasis | null, fiscalYear: string | null, reason: string | null }, contributions: Array<{ domain: Domain, amountUsd: number, technology: { slug: string }, stage: { slug: string } }>, attribution: Array<{ lever: string, amountUsd: number }>, why: Array<{ parameter: string, swingUsd: number, basis: ClaimBasis, claims: Array<{ key: string, statement: string, basis: ClaimBasis, seen: Seen, confidence: Confidence, publishedOn: string | null, sources: Array<{ key: string, publisher: string, title: string, url: string | null }> }> }> } | null } | null };

export type BehindFragment = { parameter: string, swingUsd: number, basis: ClaimBasis, claims: Array<{ key: string, statement: string, basis: ClaimBasis, seen: Seen, confidence: Confidence, publishedOn: string | null, sources: Array<{ key: string, publisher: string, title: string, url: string | null }> }> };

export type SpreadFragment = { p5: number, p50: number, p95: number, probabilityOfGain: number };

export type ListScenariosQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type ListScenariosQuery = { graphVersion: string, scenarios: { nodes: Array<{ id: string, kind: ScenarioKind, title: string, description: string | null, claims: Array<{ key: string, statement: string, basis: ClaimBasis, seen: Seen, confidence: Confidence, publishedOn: string | null, sources: Array<{ key: string, publisher: string, title: string, url: string | null }> }> }> } };

export type SearchGraphQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
}>;


export type SearchGraphQuery = { graphVersion: string, search: { nodes: Array<{ score: number, matched: SearchField, node:
        | { __typename: 'Claim', key: string, statement: string, basis: ClaimBasis, seen: Seen, confidence: Confidence, publishedOn: string | null, id: string, sources: Array<{ key: string, publisher: string, title: string, url: string | null }> }
        | { __typename: 'Firm', ticker: string | null, country: string | null, slug: string, name: string, id: string, claims: { nodes: Array<{ key: string, statement: string, basis: ClaimBasis, seen: Seen, confidence: Confidence, publishedOn: string | null, sources: Array<{ key: string, publisher: string, title: string, url: string | null }> }> } }
        | { __typename: 'FiscalYear', id: string }
        | { __typename: 'Forecast', id: string }
        | { __typename: 'Market', id: string }
        | { __typename: 'NetworkDomain', slug: string, name: string, id: string }
        | { __typename: 'Organization', slug: string, name: string, id: string }
        | { __typename: 'Product', slug: string, name: string, id: string, claims: { nodes: Array<{ key: string, statement: string, basis: ClaimBasis, seen: Seen, confidence: Confidence, publishedOn: string | null, sources: Array<{ key: string, publisher: string, title: string, url: string | null }> }> } }
        | { __typename: 'Resource', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Stage', slug: string, name: string, id: string }
        | { __typename: 'Technology', slug: string, name: string, id: string }
       }> } };

type Named_Claim_Fragment = { __typename: 'Claim', id: string };

type Named_Firm_Fragment = { __typename: 'Firm', slug: string, name: string, id: string };

type Named_FiscalYear_Fragment = { __typename: 'FiscalYear', id: string };

type Named_Forecast_Fragment = { __typename: 'Forecast', id: string };

type Named_Market_Fragment = { __typename: 'Market', id: string };

type Named_NetworkDomain_Fragment = { __typename: 'NetworkDomain', slug: string, name: string, id: string };

type Named_Organization_Fragment = { __typename: 'Organization', slug: string, name: string, id: string };

type Named_Product_Fragment = { __typename: 'Product', slug: string, name: string, id: string };

type Named_Resource_Fragment = { __typename: 'Resource', id: string };

type Named_Source_Fragment = { __typename: 'Source', id: string };

type Named_Stage_Fragment = { __typename: 'Stage', slug: string, name: string, id: string };

type Named_Technology_Fragment = { __typename: 'Technology', slug: string, name: string, id: string };

export type NamedFragment =
  | Named_Claim_Fragment
  | Named_Firm_Fragment
  | Named_FiscalYear_Fragment
  | Named_Forecast_Fragment
  | Named_Market_Fragment
  | Named_NetworkDomain_Fragment
  | Named_Organization_Fragment
  | Named_Product_Fragment
  | Named_Resource_Fragment
  | Named_Source_Fragment
  | Named_Stage_Fragment
  | Named_Technology_Fragment
;

export type EvidenceFragment = { key: string, statement: string, basis: ClaimBasis, seen: Seen, confidence: Confidence, publishedOn: string | null, sources: Array<{ key: string, publisher: string, title: string, url: string | null }> };

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
export const EvidenceFragmentDoc = new TypedDocumentString(`
    fragment Evidence on Claim {
  key
  statement
  basis
  seen
  confidence
  publishedOn
  sources {
    key
    publisher
    title
    url
  }
}
    `, {"fragmentName":"Evidence"}) as unknown as TypedDocumentString<EvidenceFragment, unknown>;
export const BehindFragmentDoc = new TypedDocumentString(`
    fragment Behind on Influence {
  parameter
  swingUsd
  basis
  claims {
    ...Evidence
  }
}
    fragment Evidence on Claim {
  key
  statement
  basis
  seen
  confidence
  publishedOn
  sources {
    key
    publisher
    title
    url
  }
}`, {"fragmentName":"Behind"}) as unknown as TypedDocumentString<BehindFragment, unknown>;
export const SpreadFragmentDoc = new TypedDocumentString(`
    fragment Spread on Interval {
  p5
  p50
  p95
  probabilityOfGain
}
    `, {"fragmentName":"Spread"}) as unknown as TypedDocumentString<SpreadFragment, unknown>;
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on Node {
  __typename
  id
  ... on Firm {
    slug
    name
  }
  ... on Product {
    slug
    name
  }
  ... on Technology {
    slug
    name
  }
  ... on Stage {
    slug
    name
  }
  ... on NetworkDomain {
    slug
    name
  }
  ... on Organization {
    slug
    name
  }
}
    `, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const BuyerCostDocument = new TypedDocumentString(`
    query BuyerCost($year: Int!, $scenario: ScenarioInput) {
  graphVersion
  buyerCost(year: $year, scenario: $scenario) {
    year
    reference {
      slug
    }
    technologies {
      technology {
        slug
        name
      }
      totalUsd {
        low
        mid
        high
      }
      relativePerBit {
        low
        mid
        high
      }
      relativePower {
        low
        mid
        high
      }
      parts {
        kind
        usd {
          low
          mid
          high
        }
        claims {
          parameter
          basis
          seen
          restsOn {
            key
            sources {
              key
              publisher
              title
              url
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BuyerCostQuery, BuyerCostQueryVariables>;
export const FindClaimsDocument = new TypedDocumentString(`
    query FindClaims($where: ClaimFilter, $first: Int = 20, $after: String) {
  graphVersion
  claims(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Evidence
      metric
      value {
        low
        mid
        high
      }
      unit
      periodFrom
      periodTo
      about {
        ...Named
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Firm {
    slug
    name
  }
  ... on Product {
    slug
    name
  }
  ... on Technology {
    slug
    name
  }
  ... on Stage {
    slug
    name
  }
  ... on NetworkDomain {
    slug
    name
  }
  ... on Organization {
    slug
    name
  }
}
fragment Evidence on Claim {
  key
  statement
  basis
  seen
  confidence
  publishedOn
  sources {
    key
    publisher
    title
    url
  }
}`) as unknown as TypedDocumentString<FindClaimsQuery, FindClaimsQueryVariables>;
export const FindPathsDocument = new TypedDocumentString(`
    query FindPaths($from: ID!, $to: ID!, $maxLength: Int = 6, $first: Int = 5) {
  graphVersion
  paths(from: $from, to: $to, maxLength: $maxLength, first: $first) {
    length
    hops {
      relation
      direction
      from {
        ...Named
      }
      to {
        ...Named
      }
      claims {
        ...Evidence
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Firm {
    slug
    name
  }
  ... on Product {
    slug
    name
  }
  ... on Technology {
    slug
    name
  }
  ... on Stage {
    slug
    name
  }
  ... on NetworkDomain {
    slug
    name
  }
  ... on Organization {
    slug
    name
  }
}
fragment Evidence on Claim {
  key
  statement
  basis
  seen
  confidence
  publishedOn
  sources {
    key
    publisher
    title
    url
  }
}`) as unknown as TypedDocumentString<FindPathsQuery, FindPathsQueryVariables>;
export const LookAroundDocument = new TypedDocumentString(`
    query LookAround($of: ID!, $limit: Int = 20, $relations: [Relation!]) {
  graphVersion
  neighborhood(of: $of, depth: 1, limit: $limit, relations: $relations) {
    cut
    cutReason
    nodes {
      ...Named
    }
    links {
      relation
      from {
        id
      }
      to {
        id
      }
      claims {
        ...Evidence
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Firm {
    slug
    name
  }
  ... on Product {
    slug
    name
  }
  ... on Technology {
    slug
    name
  }
  ... on Stage {
    slug
    name
  }
  ... on NetworkDomain {
    slug
    name
  }
  ... on Organization {
    slug
    name
  }
}
fragment Evidence on Claim {
  key
  statement
  basis
  seen
  confidence
  publishedOn
  sources {
    key
    publisher
    title
    url
  }
}`) as unknown as TypedDocumentString<LookAroundQuery, LookAroundQueryVariables>;
export const FirmDossierDocument = new TypedDocumentString(`
    query FirmDossier($slug: ID!, $first: Int = 10) {
  graphVersion
  firm(slug: $slug) {
    slug
    name
    aliases
    country
    roles
    listings {
      exchange
      ticker
    }
    lei
    cik
    revenueUsd
    revenueFiscalYear
    operatingMargin
    operatingMarginFiscalYear
    captures {
      stage {
        slug
      }
      technology {
        slug
      }
      share {
        low
        mid
        high
      }
      margin {
        low
        mid
        high
      }
      shareClaims {
        ...Evidence
      }
    }
    suppliers(first: $first) {
      totalCount
      nodes {
        relation
        what
        firm {
          slug
          name
        }
        claims {
          ...Evidence
        }
      }
    }
    customers(first: $first) {
      totalCount
      nodes {
        relation
        what
        firm {
          slug
          name
        }
        claims {
          ...Evidence
        }
      }
    }
    financials {
      label
      periodEnd
      fullYear
      revenueUsd
      operatingIncomeUsd
      operatingIncomeBasis
    }
    claims(first: $first) {
      totalCount
      nodes {
        ...Evidence
      }
    }
  }
}
    fragment Evidence on Claim {
  key
  statement
  basis
  seen
  confidence
  publishedOn
  sources {
    key
    publisher
    title
    url
  }
}`) as unknown as TypedDocumentString<FirmDossierQuery, FirmDossierQueryVariables>;
export const ListFirmsDocument = new TypedDocumentString(`
    query ListFirms($where: FirmFilter, $orderBy: [FirmOrder!], $first: Int = 20, $after: String) {
  graphVersion
  firms(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      slug
      name
      country
      ticker
      roles
      revenueUsd
      operatingMargin
      operatingMarginFiscalYear
      claims(first: 1) {
        nodes {
          ...Evidence
        }
      }
    }
  }
}
    fragment Evidence on Claim {
  key
  statement
  basis
  seen
  confidence
  publishedOn
  sources {
    key
    publisher
    title
    url
  }
}`) as unknown as TypedDocumentString<ListFirmsQuery, ListFirmsQueryVariables>;
export const RedistributeProfitDocument = new TypedDocumentString(`
    query RedistributeProfit($scenario: ScenarioInput, $baseline: ScenarioInput, $year: Int!, $first: Int = 10) {
  profitRedistribution(scenario: $scenario, baseline: $baseline) {
    scenarioId
    engineVersion
    graphVersion
    warnings
    pool(year: $year) {
      baselineProfitUsd
      scenarioProfitUsd
      changeUsd
      interval {
        ...Spread
      }
      evidenceQuality {
        assumedOrRecalledVarianceShare
      }
      why(first: 5) {
        ...Behind
      }
    }
    firms(year: $year, first: $first) {
      name
      firm {
        slug
      }
      baselineProfitUsd
      scenarioProfitUsd
      changeUsd
      interval {
        ...Spread
      }
      turningYear
      materiality {
        share
        operatingIncomeBasis
        fiscalYear
        reason
      }
    }
    stages(year: $year) {
      stage {
        slug
        name
      }
      baselineProfitUsd
      scenarioProfitUsd
      changeUsd
      interval {
        ...Spread
      }
    }
  }
}
    fragment Behind on Influence {
  parameter
  swingUsd
  basis
  claims {
    ...Evidence
  }
}
fragment Spread on Interval {
  p5
  p50
  p95
  probabilityOfGain
}
fragment Evidence on Claim {
  key
  statement
  basis
  seen
  confidence
  publishedOn
  sources {
    key
    publisher
    title
    url
  }
}`) as unknown as TypedDocumentString<RedistributeProfitQuery, RedistributeProfitQueryVariables>;
export const FirmProfitDocument = new TypedDocumentString(`
    query FirmProfit($slug: ID!, $scenario: ScenarioInput, $baseline: ScenarioInput, $year: Int!) {
  graphVersion
  firm(slug: $slug) {
    slug
    name
    redistribution(scenario: $scenario, baseline: $baseline, year: $year) {
      baselineProfitUsd
      scenarioProfitUsd
      changeUsd
      interval {
        ...Spread
      }
      presentValueUsd
      presentValueInterval {
        ...Spread
      }
      turningYear
      materiality {
        share
        operatingIncomeUsd
        operatingIncomeBasis
        fiscalYear
        reason
      }
      contributions {
        technology {
          slug
        }
        stage {
          slug
        }
        domain
        amountUsd
      }
      attribution {
        lever
        amountUsd
      }
      why(first: 5) {
        ...Behind
      }
    }
  }
}
    fragment Behind on Influence {
  parameter
  swingUsd
  basis
  claims {
    ...Evidence
  }
}
fragment Spread on Interval {
  p5
  p50
  p95
  probabilityOfGain
}
fragment Evidence on Claim {
  key
  statement
  basis
  seen
  confidence
  publishedOn
  sources {
    key
    publisher
    title
    url
  }
}`) as unknown as TypedDocumentString<FirmProfitQuery, FirmProfitQueryVariables>;
export const ListScenariosDocument = new TypedDocumentString(`
    query ListScenarios($first: Int = 50) {
  graphVersion
  scenarios(first: $first) {
    nodes {
      id
      kind
      title
      description
      claims {
        ...Evidence
      }
    }
  }
}
    fragment Evidence on Claim {
  key
  statement
  basis
  seen
  confidence
  publishedOn
  sources {
    key
    publisher
    title
    url
  }
}`) as unknown as TypedDocumentString<ListScenariosQuery, ListScenariosQueryVariables>;
export const SearchGraphDocument = new TypedDocumentString(`
    query SearchGraph($text: String!, $first: Int = 10) {
  graphVersion
  search(text: $text, first: $first) {
    nodes {
      score
      matched
      node {
        ...Named
        ... on Firm {
          ticker
          country
          claims(first: 2) {
            nodes {
              ...Evidence
            }
          }
        }
        ... on Product {
          claims(first: 2) {
            nodes {
              ...Evidence
            }
          }
        }
        ... on Claim {
          ...Evidence
        }
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Firm {
    slug
    name
  }
  ... on Product {
    slug
    name
  }
  ... on Technology {
    slug
    name
  }
  ... on Stage {
    slug
    name
  }
  ... on NetworkDomain {
    slug
    name
  }
  ... on Organization {
    slug
    name
  }
}
fragment Evidence on Claim {
  key
  statement
  basis
  seen
  confidence
  publishedOn
  sources {
    key
    publisher
    title
    url
  }
}`) as unknown as TypedDocumentString<SearchGraphQuery, SearchGraphQueryVariables>;