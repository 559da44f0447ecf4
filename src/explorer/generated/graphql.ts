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

/** Why an input stands on no claim. */
export type LackOfClaim =
  /** An assumption of the house, which is undated. */
  | 'ASSUMED'
  /** All claims behind the house's estimate came later: its own low and high stand, with the middle as mode. */
  | 'NOT_YET_KNOWN';

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

/** On which side of its threshold an observation overturns a claim, the threshold itself included. */
export type OverturningSide =
  /** The observation is at least as large. */
  | 'AT_LEAST'
  /** The observation is at most as large. */
  | 'AT_MOST';

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

/** A scenario to save. */
export type SaveScenarioInput = {
  /** The case that it is compared with; with `forkOf`, what changes in that one's baseline. Left out: the scenario's beliefs, without the challengers. */
  baseline?: ScenarioInput | null | undefined;
  /** Why one would look at it, at most 2,000 characters; no part of the id. */
  description?: string | null | undefined;
  /**
   * Slug or id of a scenario to start from. Its levers hold, with those given here in the place of the ones with the same key; a field that is no list of levers is replaced as a whole.
   * In `demand` each field of each domain is a lever of its own. An entry without a domain says its fields of every domain, and keeps those of the domains of which nothing is given here.
   * Without `forkOf` nothing is taken over.
   */
  forkOf?: string | null | undefined;
  /** The case looked at; with `forkOf`, what changes in it. Left out: the base case. */
  scenario?: ScenarioInput | null | undefined;
  /** Words for people, 1 to 200 characters; no part of the id. */
  title: string;
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

export type ComparisonQueryVariables = Exact<{
  a?: ScenarioInput | null | undefined;
  aBaseline?: ScenarioInput | null | undefined;
  b?: ScenarioInput | null | undefined;
  bBaseline?: ScenarioInput | null | undefined;
  year: number;
}>;


export type ComparisonQuery = { a: { scenarioId: string, engineVersion: string, graphVersion: string, years: Array<number>, pool: { baselineProfitUsd: number, scenarioProfitUsd: number, scenarioSpendUsd: number, changeUsd: number }, concentration: { scenarioHhi: number, scenarioTop3Share: number }, firms: Array<{ name: string, scenarioProfitUsd: number, changeUsd: number, firm: { slug: string, name: string, aliases: Array<string> } | null }>, stages: Array<{ scenarioProfitUsd: number, changeUsd: number, stage: { slug: string, name: string } }> }, b: { scenarioId: string, engineVersion: string, graphVersion: string, years: Array<number>, pool: { baselineProfitUsd: number, scenarioProfitUsd: number, scenarioSpendUsd: number, changeUsd: number }, concentration: { scenarioHhi: number, scenarioTop3Share: number }, firms: Array<{ name: string, scenarioProfitUsd: number, changeUsd: number, firm: { slug: string, name: string, aliases: Array<string> } | null }>, stages: Array<{ scenarioProfitUsd: number, changeUsd: number, stage: { slug: string, name: string } }> } };

export type SideFragment = { scenarioId: string, engineVersion: string, graphVersion: string, years: Array<number>, pool: { baselineProfitUsd: number, scenarioProfitUsd: number, scenarioSpendUsd: number, changeUsd: number }, concentration: { scenarioHhi: number, scenarioTop3Share: number }, firms: Array<{ name: string, scenarioProfitUsd: number, changeUsd: number, firm: { slug: string, name: string, aliases: Array<string> } | null }>, stages: Array<{ scenarioProfitUsd: number, changeUsd: number, stage: { slug: string, name: string } }> };

export type FirmsQueryVariables = Exact<{
  where?: FirmFilter | null | undefined;
  orderBy?: Array<FirmOrder> | FirmOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type FirmsQuery = { graphVersion: string, firms: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ slug: string, name: string, country: string | null, ticker: string | null, roles: Array<string>, revenueUsd: number | null, revenueFiscalYear: string | null, revenueBasis: ClaimBasis | null, operatingMargin: number | null, operatingMarginFiscalYear: string | null, operatingMarginBasis: ClaimBasis | null, grossMargin: number | null, grossMarginFiscalYear: string | null, grossMarginBasis: ClaimBasis | null }> } };

export type FirmPageQueryVariables = Exact<{
  slug: string;
}>;


export type FirmPageQuery = { graphVersion: string, firm: { __typename: 'Firm', aliases: Array<string>, ticker: string | null, country: string | null, roles: Array<string>, note: string | null, revenueUsd: number | null, revenueFiscalYear: string | null, revenueBasis: ClaimBasis | null, operatingMargin: number | null, operatingMarginFiscalYear: string | null, operatingMarginBasis: ClaimBasis | null, grossMargin: number | null, grossMarginFiscalYear: string | null, grossMarginBasis: ClaimBasis | null, parentName: string | null, slug: string, name: string, id: string, parent: { __typename: 'Firm', slug: string, name: string, id: string } | null, subsidiaries: Array<{ __typename: 'Firm', slug: string, name: string, id: string }>, captures: Array<{ stage: { __typename: 'Stage', slug: string, name: string, id: string }, technology: { __typename: 'Technology', slug: string, name: string, id: string } | null, share: { low: number, mid: number, high: number }, margin: { low: number, mid: number, high: number }, shareClaims: Array<{ basis: ClaimBasis, key: string, retractedOn: string | null }>, marginClaims: Array<{ basis: ClaimBasis, key: string, retractedOn: string | null }> }>, products: { totalCount: number, pageInfo: { endCursor: string | null }, nodes: Array<{ __typename: 'Product', announced: string | null, available: string | null, slug: string, name: string, id: string, technology: { slug: string } | null }> }, suppliers: { totalCount: number, pageInfo: { endCursor: string | null }, nodes: Array<{ relation: Relation, what: string | null, validFrom: string | null, validTo: string | null, status: string | null, firm: { __typename: 'Firm', slug: string, name: string, id: string }, shareOfRevenue: { low: number | null, mid: number | null, high: number | null } | null, claims: Array<{ key: string, retractedOn: string | null }> }> }, customers: { totalCount: number, pageInfo: { endCursor: string | null }, nodes: Array<{ relation: Relation, what: string | null, validFrom: string | null, validTo: string | null, status: string | null, firm: { __typename: 'Firm', slug: string, name: string, id: string }, shareOfRevenue: { low: number | null, mid: number | null, high: number | null } | null, claims: Array<{ key: string, retractedOn: string | null }> }> }, ties: { totalCount: number, pageInfo: { endCursor: string | null }, nodes: Array<{ relation: Relation, direction: LinkDirection, what: string | null, validFrom: string | null, validTo: string | null, status: string | null, firm: { __typename: 'Firm', slug: string, name: string, id: string }, claims: Array<{ key: string, retractedOn: string | null }> }> }, deployments: Array<{ what: string | null, validFrom: string | null, validTo: string | null, status: string | null, product: { __typename: 'Product', slug: string, name: string, id: string, technology: { slug: string } | null }, claims: Array<{ key: string, retractedOn: string | null }> }>, financials: Array<{ label: string, periodEnd: string | null, fullYear: boolean, revenueUsd: number | null, revenueBasis: ClaimBasis | null, operatingIncomeUsd: number | null, operatingIncomeBasis: ClaimBasis | null }>, claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, statement: string, metric: string, variant: string | null, domain: Domain | null, unit: string | null, periodFrom: string | null, periodTo: string | null, basis: ClaimBasis, seen: Seen, confidence: Confidence, knownFrom: string | null, retractedOn: string | null, retractReason: string | null, houseView: boolean, value: { low: number | null, mid: number | null, high: number | null } | null, about: Array<
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
        >, attributedTo: { name: string } | null, source: { key: string, publisher: string, title: string, url: string | null, published: string | null } }> } } | null };

export type SupplyLineFragment = { relation: Relation, what: string | null, validFrom: string | null, validTo: string | null, status: string | null, firm: { __typename: 'Firm', slug: string, name: string, id: string }, shareOfRevenue: { low: number | null, mid: number | null, high: number | null } | null, claims: Array<{ key: string, retractedOn: string | null }> };

export type ProductPageQueryVariables = Exact<{
  slug: string;
}>;


export type ProductPageQuery = { graphVersion: string, product: { __typename: 'Product', domain: Domain | null, announced: string | null, available: string | null, speed: string | null, detail: string | null, seen: Seen | null, slug: string, name: string, id: string, technology: { __typename: 'Technology', slug: string, name: string, id: string } | null, makers: Array<{ __typename: 'Firm', slug: string, name: string, id: string }>, deployments: Array<{ what: string | null, validFrom: string | null, validTo: string | null, status: string | null, firm: { __typename: 'Firm', slug: string, name: string, id: string }, claims: Array<{ key: string, retractedOn: string | null }> }>, claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, statement: string, metric: string, variant: string | null, domain: Domain | null, unit: string | null, periodFrom: string | null, periodTo: string | null, basis: ClaimBasis, seen: Seen, confidence: Confidence, knownFrom: string | null, retractedOn: string | null, retractReason: string | null, houseView: boolean, value: { low: number | null, mid: number | null, high: number | null } | null, about: Array<
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
        >, attributedTo: { name: string } | null, source: { key: string, publisher: string, title: string, url: string | null, published: string | null } }> } } | null };

export type TechnologyPageQueryVariables = Exact<{
  slug: string;
}>;


export type TechnologyPageQuery = { graphVersion: string, technology: { __typename: 'Technology', description: string, inBaseline: boolean, slug: string, name: string, id: string, rootStage: { __typename: 'Stage', slug: string, name: string, id: string }, domains: Array<{ name: string }>, inputs: Array<{ buyer: { __typename: 'Stage', slug: string, name: string, id: string }, seller: { __typename: 'Stage', slug: string, name: string, id: string }, share: { low: number, mid: number, high: number }, claims: Array<{ basis: ClaimBasis, key: string, retractedOn: string | null }> }>, products: { totalCount: number, pageInfo: { endCursor: string | null }, nodes: Array<{ __typename: 'Product', announced: string | null, available: string | null, slug: string, name: string, id: string, makers: Array<{ __typename: 'Firm', slug: string, name: string, id: string }>, technology: { slug: string } | null }> }, claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, statement: string, metric: string, variant: string | null, domain: Domain | null, unit: string | null, periodFrom: string | null, periodTo: string | null, basis: ClaimBasis, seen: Seen, confidence: Confidence, knownFrom: string | null, retractedOn: string | null, retractReason: string | null, houseView: boolean, value: { low: number | null, mid: number | null, high: number | null } | null, about: Array<
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
        >, attributedTo: { name: string } | null, source: { key: string, publisher: string, title: string, url: string | null, published: string | null } }> } } | null };

export type StagePageQueryVariables = Exact<{
  slug: string;
}>;


export type StagePageQuery = { graphVersion: string, stage: { __typename: 'Stage', description: string, slug: string, name: string, id: string, captures: Array<{ firm: { __typename: 'Firm', slug: string, name: string, id: string }, technology: { __typename: 'Technology', slug: string, name: string, id: string } | null, share: { low: number, mid: number, high: number }, margin: { low: number, mid: number, high: number }, shareClaims: Array<{ basis: ClaimBasis, key: string, retractedOn: string | null }>, marginClaims: Array<{ basis: ClaimBasis, key: string, retractedOn: string | null }> }>, inputs: Array<{ technology: { __typename: 'Technology', slug: string, name: string, id: string }, seller: { __typename: 'Stage', slug: string, name: string, id: string }, share: { low: number, mid: number, high: number }, claims: Array<{ basis: ClaimBasis, key: string, retractedOn: string | null }> }>, claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, statement: string, metric: string, variant: string | null, domain: Domain | null, unit: string | null, periodFrom: string | null, periodTo: string | null, basis: ClaimBasis, seen: Seen, confidence: Confidence, knownFrom: string | null, retractedOn: string | null, retractReason: string | null, houseView: boolean, value: { low: number | null, mid: number | null, high: number | null } | null, about: Array<
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
        >, attributedTo: { name: string } | null, source: { key: string, publisher: string, title: string, url: string | null, published: string | null } }> } } | null };

export type SourcePageQueryVariables = Exact<{
  id: string;
}>;


export type SourcePageQuery = { graphVersion: string, source: { __typename: 'Source', url: string | null, published: string | null, retrievedOn: string | null, seen: Seen | null, key: string, publisher: string, title: string, id: string, claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, statement: string, metric: string, variant: string | null, domain: Domain | null, unit: string | null, periodFrom: string | null, periodTo: string | null, basis: ClaimBasis, seen: Seen, confidence: Confidence, knownFrom: string | null, retractedOn: string | null, retractReason: string | null, houseView: boolean, value: { low: number | null, mid: number | null, high: number | null } | null, about: Array<
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
        >, attributedTo: { name: string } | null, source: { key: string, publisher: string, title: string, url: string | null, published: string | null } }> } } | null };

export type ClaimPageQueryVariables = Exact<{
  id: string;
}>;


export type ClaimPageQuery = { graphVersion: string, claim: { __typename: 'Claim', parameter: string | null, year: number | null, note: string | null, recordedOn: string | null, key: string, statement: string, id: string, metric: string, variant: string | null, domain: Domain | null, unit: string | null, periodFrom: string | null, periodTo: string | null, basis: ClaimBasis, seen: Seen, confidence: Confidence, knownFrom: string | null, retractedOn: string | null, retractReason: string | null, houseView: boolean, sources: Array<{ __typename: 'Source', key: string, publisher: string, title: string, id: string }>, about: Array<
      | { __typename: 'Claim', id: string, key: string, statement: string }
      | { __typename: 'Firm', id: string, slug: string, name: string }
      | { __typename: 'FiscalYear', id: string, label: string, firm: { name: string } }
      | { __typename: 'Forecast', id: string, key: string, subject: string }
      | { __typename: 'Market', id: string, slug: string, name: string }
      | { __typename: 'NetworkDomain', id: string, slug: string, name: string }
      | { __typename: 'Organization', id: string, slug: string, name: string }
      | { __typename: 'Product', id: string, slug: string, name: string, technology: { slug: string } | null }
      | { __typename: 'Resource', id: string, slug: string, name: string }
      | { __typename: 'Source', id: string, key: string, publisher: string, title: string }
      | { __typename: 'Stage', id: string, slug: string, name: string }
      | { __typename: 'Technology', id: string, slug: string, name: string }
    >, restsOn: Array<{ key: string, statement: string, metric: string, variant: string | null, domain: Domain | null, unit: string | null, periodFrom: string | null, periodTo: string | null, basis: ClaimBasis, seen: Seen, confidence: Confidence, knownFrom: string | null, retractedOn: string | null, retractReason: string | null, houseView: boolean, value: { low: number | null, mid: number | null, high: number | null } | null, about: Array<
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
      >, attributedTo: { name: string } | null, source: { key: string, publisher: string, title: string, url: string | null, published: string | null } }>, falsifier: { metric: string, variant: string | null, comparison: OverturningSide, threshold: number, unit: string, from: string | null, by: string, note: string | null, about: Array<
        | { __typename: 'Claim', key: string, statement: string, id: string }
        | { __typename: 'Firm', slug: string, name: string, id: string }
        | { __typename: 'FiscalYear', label: string, id: string, firm: { name: string } }
        | { __typename: 'Forecast', key: string, subject: string, id: string }
        | { __typename: 'Market', slug: string, name: string, id: string }
        | { __typename: 'NetworkDomain', slug: string, name: string, id: string }
        | { __typename: 'Organization', slug: string, name: string, id: string }
        | { __typename: 'Product', slug: string, name: string, id: string, technology: { slug: string } | null }
        | { __typename: 'Resource', slug: string, name: string, id: string }
        | { __typename: 'Source', key: string, publisher: string, title: string, id: string }
        | { __typename: 'Stage', slug: string, name: string, id: string }
        | { __typename: 'Technology', slug: string, name: string, id: string }
      > } | null, contradictedBy: Array<{ key: string, statement: string, metric: string, variant: string | null, domain: Domain | null, unit: string | null, periodFrom: string | null, periodTo: string | null, basis: ClaimBasis, seen: Seen, confidence: Confidence, knownFrom: string | null, retractedOn: string | null, retractReason: string | null, houseView: boolean, value: { low: number | null, mid: number | null, high: number | null } | null, about: Array<
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
      >, attributedTo: { name: string } | null, source: { key: string, publisher: string, title: string, url: string | null, published: string | null } }>, contradicts: Array<{ key: string, statement: string, metric: string, variant: string | null, domain: Domain | null, unit: string | null, periodFrom: string | null, periodTo: string | null, basis: ClaimBasis, seen: Seen, confidence: Confidence, knownFrom: string | null, retractedOn: string | null, retractReason: string | null, houseView: boolean, value: { low: number | null, mid: number | null, high: number | null } | null, about: Array<
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
      >, attributedTo: { name: string } | null, source: { key: string, publisher: string, title: string, url: string | null, published: string | null } }>, value: { low: number | null, mid: number | null, high: number | null } | null, attributedTo: { name: string } | null, source: { key: string, publisher: string, title: string, url: string | null, published: string | null } } | null };

export type RivalClaimsQueryVariables = Exact<{
  metric: string;
  about: string;
}>;


export type RivalClaimsQuery = { claims: { nodes: Array<{ key: string, statement: string, metric: string, variant: string | null, domain: Domain | null, unit: string | null, periodFrom: string | null, periodTo: string | null, basis: ClaimBasis, seen: Seen, confidence: Confidence, knownFrom: string | null, retractedOn: string | null, retractReason: string | null, houseView: boolean, value: { low: number | null, mid: number | null, high: number | null } | null, about: Array<
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
      >, attributedTo: { name: string } | null, source: { key: string, publisher: string, title: string, url: string | null, published: string | null } }> } };

export type ClaimsPartFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, statement: string, metric: string, variant: string | null, domain: Domain | null, unit: string | null, periodFrom: string | null, periodTo: string | null, basis: ClaimBasis, seen: Seen, confidence: Confidence, knownFrom: string | null, retractedOn: string | null, retractReason: string | null, houseView: boolean, value: { low: number | null, mid: number | null, high: number | null } | null, about: Array<
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
    >, attributedTo: { name: string } | null, source: { key: string, publisher: string, title: string, url: string | null, published: string | null } }> };

export type MoreClaimsQueryVariables = Exact<{
  id: string;
  after: string;
}>;


export type MoreClaimsQuery = { graphVersion: string, node:
    | { claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, statement: string, metric: string, variant: string | null, domain: Domain | null, unit: string | null, periodFrom: string | null, periodTo: string | null, basis: ClaimBasis, seen: Seen, confidence: Confidence, knownFrom: string | null, retractedOn: string | null, retractReason: string | null, houseView: boolean, value: { low: number | null, mid: number | null, high: number | null } | null, about: Array<
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
          >, attributedTo: { name: string } | null, source: { key: string, publisher: string, title: string, url: string | null, published: string | null } }> } }
    | { claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, statement: string, metric: string, variant: string | null, domain: Domain | null, unit: string | null, periodFrom: string | null, periodTo: string | null, basis: ClaimBasis, seen: Seen, confidence: Confidence, knownFrom: string | null, retractedOn: string | null, retractReason: string | null, houseView: boolean, value: { low: number | null, mid: number | null, high: number | null } | null, about: Array<
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
          >, attributedTo: { name: string } | null, source: { key: string, publisher: string, title: string, url: string | null, published: string | null } }> } }
    | { claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, statement: string, metric: string, variant: string | null, domain: Domain | null, unit: string | null, periodFrom: string | null, periodTo: string | null, basis: ClaimBasis, seen: Seen, confidence: Confidence, knownFrom: string | null, retractedOn: string | null, retractReason: string | null, houseView: boolean, value: { low: number | null, mid: number | null, high: number | null } | null, about: Array<
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
          >, attributedTo: { name: string } | null, source: { key: string, publisher: string, title: string, url: string | null, published: string | null } }> } }
    | { claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, statement: string, metric: string, variant: string | null, domain: Domain | null, unit: string | null, periodFrom: string | null, periodTo: string | null, basis: ClaimBasis, seen: Seen, confidence: Confidence, knownFrom: string | null, retractedOn: string | null, retractReason: string | null, houseView: boolean, value: { low: number | null, mid: number | null, high: number | null } | null, about: Array<
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
          >, attributedTo: { name: string } | null, source: { key: string, publisher: string, title: string, url: string | null, published: string | null } }> } }
    | { claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, statement: string, metric: string, variant: string | null, domain: Domain | null, unit: string | null, periodFrom: string | null, periodTo: string | null, basis: ClaimBasis, seen: Seen, confidence: Confidence, knownFrom: string | null, retractedOn: string | null, retractReason: string | null, houseView: boolean, value: { low: number | null, mid: number | null, high: number | null } | null, about: Array<
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
          >, attributedTo: { name: string } | null, source: { key: string, publisher: string, title: string, url: string | null, published: string | null } }> } }
    | Record<PropertyKey, never>
   | null };

type Thing_Claim_Fragment = { __typename: 'Claim', key: string, statement: string, id: string };

type Thing_Firm_Fragment = { __typename: 'Firm', slug: string, name: string, id: string };

type Thing_FiscalYear_Fragment = { __typename: 'FiscalYear', label: string, id: string, firm: { name: string } };

type Thing_Forecast_Fragment = { __typename: 'Forecast', key: string, subject: string, id: string };

type Thing_Market_Fragment = { __typename: 'Market', slug: string, name: string, id: string };

type Thing_NetworkDomain_Fragment = { __typename: 'NetworkDomain', slug: string, name: string, id: string };

type Thing_Organization_Fragment = { __typename: 'Organization', slug: string, name: string, id: string };

type Thing_Product_Fragment = { __typename: 'Product', slug: string, name: string, id: string, technology: { slug: string } | null };

type Thing_Resource_Fragment = { __typename: 'Resource', slug: string, name: string, id: string };

type Thing_Source_Fragment = { __typename: 'Source', key: string, publisher: string, title: string, id: string };

type Thing_Stage_Fragment = { __typename: 'Stage', slug: string, name: string, id: string };

type Thing_Technology_Fragment = { __typename: 'Technology', slug: string, name: string, id: string };

export type ThingFragment =
  | Thing_Claim_Fragment
  | Thing_Firm_Fragment
  | Thing_FiscalYear_Fragment
  | Thing_Forecast_Fragment
  | Thing_Market_Fragment
  | Thing_NetworkDomain_Fragment
  | Thing_Organization_Fragment
  | Thing_Product_Fragment
  | Thing_Resource_Fragment
  | Thing_Source_Fragment
  | Thing_Stage_Fragment
  | Thing_Technology_Fragment
;

export type ClaimLineFragment = { key: string, statement: string, metric: string, variant: string | null, domain: Domain | null, unit: string | null, periodFrom: string | null, periodTo: string | null, basis: ClaimBasis, seen: Seen, confidence: Confidence, knownFrom: string | null, retractedOn: string | null, retractReason: string | null, houseView: boolean, value: { low: number | null, mid: number | null, high: number | null } | null, about: Array<
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
  >, attributedTo: { name: string } | null, source: { key: string, publisher: string, title: string, url: string | null, published: string | null } };

export type ClaimKeyFragment = { key: string, retractedOn: string | null };

export type NeighborhoodQueryVariables = Exact<{
  of: string;
  depth: number;
}>;


export type NeighborhoodQuery = { graphVersion: string, neighborhood: { cut: boolean, cutReason: string | null, nodes: Array<
      | { __typename: 'Claim', key: string, statement: string, id: string }
      | { __typename: 'Firm', slug: string, name: string, id: string }
      | { __typename: 'FiscalYear', label: string, id: string, firm: { name: string } }
      | { __typename: 'Forecast', key: string, subject: string, id: string }
      | { __typename: 'Market', slug: string, name: string, id: string }
      | { __typename: 'NetworkDomain', slug: string, name: string, id: string }
      | { __typename: 'Organization', slug: string, name: string, id: string }
      | { __typename: 'Product', slug: string, name: string, id: string, technology: { slug: string } | null }
      | { __typename: 'Resource', slug: string, name: string, id: string }
      | { __typename: 'Source', key: string, publisher: string, title: string, id: string }
      | { __typename: 'Stage', slug: string, name: string, id: string }
      | { __typename: 'Technology', slug: string, name: string, id: string }
    >, links: Array<{ relation: Relation, validFrom: string | null, validTo: string | null, from:
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
      , claims: Array<{ knownFrom: string | null, key: string, retractedOn: string | null }> }> } };

export type ConnectionsQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type ConnectionsQuery = { graphVersion: string, paths: Array<{ length: number, hops: Array<{ relation: Relation, direction: LinkDirection, validFrom: string | null, validTo: string | null, from:
        | { __typename: 'Claim', key: string, statement: string, id: string }
        | { __typename: 'Firm', slug: string, name: string, id: string }
        | { __typename: 'FiscalYear', label: string, id: string, firm: { name: string } }
        | { __typename: 'Forecast', key: string, subject: string, id: string }
        | { __typename: 'Market', slug: string, name: string, id: string }
        | { __typename: 'NetworkDomain', slug: string, name: string, id: string }
        | { __typename: 'Organization', slug: string, name: string, id: string }
        | { __typename: 'Product', slug: string, name: string, id: string, technology: { slug: string } | null }
        | { __typename: 'Resource', slug: string, name: string, id: string }
        | { __typename: 'Source', key: string, publisher: string, title: string, id: string }
        | { __typename: 'Stage', slug: string, name: string, id: string }
        | { __typename: 'Technology', slug: string, name: string, id: string }
      , to:
        | { __typename: 'Claim', key: string, statement: string, id: string }
        | { __typename: 'Firm', slug: string, name: string, id: string }
        | { __typename: 'FiscalYear', label: string, id: string, firm: { name: string } }
        | { __typename: 'Forecast', key: string, subject: string, id: string }
        | { __typename: 'Market', slug: string, name: string, id: string }
        | { __typename: 'NetworkDomain', slug: string, name: string, id: string }
        | { __typename: 'Organization', slug: string, name: string, id: string }
        | { __typename: 'Product', slug: string, name: string, id: string, technology: { slug: string } | null }
        | { __typename: 'Resource', slug: string, name: string, id: string }
        | { __typename: 'Source', key: string, publisher: string, title: string, id: string }
        | { __typename: 'Stage', slug: string, name: string, id: string }
        | { __typename: 'Technology', slug: string, name: string, id: string }
      , claims: Array<{ knownFrom: string | null, key: string, retractedOn: string | null }> }> }> };

export type SuggestionsQueryVariables = Exact<{
  text: string;
}>;


export type SuggestionsQuery = { search: { nodes: Array<{ matched: SearchField, node:
        | { __typename: 'Claim', key: string, statement: string, id: string }
        | { __typename: 'Firm', slug: string, name: string, id: string }
        | { __typename: 'FiscalYear', label: string, id: string, firm: { name: string } }
        | { __typename: 'Forecast', key: string, subject: string, id: string }
        | { __typename: 'Market', slug: string, name: string, id: string }
        | { __typename: 'NetworkDomain', slug: string, name: string, id: string }
        | { __typename: 'Organization', slug: string, name: string, id: string }
        | { __typename: 'Product', slug: string, name: string, id: string, technology: { slug: string } | null }
        | { __typename: 'Resource', slug: string, name: string, id: string }
        | { __typename: 'Source', key: string, publisher: string, title: string, id: string }
        | { __typename: 'Stage', slug: string, name: string, id: string }
        | { __typename: 'Technology', slug: string, name: string, id: string }
       }> } };

export type TechnologyMembersQueryVariables = Exact<{
  technology: string;
  firmsAfter?: string | null | undefined;
  productsAfter?: string | null | undefined;
}>;


export type TechnologyMembersQuery = { graphVersion: string, firms: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string }> }, technology: { id: string, products: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string }> }, inputs: Array<{ buyer: { id: string }, seller: { id: string } }>, domains: Array<{ id: string }> } | null };

export type OnwardFragment = { hasNextPage: boolean, endCursor: string | null };

export type TechnologyNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type TechnologyNamesQuery = { technologies: Array<{ slug: string, name: string }> };

export type ThingFactsQueryVariables = Exact<{
  id: string;
}>;


export type ThingFactsQuery = { node:
    | { __typename: 'Claim', key: string, statement: string, id: string }
    | { __typename: 'Firm', country: string | null, ticker: string | null, roles: Array<string>, revenueUsd: number | null, revenueFiscalYear: string | null, revenueBasis: ClaimBasis | null, operatingMargin: number | null, operatingMarginFiscalYear: string | null, operatingMarginBasis: ClaimBasis | null, slug: string, name: string, id: string, claims: { totalCount: number, nodes: Array<{ key: string, statement: string, metric: string, variant: string | null, domain: Domain | null, unit: string | null, periodFrom: string | null, periodTo: string | null, basis: ClaimBasis, seen: Seen, confidence: Confidence, knownFrom: string | null, retractedOn: string | null, retractReason: string | null, houseView: boolean, value: { low: number | null, mid: number | null, high: number | null } | null, about: Array<
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
          >, attributedTo: { name: string } | null, source: { key: string, publisher: string, title: string, url: string | null, published: string | null } }> } }
    | { __typename: 'FiscalYear', label: string, id: string, firm: { name: string } }
    | { __typename: 'Forecast', key: string, subject: string, id: string }
    | { __typename: 'Market', slug: string, name: string, id: string }
    | { __typename: 'NetworkDomain', slug: string, name: string, id: string }
    | { __typename: 'Organization', slug: string, name: string, id: string }
    | { __typename: 'Product', announced: string | null, available: string | null, speed: string | null, detail: string | null, slug: string, name: string, id: string, claims: { totalCount: number, nodes: Array<{ key: string, statement: string, metric: string, variant: string | null, domain: Domain | null, unit: string | null, periodFrom: string | null, periodTo: string | null, basis: ClaimBasis, seen: Seen, confidence: Confidence, knownFrom: string | null, retractedOn: string | null, retractReason: string | null, houseView: boolean, value: { low: number | null, mid: number | null, high: number | null } | null, about: Array<
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
          >, attributedTo: { name: string } | null, source: { key: string, publisher: string, title: string, url: string | null, published: string | null } }> }, technology: { slug: string } | null }
    | { __typename: 'Resource', slug: string, name: string, id: string }
    | { __typename: 'Source', key: string, publisher: string, title: string, id: string }
    | { __typename: 'Stage', description: string, slug: string, name: string, id: string, claims: { totalCount: number, nodes: Array<{ key: string, statement: string, metric: string, variant: string | null, domain: Domain | null, unit: string | null, periodFrom: string | null, periodTo: string | null, basis: ClaimBasis, seen: Seen, confidence: Confidence, knownFrom: string | null, retractedOn: string | null, retractReason: string | null, houseView: boolean, value: { low: number | null, mid: number | null, high: number | null } | null, about: Array<
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
          >, attributedTo: { name: string } | null, source: { key: string, publisher: string, title: string, url: string | null, published: string | null } }> } }
    | { __typename: 'Technology', description: string, slug: string, name: string, id: string, claims: { totalCount: number, nodes: Array<{ key: string, statement: string, metric: string, variant: string | null, domain: Domain | null, unit: string | null, periodFrom: string | null, periodTo: string | null, basis: ClaimBasis, seen: Seen, confidence: Confidence, knownFrom: string | null, retractedOn: string | null, retractReason: string | null, houseView: boolean, value: { low: number | null, mid: number | null, high: number | null } | null, about: Array<
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
          >, attributedTo: { name: string } | null, source: { key: string, publisher: string, title: string, url: string | null, published: string | null } }> } }
   | null };

export type MoneyByYearQueryVariables = Exact<{ [key: string]: never; }>;


export type MoneyByYearQuery = { profitRedistribution: { scenarioId: string, engineVersion: string, graphVersion: string, byYear: Array<{ year: number, firms: Array<{ baselineProfitUsd: number, scenarioProfitUsd: number, changeUsd: number, firm: { slug: string } | null }>, stages: Array<{ baselineProfitUsd: number, scenarioProfitUsd: number, changeUsd: number, stage: { slug: string } }> }> } };

export type IntervalsSubscriptionVariables = Exact<{
  scenario?: ScenarioInput | null | undefined;
  baseline?: ScenarioInput | null | undefined;
  year: number;
}>;


export type IntervalsSubscription = { redistributionProgress: { done: number, total: number, completed: { graphVersion: string, pool: { interval: { p5: number, p50: number, p95: number, probabilityOfGain: number } | null }, firms: Array<{ name: string, firm: { slug: string, name: string } | null, interval: { p5: number, p50: number, p95: number, probabilityOfGain: number } | null }>, stages: Array<{ stage: { slug: string }, interval: { p5: number, p50: number, p95: number, probabilityOfGain: number } | null }> } | null } };

export type SpreadFragment = { p5: number, p50: number, p95: number, probabilityOfGain: number };

export type RedistributionQueryVariables = Exact<{
  scenario?: ScenarioInput | null | undefined;
  baseline?: ScenarioInput | null | undefined;
  year: number;
}>;


export type RedistributionQuery = { profitRedistribution: { scenarioId: string, engineVersion: string, graphVersion: string, warnings: Array<string>, publisherCoverage: Array<{ publisher: { slug: string, name: string }, supplied: Array<{ parameter: string }> }>, withoutClaim: Array<{ why: LackOfClaim }>, pool: { changeUsd: number, baselineProfitUsd: number, scenarioProfitUsd: number }, mix: Array<{ scenarioShare: number, technology: { slug: string, name: string, inBaseline: boolean } }>, firms: Array<{ name: string, baselineProfitUsd: number, scenarioProfitUsd: number, changeUsd: number, presentValueUsd: number, turningYear: number | null, firm: { slug: string, name: string, aliases: Array<string> } | null, materiality: { share: number | null, operatingIncomeBasis: ClaimBasis | null, fiscalYear: string | null, reason: string | null } }>, stages: Array<{ baselineRevenueUsd: number, scenarioRevenueUsd: number, baselineProfitUsd: number, scenarioProfitUsd: number, changeUsd: number, stage: { slug: string, name: string } }>, flows: Array<{ amountUsd: number, from: { kind: FlowEndKind, name: string }, to: { kind: FlowEndKind, name: string } }>, byYear: Array<{ year: number, pool: { baselineSpendUsd: number, scenarioSpendUsd: number, baselineProfitUsd: number, scenarioProfitUsd: number, changeUsd: number }, scaleOut: Array<{ baselineShare: number, scenarioShare: number, technology: { slug: string, name: string } }>, scaleUp: Array<{ baselineShare: number, scenarioShare: number, technology: { slug: string, name: string } }>, concentration: { baselineHhi: number, scenarioHhi: number, baselineTop3Share: number, scenarioTop3Share: number, baselineHhiIncludingRest: number, scenarioHhiIncludingRest: number } }> } };

export type ScenariosQueryVariables = Exact<{ [key: string]: never; }>;


export type ScenariosQuery = { scenariosCanBeSaved: boolean, scenarios: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ScenarioKind, title: string }> } };

export type MoreScenariosQueryVariables = Exact<{
  after: string;
}>;


export type MoreScenariosQuery = { scenarios: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ScenarioKind, title: string }> } };

export type ScenariosPartFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ScenarioKind, title: string }> };

export type NamedScenarioQueryVariables = Exact<{
  id: string;
}>;


export type NamedScenarioQuery = { scenario: { id: string, kind: ScenarioKind, title: string, description: string | null, scenario: unknown, baseline: unknown, evidenceChanged: boolean, claims: Array<{ key: string, statement: string, metric: string, basis: ClaimBasis, seen: Seen, retractedOn: string | null, confidence: Confidence, unit: string | null, publishedOn: string | null, value: { low: number | null, mid: number | null, high: number | null } | null, attributedTo: { name: string } | null, source: { publisher: string, title: string, url: string | null, published: string | null } }> } | null };

export type SaveScenarioMutationVariables = Exact<{
  input: SaveScenarioInput;
}>;


export type SaveScenarioMutation = { saveScenario: { created: boolean, scenario: { id: string, title: string } | null, userErrors: Array<{ message: string }> } };

export type WorldQueryVariables = Exact<{
  evidence?: ScenarioInput | null | undefined;
}>;


export type WorldQuery = { graphVersion: string, evidencePublishers: Array<{ slug: string, name: string }>, domains: Array<{ domain: Domain, name: string, generations: Array<{ slug: string, name: string, inBaseline: boolean }> }>, stages: Array<{ slug: string, name: string, captures: Array<{ firm: { slug: string, name: string } }> }>, modelInputs: { years: Array<number>, domains: Array<{ domain: Domain, generations: Array<string>, scenarioMix: Array<Array<number>> }>, technologies: Array<{ technology: string, priceUsd: Array<number>, inputs: Array<{ buyer: string, seller: string, share: number }> }>, captures: Array<{ technology: string, stage: string, firm: string | null, share: number, margin: number }> } };

export type ClaimsBehindQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ClaimsBehindQuery = { nodes: Array<
    | { id: string, key: string, statement: string, basis: ClaimBasis, seen: Seen, note: string | null, retractedOn: string | null, houseView: boolean, attributedTo: { name: string } | null, source: { publisher: string, title: string, url: string | null, published: string | null } }
    | Record<PropertyKey, never>
   | null> };

export type FirmFigureQueryVariables = Exact<{
  slug: string;
  scenario?: ScenarioInput | null | undefined;
  baseline?: ScenarioInput | null | undefined;
  year: number;
}>;


export type FirmFigureQuery = { firm: { slug: string, name: string, country: string | null, ticker: string | null, redistribution: { presentValueUsd: number, turningYear: number | null, materiality: { share: number | null, operatingIncomeUsd: number | null, operatingIncomeBasis: ClaimBasis | null, fiscalYear: string | null, reason: string | null }, contributions: Array<{ domain: Domain, amountUsd: number, technology: { slug: string, name: string }, stage: { slug: string, name: string } }>, attribution: Array<{ lever: string, amountUsd: number, standardErrorUsd: number | null }> } | null } | null };

export type WhyQueryVariables = Exact<{
  scenario?: ScenarioInput | null | undefined;
  baseline?: ScenarioInput | null | undefined;
  year: number;
  first: number;
  ofPool: boolean;
  ofStages: boolean;
  ofRests: boolean;
  ofFirm: boolean;
  slug: string;
}>;


export type WhyQuery = { profitRedistribution: { graphVersion: string, publisherCoverage: Array<{ supplied: Array<{ parameter: string, year: number | null, conversion: string }> }>, withoutClaim: Array<{ parameter: string, year: number | null, why: LackOfClaim }>, pool?: { evidenceQuality: { assumedVarianceShare: number | null, recalledVarianceShare: number | null, assumedOrRecalledVarianceShare: number | null, parameters: number }, why: Array<{ parameter: string, swingUsd: number, lowUsd: number, highUsd: number, seen: Array<Seen>, values: Array<{ year: number | null, basis: ClaimBasis, value: { low: number, mid: number, high: number }, claim: { id: string } | null }>, claims: Array<{ id: string }> }> }, stages?: Array<{ stage: { slug: string }, evidenceQuality: { assumedVarianceShare: number | null, recalledVarianceShare: number | null, assumedOrRecalledVarianceShare: number | null, parameters: number }, why: Array<{ parameter: string, swingUsd: number, lowUsd: number, highUsd: number, seen: Array<Seen>, values: Array<{ year: number | null, basis: ClaimBasis, value: { low: number, mid: number, high: number }, claim: { id: string } | null }>, claims: Array<{ id: string }> }> }>, firms?: Array<{ name: string, evidenceQuality: { assumedVarianceShare: number | null, recalledVarianceShare: number | null, assumedOrRecalledVarianceShare: number | null, parameters: number }, why: Array<{ parameter: string, swingUsd: number, lowUsd: number, highUsd: number, seen: Array<Seen>, values: Array<{ year: number | null, basis: ClaimBasis, value: { low: number, mid: number, high: number }, claim: { id: string } | null }>, claims: Array<{ id: string }> }> }> }, firm?: { redistribution: { evidenceQuality: { assumedVarianceShare: number | null, recalledVarianceShare: number | null, assumedOrRecalledVarianceShare: number | null, parameters: number }, why: Array<{ parameter: string, swingUsd: number, lowUsd: number, highUsd: number, seen: Array<Seen>, values: Array<{ year: number | null, basis: ClaimBasis, value: { low: number, mid: number, high: number }, claim: { id: string } | null }>, claims: Array<{ id: string }> }> } | null } | null };

export type QualityFragment = { assumedVarianceShare: number | null, recalledVarianceShare: number | null, assumedOrRecalledVarianceShare: number | null, parameters: number };

export type SwingsFragment = { parameter: string, swingUsd: number, lowUsd: number, highUsd: number, seen: Array<Seen>, values: Array<{ year: number | null, basis: ClaimBasis, value: { low: number, mid: number, high: number }, claim: { id: string } | null }>, claims: Array<{ id: string }> };

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
export const ThingFragmentDoc = new TypedDocumentString(`
    fragment Thing on Node {
  __typename
  id
  ... on Firm {
    slug
    name
  }
  ... on Product {
    slug
    name
    technology {
      slug
    }
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
  ... on Market {
    slug
    name
  }
  ... on Resource {
    slug
    name
  }
  ... on Claim {
    key
    statement
  }
  ... on Source {
    key
    publisher
    title
  }
  ... on FiscalYear {
    label
    firm {
      name
    }
  }
  ... on Forecast {
    key
    subject
  }
}
    `, {"fragmentName":"Thing"}) as unknown as TypedDocumentString<ThingFragment, unknown>;
export const ClaimKeyFragmentDoc = new TypedDocumentString(`
    fragment ClaimKey on Claim {
  key
  retractedOn
}
    `, {"fragmentName":"ClaimKey"}) as unknown as TypedDocumentString<ClaimKeyFragment, unknown>;
export const SupplyLineFragmentDoc = new TypedDocumentString(`
    fragment SupplyLine on Supply {
  relation
  what
  validFrom
  validTo
  status
  firm {
    ...Thing
  }
  shareOfRevenue {
    low
    mid
    high
  }
  claims {
    ...ClaimKey
  }
}
    fragment Thing on Node {
  __typename
  id
  ... on Firm {
    slug
    name
  }
  ... on Product {
    slug
    name
    technology {
      slug
    }
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
  ... on Market {
    slug
    name
  }
  ... on Resource {
    slug
    name
  }
  ... on Claim {
    key
    statement
  }
  ... on Source {
    key
    publisher
    title
  }
  ... on FiscalYear {
    label
    firm {
      name
    }
  }
  ... on Forecast {
    key
    subject
  }
}
fragment ClaimKey on Claim {
  key
  retractedOn
}`, {"fragmentName":"SupplyLine"}) as unknown as TypedDocumentString<SupplyLineFragment, unknown>;
export const ClaimLineFragmentDoc = new TypedDocumentString(`
    fragment ClaimLine on Claim {
  key
  statement
  metric
  variant
  domain
  value {
    low
    mid
    high
  }
  unit
  periodFrom
  periodTo
  basis
  seen
  confidence
  knownFrom
  retractedOn
  retractReason
  houseView
  about {
    id
  }
  attributedTo {
    name
  }
  source {
    key
    publisher
    title
    url
    published
  }
}
    `, {"fragmentName":"ClaimLine"}) as unknown as TypedDocumentString<ClaimLineFragment, unknown>;
export const ClaimsPartFragmentDoc = new TypedDocumentString(`
    fragment ClaimsPart on ClaimConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...ClaimLine
  }
}
    fragment ClaimLine on Claim {
  key
  statement
  metric
  variant
  domain
  value {
    low
    mid
    high
  }
  unit
  periodFrom
  periodTo
  basis
  seen
  confidence
  knownFrom
  retractedOn
  retractReason
  houseView
  about {
    id
  }
  attributedTo {
    name
  }
  source {
    key
    publisher
    title
    url
    published
  }
}`, {"fragmentName":"ClaimsPart"}) as unknown as TypedDocumentString<ClaimsPartFragment, unknown>;
export const SpreadFragmentDoc = new TypedDocumentString(`
    fragment Spread on Interval {
  p5
  p50
  p95
  probabilityOfGain
}
    `, {"fragmentName":"Spread"}) as unknown as TypedDocumentString<SpreadFragment, unknown>;
export const OnwardFragmentDoc = new TypedDocumentString(`
    fragment Onward on PageInfo {
  hasNextPage
  endCursor
}
    `, {"fragmentName":"Onward"}) as unknown as TypedDocumentString<OnwardFragment, unknown>;
export const ScenariosPartFragmentDoc = new TypedDocumentString(`
    fragment ScenariosPart on ScenarioConnection {
  totalCount
  pageInfo {
    ...Onward
  }
  nodes {
    id
    kind
    title
  }
}
    fragment Onward on PageInfo {
  hasNextPage
  endCursor
}`, {"fragmentName":"ScenariosPart"}) as unknown as TypedDocumentString<ScenariosPartFragment, unknown>;
export const QualityFragmentDoc = new TypedDocumentString(`
    fragment Quality on EvidenceQuality {
  assumedVarianceShare
  recalledVarianceShare
  assumedOrRecalledVarianceShare
  parameters
}
    `, {"fragmentName":"Quality"}) as unknown as TypedDocumentString<QualityFragment, unknown>;
export const SwingsFragmentDoc = new TypedDocumentString(`
    fragment Swings on Influence {
  parameter
  swingUsd
  lowUsd
  highUsd
  seen
  values {
    year
    value {
      low
      mid
      high
    }
    basis
    claim {
      id
    }
  }
  claims {
    id
  }
}
    `, {"fragmentName":"Swings"}) as unknown as TypedDocumentString<SwingsFragment, unknown>;
export const ComparisonDocument = new TypedDocumentString(`
    query Comparison($a: ScenarioInput, $aBaseline: ScenarioInput, $b: ScenarioInput, $bBaseline: ScenarioInput, $year: Int!) {
  a: profitRedistribution(scenario: $a, baseline: $aBaseline) {
    ...Side
  }
  b: profitRedistribution(scenario: $b, baseline: $bBaseline) {
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
export const FirmsDocument = new TypedDocumentString(`
    query Firms($where: FirmFilter, $orderBy: [FirmOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  graphVersion
  firms(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      slug
      name
      country
      ticker
      roles
      revenueUsd
      revenueFiscalYear
      revenueBasis
      operatingMargin
      operatingMarginFiscalYear
      operatingMarginBasis
      grossMargin
      grossMarginFiscalYear
      grossMarginBasis
    }
  }
}
    `) as unknown as TypedDocumentString<FirmsQuery, FirmsQueryVariables>;
export const FirmPageDocument = new TypedDocumentString(`
    query FirmPage($slug: ID!) {
  graphVersion
  firm(slug: $slug) {
    ...Thing
    aliases
    ticker
    country
    roles
    note
    revenueUsd
    revenueFiscalYear
    revenueBasis
    operatingMargin
    operatingMarginFiscalYear
    operatingMarginBasis
    grossMargin
    grossMarginFiscalYear
    grossMarginBasis
    parentName
    parent {
      ...Thing
    }
    subsidiaries {
      ...Thing
    }
    captures {
      stage {
        ...Thing
      }
      technology {
        ...Thing
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
        ...ClaimKey
        basis
      }
      marginClaims {
        ...ClaimKey
        basis
      }
    }
    products(first: 100) {
      totalCount
      pageInfo {
        endCursor
      }
      nodes {
        ...Thing
        announced
        available
      }
    }
    suppliers(first: 100) {
      totalCount
      pageInfo {
        endCursor
      }
      nodes {
        ...SupplyLine
      }
    }
    customers(first: 100) {
      totalCount
      pageInfo {
        endCursor
      }
      nodes {
        ...SupplyLine
      }
    }
    ties(first: 100) {
      totalCount
      pageInfo {
        endCursor
      }
      nodes {
        relation
        direction
        what
        validFrom
        validTo
        status
        firm {
          ...Thing
        }
        claims {
          ...ClaimKey
        }
      }
    }
    deployments {
      what
      validFrom
      validTo
      status
      product {
        ...Thing
      }
      claims {
        ...ClaimKey
      }
    }
    financials {
      label
      periodEnd
      fullYear
      revenueUsd
      revenueBasis
      operatingIncomeUsd
      operatingIncomeBasis
    }
    claims(first: 100) {
      ...ClaimsPart
    }
  }
}
    fragment SupplyLine on Supply {
  relation
  what
  validFrom
  validTo
  status
  firm {
    ...Thing
  }
  shareOfRevenue {
    low
    mid
    high
  }
  claims {
    ...ClaimKey
  }
}
fragment ClaimsPart on ClaimConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...ClaimLine
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Firm {
    slug
    name
  }
  ... on Product {
    slug
    name
    technology {
      slug
    }
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
  ... on Market {
    slug
    name
  }
  ... on Resource {
    slug
    name
  }
  ... on Claim {
    key
    statement
  }
  ... on Source {
    key
    publisher
    title
  }
  ... on FiscalYear {
    label
    firm {
      name
    }
  }
  ... on Forecast {
    key
    subject
  }
}
fragment ClaimLine on Claim {
  key
  statement
  metric
  variant
  domain
  value {
    low
    mid
    high
  }
  unit
  periodFrom
  periodTo
  basis
  seen
  confidence
  knownFrom
  retractedOn
  retractReason
  houseView
  about {
    id
  }
  attributedTo {
    name
  }
  source {
    key
    publisher
    title
    url
    published
  }
}
fragment ClaimKey on Claim {
  key
  retractedOn
}`) as unknown as TypedDocumentString<FirmPageQuery, FirmPageQueryVariables>;
export const ProductPageDocument = new TypedDocumentString(`
    query ProductPage($slug: ID!) {
  graphVersion
  product(slug: $slug) {
    ...Thing
    technology {
      ...Thing
    }
    domain
    announced
    available
    speed
    detail
    seen
    makers {
      ...Thing
    }
    deployments {
      what
      validFrom
      validTo
      status
      firm {
        ...Thing
      }
      claims {
        ...ClaimKey
      }
    }
    claims(first: 100) {
      ...ClaimsPart
    }
  }
}
    fragment ClaimsPart on ClaimConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...ClaimLine
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Firm {
    slug
    name
  }
  ... on Product {
    slug
    name
    technology {
      slug
    }
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
  ... on Market {
    slug
    name
  }
  ... on Resource {
    slug
    name
  }
  ... on Claim {
    key
    statement
  }
  ... on Source {
    key
    publisher
    title
  }
  ... on FiscalYear {
    label
    firm {
      name
    }
  }
  ... on Forecast {
    key
    subject
  }
}
fragment ClaimLine on Claim {
  key
  statement
  metric
  variant
  domain
  value {
    low
    mid
    high
  }
  unit
  periodFrom
  periodTo
  basis
  seen
  confidence
  knownFrom
  retractedOn
  retractReason
  houseView
  about {
    id
  }
  attributedTo {
    name
  }
  source {
    key
    publisher
    title
    url
    published
  }
}
fragment ClaimKey on Claim {
  key
  retractedOn
}`) as unknown as TypedDocumentString<ProductPageQuery, ProductPageQueryVariables>;
export const TechnologyPageDocument = new TypedDocumentString(`
    query TechnologyPage($slug: ID!) {
  graphVersion
  technology(slug: $slug) {
    ...Thing
    description
    inBaseline
    rootStage {
      ...Thing
    }
    domains {
      name
    }
    inputs {
      buyer {
        ...Thing
      }
      seller {
        ...Thing
      }
      share {
        low
        mid
        high
      }
      claims {
        ...ClaimKey
        basis
      }
    }
    products(first: 100) {
      totalCount
      pageInfo {
        endCursor
      }
      nodes {
        ...Thing
        announced
        available
        makers {
          ...Thing
        }
      }
    }
    claims(first: 100) {
      ...ClaimsPart
    }
  }
}
    fragment ClaimsPart on ClaimConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...ClaimLine
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Firm {
    slug
    name
  }
  ... on Product {
    slug
    name
    technology {
      slug
    }
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
  ... on Market {
    slug
    name
  }
  ... on Resource {
    slug
    name
  }
  ... on Claim {
    key
    statement
  }
  ... on Source {
    key
    publisher
    title
  }
  ... on FiscalYear {
    label
    firm {
      name
    }
  }
  ... on Forecast {
    key
    subject
  }
}
fragment ClaimLine on Claim {
  key
  statement
  metric
  variant
  domain
  value {
    low
    mid
    high
  }
  unit
  periodFrom
  periodTo
  basis
  seen
  confidence
  knownFrom
  retractedOn
  retractReason
  houseView
  about {
    id
  }
  attributedTo {
    name
  }
  source {
    key
    publisher
    title
    url
    published
  }
}
fragment ClaimKey on Claim {
  key
  retractedOn
}`) as unknown as TypedDocumentString<TechnologyPageQuery, TechnologyPageQueryVariables>;
export const StagePageDocument = new TypedDocumentString(`
    query StagePage($slug: ID!) {
  graphVersion
  stage(slug: $slug) {
    ...Thing
    description
    captures {
      firm {
        ...Thing
      }
      technology {
        ...Thing
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
        ...ClaimKey
        basis
      }
      marginClaims {
        ...ClaimKey
        basis
      }
    }
    inputs {
      technology {
        ...Thing
      }
      seller {
        ...Thing
      }
      share {
        low
        mid
        high
      }
      claims {
        ...ClaimKey
        basis
      }
    }
    claims(first: 100) {
      ...ClaimsPart
    }
  }
}
    fragment ClaimsPart on ClaimConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...ClaimLine
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Firm {
    slug
    name
  }
  ... on Product {
    slug
    name
    technology {
      slug
    }
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
  ... on Market {
    slug
    name
  }
  ... on Resource {
    slug
    name
  }
  ... on Claim {
    key
    statement
  }
  ... on Source {
    key
    publisher
    title
  }
  ... on FiscalYear {
    label
    firm {
      name
    }
  }
  ... on Forecast {
    key
    subject
  }
}
fragment ClaimLine on Claim {
  key
  statement
  metric
  variant
  domain
  value {
    low
    mid
    high
  }
  unit
  periodFrom
  periodTo
  basis
  seen
  confidence
  knownFrom
  retractedOn
  retractReason
  houseView
  about {
    id
  }
  attributedTo {
    name
  }
  source {
    key
    publisher
    title
    url
    published
  }
}
fragment ClaimKey on Claim {
  key
  retractedOn
}`) as unknown as TypedDocumentString<StagePageQuery, StagePageQueryVariables>;
export const SourcePageDocument = new TypedDocumentString(`
    query SourcePage($id: ID!) {
  graphVersion
  source(id: $id) {
    ...Thing
    url
    published
    retrievedOn
    seen
    claims(first: 100) {
      ...ClaimsPart
    }
  }
}
    fragment ClaimsPart on ClaimConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...ClaimLine
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Firm {
    slug
    name
  }
  ... on Product {
    slug
    name
    technology {
      slug
    }
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
  ... on Market {
    slug
    name
  }
  ... on Resource {
    slug
    name
  }
  ... on Claim {
    key
    statement
  }
  ... on Source {
    key
    publisher
    title
  }
  ... on FiscalYear {
    label
    firm {
      name
    }
  }
  ... on Forecast {
    key
    subject
  }
}
fragment ClaimLine on Claim {
  key
  statement
  metric
  variant
  domain
  value {
    low
    mid
    high
  }
  unit
  periodFrom
  periodTo
  basis
  seen
  confidence
  knownFrom
  retractedOn
  retractReason
  houseView
  about {
    id
  }
  attributedTo {
    name
  }
  source {
    key
    publisher
    title
    url
    published
  }
}`) as unknown as TypedDocumentString<SourcePageQuery, SourcePageQueryVariables>;
export const ClaimPageDocument = new TypedDocumentString(`
    query ClaimPage($id: ID!) {
  graphVersion
  claim(id: $id) {
    ...Thing
    ...ClaimLine
    parameter
    year
    note
    recordedOn
    sources {
      ...Thing
    }
    about {
      ...Thing
    }
    restsOn {
      ...ClaimLine
    }
    falsifier {
      metric
      variant
      about {
        ...Thing
      }
      comparison
      threshold
      unit
      from
      by
      note
    }
    contradictedBy {
      ...ClaimLine
    }
    contradicts {
      ...ClaimLine
    }
  }
}
    fragment Thing on Node {
  __typename
  id
  ... on Firm {
    slug
    name
  }
  ... on Product {
    slug
    name
    technology {
      slug
    }
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
  ... on Market {
    slug
    name
  }
  ... on Resource {
    slug
    name
  }
  ... on Claim {
    key
    statement
  }
  ... on Source {
    key
    publisher
    title
  }
  ... on FiscalYear {
    label
    firm {
      name
    }
  }
  ... on Forecast {
    key
    subject
  }
}
fragment ClaimLine on Claim {
  key
  statement
  metric
  variant
  domain
  value {
    low
    mid
    high
  }
  unit
  periodFrom
  periodTo
  basis
  seen
  confidence
  knownFrom
  retractedOn
  retractReason
  houseView
  about {
    id
  }
  attributedTo {
    name
  }
  source {
    key
    publisher
    title
    url
    published
  }
}`) as unknown as TypedDocumentString<ClaimPageQuery, ClaimPageQueryVariables>;
export const RivalClaimsDocument = new TypedDocumentString(`
    query RivalClaims($metric: String!, $about: ID!) {
  claims(where: {metrics: [$metric], about: [$about]}, first: 100) {
    nodes {
      ...ClaimLine
    }
  }
}
    fragment ClaimLine on Claim {
  key
  statement
  metric
  variant
  domain
  value {
    low
    mid
    high
  }
  unit
  periodFrom
  periodTo
  basis
  seen
  confidence
  knownFrom
  retractedOn
  retractReason
  houseView
  about {
    id
  }
  attributedTo {
    name
  }
  source {
    key
    publisher
    title
    url
    published
  }
}`) as unknown as TypedDocumentString<RivalClaimsQuery, RivalClaimsQueryVariables>;
export const MoreClaimsDocument = new TypedDocumentString(`
    query MoreClaims($id: ID!, $after: String!) {
  graphVersion
  node(id: $id) {
    ... on Firm {
      claims(first: 100, after: $after) {
        ...ClaimsPart
      }
    }
    ... on Product {
      claims(first: 100, after: $after) {
        ...ClaimsPart
      }
    }
    ... on Technology {
      claims(first: 100, after: $after) {
        ...ClaimsPart
      }
    }
    ... on Stage {
      claims(first: 100, after: $after) {
        ...ClaimsPart
      }
    }
    ... on Source {
      claims(first: 100, after: $after) {
        ...ClaimsPart
      }
    }
  }
}
    fragment ClaimsPart on ClaimConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...ClaimLine
  }
}
fragment ClaimLine on Claim {
  key
  statement
  metric
  variant
  domain
  value {
    low
    mid
    high
  }
  unit
  periodFrom
  periodTo
  basis
  seen
  confidence
  knownFrom
  retractedOn
  retractReason
  houseView
  about {
    id
  }
  attributedTo {
    name
  }
  source {
    key
    publisher
    title
    url
    published
  }
}`) as unknown as TypedDocumentString<MoreClaimsQuery, MoreClaimsQueryVariables>;
export const NeighborhoodDocument = new TypedDocumentString(`
    query Neighborhood($of: ID!, $depth: Int!) {
  graphVersion
  neighborhood(of: $of, depth: $depth, limit: 2000) {
    cut
    cutReason
    nodes {
      ...Thing
    }
    links {
      relation
      from {
        id
      }
      to {
        id
      }
      validFrom
      validTo
      claims {
        ...ClaimKey
        knownFrom
      }
    }
  }
}
    fragment Thing on Node {
  __typename
  id
  ... on Firm {
    slug
    name
  }
  ... on Product {
    slug
    name
    technology {
      slug
    }
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
  ... on Market {
    slug
    name
  }
  ... on Resource {
    slug
    name
  }
  ... on Claim {
    key
    statement
  }
  ... on Source {
    key
    publisher
    title
  }
  ... on FiscalYear {
    label
    firm {
      name
    }
  }
  ... on Forecast {
    key
    subject
  }
}
fragment ClaimKey on Claim {
  key
  retractedOn
}`) as unknown as TypedDocumentString<NeighborhoodQuery, NeighborhoodQueryVariables>;
export const ConnectionsDocument = new TypedDocumentString(`
    query Connections($from: ID!, $to: ID!) {
  graphVersion
  paths(from: $from, to: $to, first: 5) {
    length
    hops {
      relation
      direction
      from {
        ...Thing
      }
      to {
        ...Thing
      }
      validFrom
      validTo
      claims {
        ...ClaimKey
        knownFrom
      }
    }
  }
}
    fragment Thing on Node {
  __typename
  id
  ... on Firm {
    slug
    name
  }
  ... on Product {
    slug
    name
    technology {
      slug
    }
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
  ... on Market {
    slug
    name
  }
  ... on Resource {
    slug
    name
  }
  ... on Claim {
    key
    statement
  }
  ... on Source {
    key
    publisher
    title
  }
  ... on FiscalYear {
    label
    firm {
      name
    }
  }
  ... on Forecast {
    key
    subject
  }
}
fragment ClaimKey on Claim {
  key
  retractedOn
}`) as unknown as TypedDocumentString<ConnectionsQuery, ConnectionsQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($text: String!) {
  search(text: $text, first: 8) {
    nodes {
      matched
      node {
        ...Thing
      }
    }
  }
}
    fragment Thing on Node {
  __typename
  id
  ... on Firm {
    slug
    name
  }
  ... on Product {
    slug
    name
    technology {
      slug
    }
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
  ... on Market {
    slug
    name
  }
  ... on Resource {
    slug
    name
  }
  ... on Claim {
    key
    statement
  }
  ... on Source {
    key
    publisher
    title
  }
  ... on FiscalYear {
    label
    firm {
      name
    }
  }
  ... on Forecast {
    key
    subject
  }
}`) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const TechnologyMembersDocument = new TypedDocumentString(`
    query TechnologyMembers($technology: ID!, $firmsAfter: String, $productsAfter: String) {
  graphVersion
  firms(where: {technologies: [$technology]}, first: 100, after: $firmsAfter) {
    pageInfo {
      ...Onward
    }
    nodes {
      id
    }
  }
  technology(slug: $technology) {
    id
    products(first: 100, after: $productsAfter) {
      pageInfo {
        ...Onward
      }
      nodes {
        id
      }
    }
    inputs {
      buyer {
        id
      }
      seller {
        id
      }
    }
    domains {
      id
    }
  }
}
    fragment Onward on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<TechnologyMembersQuery, TechnologyMembersQueryVariables>;
export const TechnologyNamesDocument = new TypedDocumentString(`
    query TechnologyNames {
  technologies {
    slug
    name
  }
}
    `) as unknown as TypedDocumentString<TechnologyNamesQuery, TechnologyNamesQueryVariables>;
export const ThingFactsDocument = new TypedDocumentString(`
    query ThingFacts($id: ID!) {
  node(id: $id) {
    ...Thing
    ... on Firm {
      country
      ticker
      roles
      revenueUsd
      revenueFiscalYear
      revenueBasis
      operatingMargin
      operatingMarginFiscalYear
      operatingMarginBasis
      claims(first: 5) {
        totalCount
        nodes {
          ...ClaimLine
        }
      }
    }
    ... on Product {
      announced
      available
      speed
      detail
      claims(first: 5) {
        totalCount
        nodes {
          ...ClaimLine
        }
      }
    }
    ... on Technology {
      description
      claims(first: 5) {
        totalCount
        nodes {
          ...ClaimLine
        }
      }
    }
    ... on Stage {
      description
      claims(first: 5) {
        totalCount
        nodes {
          ...ClaimLine
        }
      }
    }
  }
}
    fragment Thing on Node {
  __typename
  id
  ... on Firm {
    slug
    name
  }
  ... on Product {
    slug
    name
    technology {
      slug
    }
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
  ... on Market {
    slug
    name
  }
  ... on Resource {
    slug
    name
  }
  ... on Claim {
    key
    statement
  }
  ... on Source {
    key
    publisher
    title
  }
  ... on FiscalYear {
    label
    firm {
      name
    }
  }
  ... on Forecast {
    key
    subject
  }
}
fragment ClaimLine on Claim {
  key
  statement
  metric
  variant
  domain
  value {
    low
    mid
    high
  }
  unit
  periodFrom
  periodTo
  basis
  seen
  confidence
  knownFrom
  retractedOn
  retractReason
  houseView
  about {
    id
  }
  attributedTo {
    name
  }
  source {
    key
    publisher
    title
    url
    published
  }
}`) as unknown as TypedDocumentString<ThingFactsQuery, ThingFactsQueryVariables>;
export const MoneyByYearDocument = new TypedDocumentString(`
    query MoneyByYear {
  profitRedistribution {
    scenarioId
    engineVersion
    graphVersion
    byYear {
      year
      firms {
        firm {
          slug
        }
        baselineProfitUsd
        scenarioProfitUsd
        changeUsd
      }
      stages {
        stage {
          slug
        }
        baselineProfitUsd
        scenarioProfitUsd
        changeUsd
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MoneyByYearQuery, MoneyByYearQueryVariables>;
export const IntervalsDocument = new TypedDocumentString(`
    subscription Intervals($scenario: ScenarioInput, $baseline: ScenarioInput, $year: Int!) {
  redistributionProgress(scenario: $scenario, baseline: $baseline) {
    done
    total
    completed {
      graphVersion
      pool(year: $year) {
        interval {
          ...Spread
        }
      }
      firms(year: $year) {
        name
        firm {
          slug
          name
        }
        interval {
          ...Spread
        }
      }
      stages(year: $year) {
        stage {
          slug
        }
        interval {
          ...Spread
        }
      }
    }
  }
}
    fragment Spread on Interval {
  p5
  p50
  p95
  probabilityOfGain
}`) as unknown as TypedDocumentString<IntervalsSubscription, IntervalsSubscriptionVariables>;
export const RedistributionDocument = new TypedDocumentString(`
    query Redistribution($scenario: ScenarioInput, $baseline: ScenarioInput, $year: Int!) {
  profitRedistribution(scenario: $scenario, baseline: $baseline) {
    scenarioId
    engineVersion
    graphVersion
    warnings
    publisherCoverage {
      publisher {
        slug
        name
      }
      supplied {
        parameter
      }
    }
    withoutClaim {
      why
    }
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
      baselineRevenueUsd
      scenarioRevenueUsd
      baselineProfitUsd
      scenarioProfitUsd
      changeUsd
    }
    flows(year: $year) {
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
export const ScenariosDocument = new TypedDocumentString(`
    query Scenarios {
  scenariosCanBeSaved
  scenarios(first: 100) {
    ...ScenariosPart
  }
}
    fragment Onward on PageInfo {
  hasNextPage
  endCursor
}
fragment ScenariosPart on ScenarioConnection {
  totalCount
  pageInfo {
    ...Onward
  }
  nodes {
    id
    kind
    title
  }
}`) as unknown as TypedDocumentString<ScenariosQuery, ScenariosQueryVariables>;
export const MoreScenariosDocument = new TypedDocumentString(`
    query MoreScenarios($after: String!) {
  scenarios(first: 100, after: $after) {
    ...ScenariosPart
  }
}
    fragment Onward on PageInfo {
  hasNextPage
  endCursor
}
fragment ScenariosPart on ScenarioConnection {
  totalCount
  pageInfo {
    ...Onward
  }
  nodes {
    id
    kind
    title
  }
}`) as unknown as TypedDocumentString<MoreScenariosQuery, MoreScenariosQueryVariables>;
export const NamedScenarioDocument = new TypedDocumentString(`
    query NamedScenario($id: ID!) {
  scenario(id: $id) {
    id
    kind
    title
    description
    scenario
    baseline
    evidenceChanged
    claims {
      key
      statement
      metric
      basis
      seen
      retractedOn
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
    `) as unknown as TypedDocumentString<NamedScenarioQuery, NamedScenarioQueryVariables>;
export const SaveScenarioDocument = new TypedDocumentString(`
    mutation SaveScenario($input: SaveScenarioInput!) {
  saveScenario(input: $input) {
    created
    scenario {
      id
      title
    }
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SaveScenarioMutation, SaveScenarioMutationVariables>;
export const WorldDocument = new TypedDocumentString(`
    query World($evidence: ScenarioInput) {
  graphVersion
  evidencePublishers {
    slug
    name
  }
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
  modelInputs(scenario: $evidence) {
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
        share
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
export const ClaimsBehindDocument = new TypedDocumentString(`
    query ClaimsBehind($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Claim {
      id
      key
      statement
      basis
      seen
      note
      retractedOn
      houseView
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
    `) as unknown as TypedDocumentString<ClaimsBehindQuery, ClaimsBehindQueryVariables>;
export const FirmFigureDocument = new TypedDocumentString(`
    query FirmFigure($slug: ID!, $scenario: ScenarioInput, $baseline: ScenarioInput, $year: Int!) {
  firm(slug: $slug) {
    slug
    name
    country
    ticker
    redistribution(scenario: $scenario, baseline: $baseline, year: $year) {
      presentValueUsd
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
        standardErrorUsd
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FirmFigureQuery, FirmFigureQueryVariables>;
export const WhyDocument = new TypedDocumentString(`
    query Why($scenario: ScenarioInput, $baseline: ScenarioInput, $year: Int!, $first: Int!, $ofPool: Boolean!, $ofStages: Boolean!, $ofRests: Boolean!, $ofFirm: Boolean!, $slug: ID!) {
  profitRedistribution(scenario: $scenario, baseline: $baseline) {
    graphVersion
    publisherCoverage {
      supplied {
        parameter
        year
        conversion
      }
    }
    withoutClaim {
      parameter
      year
      why
    }
    pool(year: $year) @include(if: $ofPool) {
      evidenceQuality {
        ...Quality
      }
      why(first: $first) {
        ...Swings
      }
    }
    stages(year: $year) @include(if: $ofStages) {
      stage {
        slug
      }
      evidenceQuality {
        ...Quality
      }
      why(first: $first) {
        ...Swings
      }
    }
    firms(year: $year) @include(if: $ofRests) {
      name
      evidenceQuality {
        ...Quality
      }
      why(first: $first) {
        ...Swings
      }
    }
  }
  firm(slug: $slug) @include(if: $ofFirm) {
    redistribution(scenario: $scenario, baseline: $baseline, year: $year) {
      evidenceQuality {
        ...Quality
      }
      why(first: $first) {
        ...Swings
      }
    }
  }
}
    fragment Quality on EvidenceQuality {
  assumedVarianceShare
  recalledVarianceShare
  assumedOrRecalledVarianceShare
  parameters
}
fragment Swings on Influence {
  parameter
  swingUsd
  lowUsd
  highUsd
  seen
  values {
    year
    value {
      low
      mid
      high
    }
    basis
    claim {
      id
    }
  }
  claims {
    id
  }
}`) as unknown as TypedDocumentString<WhyQuery, WhyQueryVariables>;