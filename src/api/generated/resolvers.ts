/* Generated from schema/ by graphql-codegen. Run `npm run codegen` after a change there. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { GraphNode as GraphNodeModel } from '../../domain/graph/node.ts';
import type { Firm as FirmModel } from '../../domain/graph/firm.ts';
import type { FirmLink as FirmLinkModel, Deployment as DeploymentModel } from '../../domain/graph/link.ts';
import type { Stage as StageModel, ValueCapture as ValueCaptureModel, InputCoefficient as InputCoefficientModel } from '../../domain/graph/stage.ts';
import type { Technology as TechnologyModel, NetworkDomain as NetworkDomainModel } from '../../domain/graph/technology.ts';
import type { Product as ProductModel } from '../../domain/graph/product.ts';
import type { Claim as ClaimModel } from '../../domain/graph/claim.ts';
import type { Falsifier as FalsifierModel } from '../../domain/graph/falsifier.ts';
import type { Source as SourceModel, Organization as OrganizationModel } from '../../domain/graph/source.ts';
import type { FiscalYear as FiscalYearModel, Figure as FigureModel } from '../../domain/graph/fiscal-year.ts';
import type { Forecast as ForecastModel } from '../../domain/graph/forecast.ts';
import type { Market as MarketModel, Resource as ResourceModel } from '../../domain/graph/market.ts';
import type { SearchHit as SearchHitModel, Path as PathModel, Hop as HopModel, Subgraph as SubgraphModel, StoredLink as StoredLinkModel } from '../../domain/graph/connection.ts';
import type { EditAnswer } from '../resolvers/mutations/run-edit.ts';
import type { Change as ChangeModel } from '../../domain/graph/change.ts';
import type { FirmConnection as FirmConnectionModel, SupplyConnection as SupplyConnectionModel, TieConnection as TieConnectionModel, ProductConnection as ProductConnectionModel, ClaimConnection as ClaimConnectionModel, SourceConnection as SourceConnectionModel, OrganizationConnection as OrganizationConnectionModel, ForecastConnection as ForecastConnectionModel, SearchConnection as SearchConnectionModel, ScenarioConnection as ScenarioConnectionModel, ParameterConnection as ParameterConnectionModel } from '../paging/connections.ts';
import type { Answer } from '../model/request-model.ts';
import type { YearOfAnswer } from '../resolvers/redistribution/year-of-answer.ts';
import type { TechnologyShare as TechnologyShareRow, Contribution as ContributionRow, FlowEnd as FlowEndRow } from '../../economics/redistribution/result-types.ts';
import type { FirmRow, PoolRow, StageRow } from '../resolvers/redistribution/rows.ts';
import type { Influence as InfluenceRow } from '../../economics/why/influences.ts';
import type { ParameterPoint } from '../../economics/evidence.ts';
import type { ProgressEvent, SobolProgressEvent } from '../resolvers/progress/progress-event.ts';
import type { NamedScenario } from '../scenarios/named-scenario.ts';
import type { Outcome as SaveOutcome } from '../scenarios/save-scenario.ts';
import type { Compared, ComparedPool, ComparedFirm, ComparedStage } from '../resolvers/compare/compared.ts';
import type { TechnologyDifference as TechnologyDifferenceRow } from '../../economics/comparison/comparison-types.ts';
import type { Bottlenecks as BottlenecksOfYear, TechnologyShipment as TechnologyShipmentRow, ResourceLimit as ResourceLimitRow, HolderUnderLimits, StageUnderLimits as StageUnderLimitsRow } from '../../economics/bottlenecks/bottleneck-types.ts';
import type { MismatchAnswer } from '../resolvers/bottlenecks/mismatch-answer.ts';
import type { TechnologyMismatch as TechnologyMismatchRow } from '../../economics/bottlenecks/mismatch.ts';
import type { PublisherCoverage as PublisherCoverageRow } from '../../economics/resolution/publishers.ts';
import type { ParameterView, ParameterValue as ParameterValueRow, StandingRival } from '../../economics/resolution/parameter-view.ts';
import type { Disagreement as DisagreementRow } from '../../economics/resolution/disagreements.ts';
import type { StaleClaim as StaleClaimRow } from '../../economics/resolution/stale-claims.ts';
import type { Rival } from '../../economics/resolution/rivals.ts';
import type { BuyerCostAnswer } from '../resolvers/buyer-cost/query.ts';
import type { PortCost as PortCostRow, CostPart as CostPartRow } from '../../economics/buyer-cost/buyer-cost-types.ts';
import type { ClaimCheck as ClaimCheckRow } from '../../economics/buyer-cost/claim-check.ts';
import type { PartyKey } from '../resolvers/analysis/party.ts';
import type { Exposure as ExposureAnswer, ExposureHop as ExposureHopRow } from '../../analysis/exposure/exposure-types.ts';
import type { DisruptionAnswer } from '../resolvers/analysis/disruption.ts';
import type { DisruptionYear as DisruptionYearRow, Hit, StageLoss as StageLossRow, TechnologyLoss as TechnologyLossRow, BindingLimit as BindingLimitRow, HolderLoss } from '../../analysis/disruption/disruption-types.ts';
import type { Chokepoints as ChokepointsOfYear, StageChokepoint as StageChokepointRow, StageNarrowness as StageNarrownessRow, StageScarcity as StageScarcityRow, FirmChokepoint as FirmChokepointRow, SingleSource as SingleSourceRow } from '../../analysis/chokepoints/chokepoint-types.ts';
import type { Candidate as CandidateRow } from '../../analysis/alternatives/candidate-types.ts';
import type { FirmGround } from '../../analysis/alternatives/rank.ts';
import type { FirmsComparedAnswer, FirmSideBySideRow } from '../resolvers/analysis/compare-firms.ts';
import type { ComparedPosition as ComparedPositionRow } from '../../analysis/alternatives/meetings.ts';
import type { PortfolioAnswer, DrawnHoldingRow, DrawnTotal, HedgeAnswer } from '../resolvers/analysis/portfolio.ts';
import type { RequestContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day of the Gregorian calendar as ISO 8601 text, such as `2026-03-31`. */
  Date: { input: string; output: string; }
  /** A `ScenarioInput` as JSON: hand it back as a variable to ask the same. */
  ScenarioJson: { input: unknown; output: unknown; }
};

/**
 * How far a technology gets in a domain. The curve is F: its share of what all earlier generations would have served together.
 * With two generations that is Norton and Bass (1987), successive generations of technology; `TechnologyShare` shows the mix that results.
 */
export type AdoptionInput = {
  /** How its share grows. */
  readonly curve: CurveInput;
  /** Where. */
  readonly domain: Domain;
  /** Which technology: a challenger of that domain, not its first generation. Slug or global id. */
  readonly technology: Scalars['ID']['input'];
};

/** A year of an adoption curve. */
export type AdoptionPointInput = {
  /** Where. */
  readonly domain: Domain;
  /** Which technology: a challenger of that domain. Slug or global id. */
  readonly technology: Scalars['ID']['input'];
  /** Calendar year. */
  readonly year: Scalars['Int']['input'];
};

/** By what figures are added up. */
export type AggregateBy =
  /** By the country of the firm's head office, an ISO 3166 code of two letters. */
  | 'COUNTRY'
  /** By whether the firm is listed on an exchange: `true` or `false`. */
  | 'LISTED'
  /** By role. A firm of several roles counts in each of them, so that these rows sum to more than the whole. */
  | 'ROLE'
  /** By stage of the value chain, a slug. */
  | 'STAGE'
  /** By technology, a slug. */
  | 'TECHNOLOGY';

/** What a group earns, US dollars a year. */
export type AggregateRow = {
  readonly __typename?: 'AggregateRow';
  /** How much of `reportedRevenueUsd` is recalled only, or stands on a ground that the graph does not tell, US dollars; null likewise. Of one firm `Firm.revenueBasis` tells. */
  readonly assumedRevenueUsd: Maybe<Scalars['Float']['output']>;
  /** Operating profit in the baseline, US dollars. */
  readonly baselineProfitUsd: Scalars['Float']['output'];
  /** Revenue in the chain in the baseline, US dollars. */
  readonly baselineRevenueUsd: Scalars['Float']['output'];
  /** Scenario less baseline, US dollars. */
  readonly changeUsd: Scalars['Float']['output'];
  /** How many firms have a revenue of their own that `reportedRevenueUsd` leaves out, since it counts within that of an owner in the group, whenever they were bought; null likewise. */
  readonly consolidatedFirms: Maybe<Scalars['Int']['output']>;
  /** Named firms that earn in the chain in either case. */
  readonly firms: Scalars['Int']['output'];
  /** Firms of the graph in the group, in the chain or not; null for stages and technologies. */
  readonly firmsInGraph: Maybe<Scalars['Int']['output']>;
  /** Which group; null where it is not known, which holds what the unnamed rests of stages earn. */
  readonly key: Maybe<Scalars['String']['output']>;
  /** Revenue of these for their last full fiscal year in all, with `knownOn` for the last one published by that day, US dollars; null likewise. A firm whose owner, at whatever level, is in the group with a revenue of its own counts with that one, whose accounts hold it: see `consolidatedFirms`. Not all of it is as accounts state it: see `assumedRevenueUsd`. */
  readonly reportedRevenueUsd: Maybe<Scalars['Float']['output']>;
  /** Operating profit in the scenario, US dollars. */
  readonly scenarioProfitUsd: Scalars['Float']['output'];
  /** Revenue in the chain in the scenario, US dollars. */
  readonly scenarioRevenueUsd: Scalars['Float']['output'];
};

/** The cumulative curve of Bass (1969) in continuous time, read at whole years: one year has passed at the end of the start year. */
export type BassInput = {
  /** Coefficient of innovation, per year, above 0. */
  readonly p: Scalars['Float']['input'];
  /** Coefficient of imitation, per year, not below 0. */
  readonly q: Scalars['Float']['input'];
  /** The share that it tends to, a ratio from 0 to 1. */
  readonly saturation: Scalars['Float']['input'];
  /** The first year; the share is 0 before. */
  readonly startYear: Scalars['Int']['input'];
};

/** An amount without and with a disruption, US dollars a year. */
export type BeforeAfter = {
  readonly __typename?: 'BeforeAfter';
  /** With it, US dollars. */
  readonly afterUsd: Scalars['Float']['output'];
  /** Without it, US dollars. */
  readonly beforeUsd: Scalars['Float']['output'];
  /** With less without, US dollars. */
  readonly changeUsd: Scalars['Float']['output'];
};

/** What limits shipments during a disruption. */
export type BindingLimit = {
  readonly __typename?: 'BindingLimit';
  /** The claims that state its capacity and its use per port; empty for a stage's own deliveries. */
  readonly claims: ReadonlyArray<Claim>;
  /** US dollars of gross spend, box margins left out, that one more unit of it alone would let through. */
  readonly dualUsd: Scalars['Float']['output'];
  /** The scarce resource; null where a stage's own deliveries limit, or what the only makers of some of its technologies have left. */
  readonly resource: Maybe<Resource>;
  /** The stage that makes it. */
  readonly stage: Maybe<Stage>;
  /** Whether it did so without the disruption. */
  readonly wasBinding: Scalars['Boolean']['output'];
};

/** What the capacities of one year let through in the scenario. The baseline's ports are limited by capacities that it brings itself, and by no others. */
export type Bottlenecks = {
  readonly __typename?: 'Bottlenecks';
  /** Whether earlier generations could fill in. */
  readonly fallback: Scalars['Boolean']['output'];
  /** Every firm that captures value, and the rest of every stage; the largest missed profit first, then by slug. */
  readonly firms: ReadonlyArray<FirmUnderLimits>;
  /** Operating profit of all firms together. */
  readonly pool: ProfitUnderLimits;
  /** Every resource whose capacity is known in the year, by slug. */
  readonly resources: ReadonlyArray<ResourceLimit>;
  /** By domain and technology, earliest generation first. */
  readonly shipments: ReadonlyArray<TechnologyShipment>;
  /** Every stage of the chain, by slug. */
  readonly stages: ReadonlyArray<StageUnderLimits>;
  /** All technologies together. */
  readonly total: Shipment;
  /** Calendar year. */
  readonly year: Scalars['Int']['output'];
};


/** What the capacities of one year let through in the scenario. The baseline's ports are limited by capacities that it brings itself, and by no others. */
export type BottlenecksFirmsArgs = {
  domain?: InputMaybe<Domain>;
  first?: InputMaybe<Scalars['Int']['input']>;
  grouped?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What the capacities of one year let through in the scenario. The baseline's ports are limited by capacities that it brings itself, and by no others. */
export type BottlenecksPoolArgs = {
  domain?: InputMaybe<Domain>;
};


/** What the capacities of one year let through in the scenario. The baseline's ports are limited by capacities that it brings itself, and by no others. */
export type BottlenecksStagesArgs = {
  domain?: InputMaybe<Domain>;
};

/** A figure at middle values, and its least and greatest in the worlds that `ExposurePart.share` names. */
export type Bounds = {
  readonly __typename?: 'Bounds';
  /** The greatest. */
  readonly high: Scalars['Float']['output'];
  /** The least. */
  readonly low: Scalars['Float']['output'];
  /** At middle values. */
  readonly mid: Scalars['Float']['output'];
};

/** The margin that the maker of the switch box puts on a technology's price. */
export type BoxMarginInput = {
  /** Gross margin of the box on the technology, a ratio from 0 to below 1: the price becomes price / (1 - margin). 0 compares optics with optics; 0.417 and 0.60 are common figures. */
  readonly margin: Scalars['Float']['input'];
  /** Which technology; slug or global id. */
  readonly technology: Scalars['ID']['input'];
};

/** What became of a bulk. */
export type BulkPayload = {
  readonly __typename?: 'BulkPayload';
  /** Things added or corrected; 0 where it was refused, or everything was there already. */
  readonly changed: Scalars['Int']['output'];
  /** Version of the graph after it; unchanged where it was refused or changed nothing. */
  readonly graphVersion: Scalars['String']['output'];
  /** How many more there are than `warnings` tells; 0 where all are told. */
  readonly moreWarnings: Scalars['Int']['output'];
  /** The mistakes that lie in a table, each with its place: the first 1,000, and the last of `userErrors` says how many more there are. Where the tables are sound by themselves, they are the rows whose keys are taken or were retracted. */
  readonly problems: ReadonlyArray<TableProblem>;
  /** Why it was refused; empty where it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What was made but deserves a look, each with its place; empty where nothing does. The first 1,000. */
  readonly warnings: ReadonlyArray<TableProblem>;
};

/** What ports cost their buyer over their life. */
export type BuyerCost = {
  readonly __typename?: 'BuyerCost';
  /** Published claims on cost and power beside the reference, by technology, then by id; with `knownOn` in the scenario those alone that were known by then. */
  readonly claims: ReadonlyArray<ClaimCheck>;
  /** How many draws the ranges come from. */
  readonly draws: Scalars['Int']['output'];
  /** The technology that the others are compared with: where a quantity of its own cost is not known, the answer is refused with the name of the parameter. */
  readonly reference: Technology;
  /** Seed of the draws; always the same. */
  readonly seed: Scalars['Int']['output'];
  /** Every technology of which the costs are known, by slug. */
  readonly technologies: ReadonlyArray<PortCost>;
  /** Calendar year of the prices. */
  readonly year: Scalars['Int']['output'];
};

/** A firm that supplies something or could. */
export type Candidate = {
  readonly __typename?: 'Candidate';
  /** The firm. */
  readonly firm: Firm;
  /** What speaks for it, the best ground first. */
  readonly grounds: ReadonlyArray<Ground>;
};

/**
 * What there is of a resource in one year; other years stay as they are. Where it is too little for the ports wanted, those ship that bring the most spend, and none in place of another.
 * The evidence's own capacities limit only what `ProfitRedistribution.bottlenecks` answers, where this entry replaces that year's.
 */
export type CapacityInput = {
  /** Which resource: one that a technology uses. Slug or global id. */
  readonly resource: Scalars['ID']['input'];
  /** Over what the evidence's own shipments of that year would use, a ratio from 0 to 1,000: 0.8 lets four in five ship. */
  readonly share: Scalars['Float']['input'];
  /** Calendar year. */
  readonly year: Scalars['Int']['input'];
};

/** What a firm, or the rest, captures of a stage. */
export type CaptureInputs = {
  readonly __typename?: 'CaptureInputs';
  /** Which firm; null: the rest of the stage. */
  readonly firm: Maybe<Scalars['ID']['output']>;
  /** Operating income over revenue, a ratio. */
  readonly margin: Scalars['Float']['output'];
  /** Share of the stage's revenue, a ratio; those of a stage in a technology sum to 1. */
  readonly share: Scalars['Float']['output'];
  /** At which stage. */
  readonly stage: Scalars['ID']['output'];
  /** In which technology. */
  readonly technology: Scalars['ID']['output'];
};

/** A scenario and what it is compared with, as levers. */
export type CasesInput = {
  /** The case that it is compared with. Left out: the scenario's beliefs, without the challengers. */
  readonly baseline?: InputMaybe<ScenarioInput>;
  /** The case looked at. Left out: the base case. */
  readonly scenario?: InputMaybe<ScenarioInput>;
};

/** One entry of the graph's history: what one write did to one thing. */
export type Change = {
  readonly __typename?: 'Change';
  /** What was done. */
  readonly action: ChangeAction;
  /** Who: the name of a token, or the program that loads. */
  readonly actor: Scalars['String']['output'];
  /** The thing as JSON after; null where nothing is left. */
  readonly after: Maybe<Scalars['String']['output']>;
  /** When, ISO 8601 in UTC. */
  readonly at: Scalars['String']['output'];
  /** The thing as JSON before; null where there was none. */
  readonly before: Maybe<Scalars['String']['output']>;
  /** The place in the history: give it as `after` or `cursor`. */
  readonly cursor: Scalars['ID']['output'];
  /** Version of the graph that the write made; the changes of one write share it. */
  readonly graphVersion: Scalars['String']['output'];
  /** The thing's global id; null for what has none. */
  readonly id: Maybe<Scalars['ID']['output']>;
  /** The thing's slug or key. */
  readonly key: Scalars['String']['output'];
  /** What the thing is: a type of this schema such as `Firm`, `Relation` for one between firms or products, or `Graph` for a load as a whole. */
  readonly kind: Scalars['String']['output'];
  /** Why, if it was said. */
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** What was done to a thing. */
export type ChangeAction =
  /** It came into the graph. */
  | 'ADD'
  /** It was corrected. */
  | 'CORRECT'
  /** A published file was imported, and filled what it says of the thing. */
  | 'IMPORT'
  /** A folder of tables was loaded: an entry of the graph as a whole, and one for each thing that had been edited or filled by an import before and that the load changed. An import enters the graph as a whole so too. */
  | 'LOAD'
  /** It was found to be the same as another one and became part of it. */
  | 'MERGE'
  /** It was retracted. */
  | 'RETRACT';

/** A page of the history. */
export type ChangePage = {
  readonly __typename?: 'ChangePage';
  /** The entries, the oldest first. */
  readonly changes: ReadonlyArray<Change>;
  /** The cursor of the last of them, or the cursor given where there is none. */
  readonly endCursor: Scalars['ID']['output'];
  /** Whether there are more. */
  readonly hasMore: Scalars['Boolean']['output'];
};

/** Where the chain is narrow. */
export type Chokepoints = {
  readonly __typename?: 'Chokepoints';
  /** Every firm of the chain in either case, the highest betweenness in the scenario first. */
  readonly firms: ReadonlyArray<FirmChokepoint>;
  /** Every stage of the chain, most dollars in the scenario first. */
  readonly stages: ReadonlyArray<StageChokepoint>;
  /** Calendar year. */
  readonly year: Scalars['Int']['output'];
};


/** Where the chain is narrow. */
export type ChokepointsFirmsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What one speaker states about one thing. Claims may contradict each other; all stay. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** What it speaks of, the subject first. */
  readonly about: ReadonlyArray<Node>;
  /** Who says so; null where the speaker has no name. */
  readonly attributedTo: Maybe<Organization>;
  /** On what ground it stands. */
  readonly basis: ClaimBasis;
  /** How sure the project is that it was so said and may be so. */
  readonly confidence: Confidence;
  /** The observations that overturn it, the earliest known first; empty where none does. It stays in the graph, and in the model where the model uses it. */
  readonly contradictedBy: ReadonlyArray<Claim>;
  /** The claims that it overturns. */
  readonly contradicts: ReadonlyArray<Claim>;
  /** Where the ports sit of which it speaks; null where it speaks of both or of neither. */
  readonly domain: Maybe<Domain>;
  /** The observation that would overturn it; null where nobody has named one. */
  readonly falsifier: Maybe<Falsifier>;
  /** Whether it is a number of this project's house view, made from other claims or assumed. */
  readonly houseView: Scalars['Boolean']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The claim's own key, as `claim(id:)` takes it. */
  readonly key: Scalars['String']['output'];
  /** The day from which it counts as known: of publication, else of the source, else of retrieval. Null: an assumption of the house view, which has no day. */
  readonly knownFrom: Maybe<Scalars['Date']['output']>;
  /** Which quantity, such as `MARKET_SIZE` or `OPERATING_MARGIN`. */
  readonly metric: Scalars['String']['output'];
  /** What a reader should know about it, in our own words. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** For the house view: the parameter of the model that it sets, such as `price/cpo`. */
  readonly parameter: Maybe<Scalars['String']['output']>;
  /** First day of the period of which it speaks. */
  readonly periodFrom: Maybe<Scalars['Date']['output']>;
  /** Last day of the period of which it speaks. */
  readonly periodTo: Maybe<Scalars['Date']['output']>;
  /** The day by which it had been published; null where not known. */
  readonly publishedOn: Maybe<Scalars['Date']['output']>;
  /** The day on which it entered the graph. */
  readonly recordedOn: Maybe<Scalars['Date']['output']>;
  /** The numbers under which research knows it, such as `C01` for the first claim of the article. */
  readonly refs: ReadonlyArray<Scalars['String']['output']>;
  /** For the house view: the claims on which it rests, by id. */
  readonly restsOn: ReadonlyArray<Claim>;
  /** Why it was retracted. */
  readonly retractReason: Maybe<Scalars['String']['output']>;
  /** The day on which an editor retracted it; null while it stands. Retracted claims leave the lists of claims, and the model if they are its numbers. What named them as its ground still does: the `claims` of a link and `restsOn` of the house view keep them, with this day. */
  readonly retractedOn: Maybe<Scalars['Date']['output']>;
  /** How it was read. */
  readonly seen: Seen;
  /** Where it was read first. */
  readonly source: Source;
  /** Everywhere it was read, the main source first. */
  readonly sources: ReadonlyArray<Source>;
  /** What is claimed, in this project's words. */
  readonly statement: Scalars['String']['output'];
  /** Words by which it is filed. */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  /** Unit of `value`, such as `percent` or `usd_bn`. */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** The number, in `unit`; null where the claim gives none. */
  readonly value: Maybe<Estimate>;
  /** Which of several readings of the metric. */
  readonly variant: Maybe<Scalars['String']['output']>;
  /** For the house view: the calendar year that it sets; null where it holds for all years. */
  readonly year: Maybe<Scalars['Int']['output']>;
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

/** A published claim beside the model's figure. Changes against the reference, ratios: -0.4 is 40 percent less. */
export type ClaimCheck = {
  readonly __typename?: 'ClaimCheck';
  /** Whether the claim's range and the model's meet. */
  readonly agrees: Scalars['Boolean']['output'];
  /** What is claimed. */
  readonly claim: Claim;
  /** Upper end as stated, a ratio; null where it is open. */
  readonly claimedHigh: Maybe<Scalars['Float']['output']>;
  /** Lower end as stated, a ratio; null where it is open. */
  readonly claimedLow: Maybe<Scalars['Float']['output']>;
  /** The model's mid less the middle of the claim, a ratio. */
  readonly difference: Scalars['Float']['output'];
  /** The model's change, a ratio. */
  readonly ours: Spread;
  /** What it is about. */
  readonly quantity: ComparedQuantity;
  /** How much it is about. A claim on a network also counts switches and fibre, so that a difference is no contradiction. */
  readonly scope: ClaimScope;
  /** Of which technology. */
  readonly technology: Technology;
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The page's claims, each with its cursor. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The page's claims, without cursors. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where the page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many claims the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What changes in a claim. */
export type ClaimCorrection = {
  /** What it speaks of, the subject first: global ids, or `kind:slug` with a kind of firm, stage, technology, product, market, resource or domain. */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who says so: slug or global id of an organization. */
  readonly attributedTo?: InputMaybe<Scalars['ID']['input']>;
  /** On what ground it stands. */
  readonly basis?: InputMaybe<ClaimBasis>;
  /** How sure the project is that it was so said and may be so. */
  readonly confidence?: InputMaybe<Confidence>;
  /** Where the ports sit of which it speaks. */
  readonly domain?: InputMaybe<Domain>;
  /** The highest value stated, in `unit`. */
  readonly high?: InputMaybe<Scalars['Float']['input']>;
  /** The lowest value stated, in `unit`. */
  readonly low?: InputMaybe<Scalars['Float']['input']>;
  /** Which quantity, such as `MARKET_SIZE`: capital letters, digits and underscores. */
  readonly metric?: InputMaybe<Scalars['String']['input']>;
  /** The value stated, in `unit`. */
  readonly mid?: InputMaybe<Scalars['Float']['input']>;
  /** What a reader should know, in our own words. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Start of the period of which it speaks: `2026`, `2026-05` or `2026-05-31`. */
  readonly periodFrom?: InputMaybe<Scalars['String']['input']>;
  /** End of that period, not before its start. */
  readonly periodTo?: InputMaybe<Scalars['String']['input']>;
  /** When it was published: `2026`, `2026-05` or `2026-05-31`. */
  readonly published?: InputMaybe<Scalars['String']['input']>;
  /** The numbers under which research knows it. */
  readonly refs?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How it was read. */
  readonly seen?: InputMaybe<Seen>;
  /** Where it was read, the main one first: keys or global ids, one at least. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What is claimed, in your own words: at most 300 characters, no quotation. */
  readonly statement?: InputMaybe<Scalars['String']['input']>;
  /** Words by which it is filed. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Unit of the value, such as `percent` or `usd_bn`; an unknown one is refused with those that are known. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** Which of several readings of the metric. */
  readonly variant?: InputMaybe<Scalars['String']['input']>;
};

/** A claim in a page. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** The place in the list: give it as `after` or `before`. It holds for this list's order and filter only. */
  readonly cursor: Scalars['String']['output'];
  /** A claim. */
  readonly node: Claim;
};

/** Conditions on a claim; all that are given hold together. A list is met by any one of its values; an empty list is met by nothing. */
export type ClaimFilter = {
  /** It speaks of one of these things. A slug stands for every thing that has it, of whatever type; a global id for one. */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** One of these organizations says so (slugs). */
  readonly attributedTo?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** It stands on one of these grounds. */
  readonly bases?: InputMaybe<ReadonlyArray<ClaimBasis>>;
  /** The project's confidence is one of these. */
  readonly confidences?: InputMaybe<ReadonlyArray<Confidence>>;
  /** Whether it is a number of the house view. */
  readonly houseView?: InputMaybe<Scalars['Boolean']['input']>;
  /** The day from which it counts as known. */
  readonly knownFrom?: InputMaybe<DateRange>;
  /** It is about one of these metrics. */
  readonly metrics?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** It is a number of the house view for one of these parameters, such as `price/cpo`. */
  readonly parameters?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Research knows it under one of these numbers, such as `C01`. */
  readonly refs?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** True: only claims that were retracted. False or left out: only claims that were not. */
  readonly retracted?: InputMaybe<Scalars['Boolean']['input']>;
  /** It was read in one of these ways. */
  readonly seen?: InputMaybe<ReadonlyArray<Seen>>;
  /** It speaks of one of these technologies (slugs). */
  readonly technologies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The statement contains this text, whatever the case. */
  readonly textContains?: InputMaybe<Scalars['String']['input']>;
};

/** A claim to add. */
export type ClaimInput = {
  /** What it speaks of, the subject first: global ids, or `kind:slug` with a kind of firm, stage, technology, product, market, resource or domain. */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who says so: slug or global id of an organization. */
  readonly attributedTo?: InputMaybe<Scalars['ID']['input']>;
  /** On what ground it stands. */
  readonly basis: ClaimBasis;
  /** How sure the project is that it was so said and may be so. */
  readonly confidence: Confidence;
  /** Where the ports sit of which it speaks. */
  readonly domain?: InputMaybe<Domain>;
  /** The highest value stated, in `unit`. */
  readonly high?: InputMaybe<Scalars['Float']['input']>;
  /** The claim's key: letters, digits and . _ - / @. Left out: the graph gives one. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The lowest value stated, in `unit`. */
  readonly low?: InputMaybe<Scalars['Float']['input']>;
  /** Which quantity, such as `MARKET_SIZE`: capital letters, digits and underscores. */
  readonly metric: Scalars['String']['input'];
  /** The value stated, in `unit`. */
  readonly mid?: InputMaybe<Scalars['Float']['input']>;
  /** What a reader should know, in our own words. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Start of the period of which it speaks: `2026`, `2026-05` or `2026-05-31`. */
  readonly periodFrom?: InputMaybe<Scalars['String']['input']>;
  /** End of that period, not before its start. */
  readonly periodTo?: InputMaybe<Scalars['String']['input']>;
  /** When it was published: `2026`, `2026-05` or `2026-05-31`. */
  readonly published?: InputMaybe<Scalars['String']['input']>;
  /** The numbers under which research knows it. */
  readonly refs?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How it was read. */
  readonly seen: Seen;
  /** Where it was read, the main one first: keys or global ids, one at least. */
  readonly sources: ReadonlyArray<Scalars['ID']['input']>;
  /** What is claimed, in your own words: at most 300 characters, no quotation. */
  readonly statement: Scalars['String']['input'];
  /** Words by which it is filed. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Unit of the value, such as `percent` or `usd_bn`; an unknown one is refused with those that are known. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** Which of several readings of the metric. */
  readonly variant?: InputMaybe<Scalars['String']['input']>;
};

/** One field of an order of claims. */
export type ClaimOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: ClaimOrderField;
};

/** What claims can be ordered by. */
export type ClaimOrderField =
  /** The claim's key. */
  | 'KEY'
  /** The day from which it counts as known. */
  | 'KNOWN_FROM'
  /** The metric. */
  | 'METRIC';

/** What became of an edit of a claim. */
export type ClaimPayload = {
  readonly __typename?: 'ClaimPayload';
  /** The claim as it is now; null where the edit was refused. Where it was made and reading failed afterwards, null too, with an error at this path that says so. */
  readonly claim: Maybe<Claim>;
  /** Version of the graph after the edit; unchanged where the edit was refused or changed nothing. */
  readonly graphVersion: Scalars['String']['output'];
  /** Why it was refused; empty where it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What was made but deserves a look; empty where nothing does. */
  readonly warnings: ReadonlyArray<EditWarning>;
};

/** How much a claim is about. */
export type ClaimScope =
  /** A whole network. */
  | 'NETWORK'
  /** A port. */
  | 'PORT';

/** An input coefficient. */
export type CoefficientInputs = {
  readonly __typename?: 'CoefficientInputs';
  /** The stage that pays. */
  readonly buyer: Scalars['ID']['output'];
  /** The stage that is paid. */
  readonly seller: Scalars['ID']['output'];
  /** US dollars paid per US dollar of the buyer's revenue, a ratio. */
  readonly share: Scalars['Float']['output'];
};

/** What is paid to whom. */
export type CoefficientKeyInput = {
  /** The stage that pays; slug or global id. */
  readonly buyer: Scalars['ID']['input'];
  /** The stage that is paid; slug or global id. */
  readonly seller: Scalars['ID']['input'];
  /** Which technology; slug or global id. */
  readonly technology: Scalars['ID']['input'];
};

/** What a firm earns at one stage in one technology, US dollars a year. */
export type ComparedPosition = {
  readonly __typename?: 'ComparedPosition';
  /** Operating profit in the baseline, US dollars. */
  readonly baselineProfitUsd: Scalars['Float']['output'];
  /** Revenue in the baseline, US dollars. */
  readonly baselineRevenueUsd: Scalars['Float']['output'];
  /** Operating profit in the scenario, US dollars. */
  readonly scenarioProfitUsd: Scalars['Float']['output'];
  /** Revenue in the scenario, US dollars. */
  readonly scenarioRevenueUsd: Scalars['Float']['output'];
  /** Its share of the stage's revenue in the technology in the scenario, a ratio. */
  readonly share: Scalars['Float']['output'];
  /** At which stage. */
  readonly stage: Stage;
  /** In which technology. */
  readonly technology: Technology;
};

/** What a claim compares. */
export type ComparedQuantity =
  /** Cost per bit over the life of a port. */
  | 'COST'
  /** Power of a port. */
  | 'POWER';

/** How concentrated profit is. The index of Herfindahl and Hirschman is 10,000 times the sum of squared shares of positive profit: 10,000 is one group alone. Groups are firms with one ultimate parent. */
export type ConcentrationChange = {
  readonly __typename?: 'ConcentrationChange';
  /** Index of the named groups in the baseline, 0 to 10,000. */
  readonly baselineHhi: Scalars['Float']['output'];
  /** Index in the baseline with the rest of each stage as one holder more, 0 to 10,000. */
  readonly baselineHhiIncludingRest: Scalars['Float']['output'];
  /** Share of the three largest named groups in the baseline's positive profit of named groups, a ratio. */
  readonly baselineTop3Share: Scalars['Float']['output'];
  /** Index of the named groups in the scenario, 0 to 10,000. */
  readonly scenarioHhi: Scalars['Float']['output'];
  /** Index in the scenario with the rest of each stage as one holder more, 0 to 10,000. */
  readonly scenarioHhiIncludingRest: Scalars['Float']['output'];
  /** Share of the three largest named groups in the scenario's positive profit of named groups, a ratio. */
  readonly scenarioTop3Share: Scalars['Float']['output'];
};

/** How concentrated profit is in two scenarios: the index of Herfindahl and Hirschman of the named groups, 0 to 10,000, and the share of the three largest. */
export type ConcentrationDifference = {
  readonly __typename?: 'ConcentrationDifference';
  /** Index in `a`. */
  readonly aHhi: Scalars['Float']['output'];
  /** Share of the three largest named groups in `a`, a ratio. */
  readonly aTop3Share: Scalars['Float']['output'];
  /** Index in `b`. */
  readonly bHhi: Scalars['Float']['output'];
  /** Share of the three largest named groups in `b`, a ratio. */
  readonly bTop3Share: Scalars['Float']['output'];
  /** Index in `b` less index in `a`. */
  readonly hhiDifference: Scalars['Float']['output'];
  /** Share in `b` less share in `a`. */
  readonly top3ShareDifference: Scalars['Float']['output'];
};

/** How sure the project is. */
export type Confidence =
  /** Sure. */
  | 'HIGH'
  /** Doubtful. */
  | 'LOW'
  /** Likely. */
  | 'MEDIUM';

/** A part of a firm's change. */
export type Contribution = {
  readonly __typename?: 'Contribution';
  /** US dollars a year; a loss is negative. */
  readonly amountUsd: Scalars['Float']['output'];
  /** In which domain. */
  readonly domain: Domain;
  /** At which stage. */
  readonly stage: Stage;
  /** In which technology. */
  readonly technology: Technology;
};

/** A rank correlation (Spearman) between two parameters, by a Gaussian copula. */
export type CorrelationInput = {
  /** A parameter's id, such as `price/cpo`; it must have a range. */
  readonly a: Scalars['ID']['input'];
  /** Another parameter's id. */
  readonly b: Scalars['ID']['input'];
  /** Rank correlation, -1 to 1. Correlations that contradict each other are moved to the nearest correlation matrix; see `ProfitRedistribution.correlations`. */
  readonly rank: Scalars['Float']['input'];
};

/** The rank correlations between parameters as they were drawn. */
export type CorrelationMatrix = {
  readonly __typename?: 'CorrelationMatrix';
  /** Ids of the correlated parameters, in the order of rows and columns. */
  readonly parameters: ReadonlyArray<Scalars['ID']['output']>;
  /** [row][column], each from -1 to 1. */
  readonly ranks: ReadonlyArray<ReadonlyArray<Scalars['Float']['output']>>;
  /** Whether those asked for contradicted each other, so that the nearest correlation matrix (Higham 2002) was taken. */
  readonly repaired: Scalars['Boolean']['output'];
};

/** A part of the cost of a port. */
export type CostPart = {
  readonly __typename?: 'CostPart';
  /** The claims that state them, each with the evidence that it rests on. */
  readonly claims: ReadonlyArray<Claim>;
  /** Which. */
  readonly kind: CostPartKind;
  /** The parameters that it follows from. */
  readonly parameters: ReadonlyArray<Scalars['ID']['output']>;
  /** US dollars over the life of the port. */
  readonly usd: Spread;
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
  /** The diffusion curve of Bass (1969), from innovators and imitators. */
  { readonly bass: BassInput; readonly constant?: never; readonly logistic?: never; readonly points?: never; readonly table?: never; }
  |  /** The same share in every year, a ratio from 0 to 1. */
  { readonly bass?: never; readonly constant: Scalars['Float']['input']; readonly logistic?: never; readonly points?: never; readonly table?: never; }
  |  /** An S-shaped curve around a midpoint. */
  { readonly bass?: never; readonly constant?: never; readonly logistic: LogisticInput; readonly points?: never; readonly table?: never; }
  |  /** The evidence's curve with the share of these years replaced, ascending; every other year keeps the evidence's. */
  { readonly bass?: never; readonly constant?: never; readonly logistic?: never; readonly points: ReadonlyArray<YearShareInput>; readonly table?: never; }
  |  /** The share of given years, ascending; straight lines between them, flat outside. Replaces the evidence's curve altogether. */
  { readonly bass?: never; readonly constant?: never; readonly logistic?: never; readonly points?: never; readonly table: ReadonlyArray<YearShareInput>; };

/** A range of days, both ends included; an end left out is open. An entry without a day is in no range. */
export type DateRange = {
  /** The first day allowed. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day allowed. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** How much is bought. */
export type DemandInput = {
  /** Where; left out: in every domain. */
  readonly domain?: InputMaybe<Domain>;
  /** Price elasticity of the number of ports, 0 to 10: ports fall by this many percent where the mean price of a port rises by one. Left out: 0. */
  readonly elasticity?: InputMaybe<Scalars['Float']['input']>;
  /** Growth of the number of ports added to the evidence's from 2027 on, a ratio a year from -0.9 to 10: 0.05 is 5 percent a year more. Left out: 0. */
  readonly growthPerYear?: InputMaybe<Scalars['Float']['input']>;
  /** The mix of technologies for which the market value was published; it sets how many ports the value stands for. Left out: as the evidence says. */
  readonly quotedFor?: InputMaybe<MarketMix>;
};

/** A firm's use of a product. */
export type Deployment = {
  readonly __typename?: 'Deployment';
  /** The claims that say so. */
  readonly claims: ReadonlyArray<Claim>;
  /** How sure the project is of the link. */
  readonly confidence: Maybe<Confidence>;
  /** Who uses it. */
  readonly firm: Firm;
  /** The link's own key. */
  readonly id: Scalars['ID']['output'];
  /** What is used. */
  readonly product: Product;
  /** How the link is known, such as `REPORTED`, `FILING`, `ANNOUNCED`, `ESTIMATE` or `CANCELLED`. */
  readonly status: Maybe<Scalars['String']['output']>;
  /** The technology's name in the source's terms, such as `cpo` or `aec`, also where the model has no such technology. */
  readonly tag: Maybe<Scalars['String']['output']>;
  /** The technology concerned, where the model has it. */
  readonly technology: Maybe<Technology>;
  /** The unit of `value`. */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** First day on which it held; null where not known. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which it held; null where it still holds or where not known. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** A number that the source gives for the link, in `unit`. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** What is delivered or done, in a few words. */
  readonly what: Maybe<Scalars['String']['output']>;
};

/** A parameter on which speakers differ, and what hangs on it. */
export type Disagreement = {
  readonly __typename?: 'Disagreement';
  /** Disagreement times swing, US dollars: about what the figure moves from the lowest speaker to the highest. */
  readonly atStakeUsd: Scalars['Float']['output'];
  /** How far speakers differ on the values that the figure is made of, as `ParameterValue.disagreement`: of a year that year's, between two years of a path on the straight line; of the present value the mean of the path's values, 0 where only the house speaks. */
  readonly disagreement: Scalars['Float']['output'];
  /** The parameter. */
  readonly parameter: Parameter;
  /** How far the figure moves from the parameter's low to its high in the house view, US dollars. */
  readonly swingUsd: Scalars['Float']['output'];
};

/** A position that is hit. */
export type DisruptedPosition = {
  readonly __typename?: 'DisruptedPosition';
  /** Whose. */
  readonly holder: Party;
  /** Share of the stage's revenue in the technology, a ratio. */
  readonly share: Scalars['Float']['output'];
  /** At which stage. */
  readonly stage: Stage;
  /** In which technology. */
  readonly technology: Technology;
};

/** A disruption in each calendar year that it covers. */
export type Disruption = {
  readonly __typename?: 'Disruption';
  /** Ports that do not ship, all years, 1.6T equivalents. */
  readonly missedPorts: Scalars['Float']['output'];
  /** Spend that does not take place, all years, US dollars. */
  readonly missedUsd: Scalars['Float']['output'];
  /** Change in everybody's operating profit, all years, US dollars. */
  readonly profitChangeUsd: Scalars['Float']['output'];
  /** Year by year. */
  readonly years: ReadonlyArray<DisruptionYear>;
};

/** Who is hit: the named firms and those with their head office in the named countries, at the named stages. At least one field names somebody; an empty list beside another names nobody. */
export type DisruptionInput = {
  /** Countries of head offices, ISO 3166 codes of two letters, in either case; each one of a firm of the graph. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Firms, by slug or global id. The graph's country of a firm is that of its head office: name firms that make elsewhere. */
  readonly firms?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Stages, by slug or global id. Left out: every stage at which the firms earn. Without firms and countries everybody at these stages is hit, the unnamed rest too. */
  readonly stages?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A disruption in one calendar year; before and after are without and with it, under the same capacities. */
export type DisruptionYear = {
  readonly __typename?: 'DisruptionYear';
  /** What limits shipments with the disruption: a unit more of it alone would let more spend through. Of two that are short together neither does. */
  readonly binding: ReadonlyArray<BindingLimit>;
  /** Who earns more, the largest gain first: the substitutes. */
  readonly gainers: ReadonlyArray<PartyLoss>;
  /** Every position that is hit. */
  readonly hits: ReadonlyArray<DisruptedPosition>;
  /** Who earns less, the largest loss first. The hit are marked; the others miss what no longer ships. */
  readonly losers: ReadonlyArray<PartyLoss>;
  /** Part of the year's output that the hit lose: months over twelve, times severity. */
  readonly lostPart: Scalars['Float']['output'];
  /** Everybody's operating profit, US dollars. */
  readonly profit: BeforeAfter;
  /** What the stages that are hit can no longer deliver. */
  readonly stages: ReadonlyArray<StageLoss>;
  /** By domain and technology, earliest generation first. */
  readonly technologies: ReadonlyArray<TechnologyLoss>;
  /** All technologies together. */
  readonly total: ShipmentLoss;
  /** Calendar year. */
  readonly year: Scalars['Int']['output'];
};


/** A disruption in one calendar year; before and after are without and with it, under the same capacities. */
export type DisruptionYearGainersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A disruption in one calendar year; before and after are without and with it, under the same capacities. */
export type DisruptionYearLosersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a network port sits. */
export type Domain =
  /** Between racks. */
  | 'SCALE_OUT'
  /** Inside one rack. */
  | 'SCALE_UP';

/** Demand and mix of one domain. */
export type DomainInputs = {
  readonly __typename?: 'DomainInputs';
  /** Shares of the ports in the baseline, ratios, by generation, then by year; a year's shares sum to 1. */
  readonly baselineMix: ReadonlyArray<ReadonlyArray<Scalars['Float']['output']>>;
  /** Ports of all technologies in the baseline, 1.6T equivalents, by year. */
  readonly baselinePorts: ReadonlyArray<Scalars['Float']['output']>;
  /** Which domain. */
  readonly domain: Domain;
  /** Technologies that serve the domain, earliest generation first. */
  readonly generations: ReadonlyArray<Scalars['ID']['output']>;
  /** Published market value, US dollars, by year, the demand levers' growth included. */
  readonly marketUsd: ReadonlyArray<Scalars['Float']['output']>;
  /** Shares of the ports in the scenario, ratios, by generation, then by year; a year's shares sum to 1. */
  readonly scenarioMix: ReadonlyArray<ReadonlyArray<Scalars['Float']['output']>>;
  /** Ports of all technologies in the scenario, 1.6T equivalents, by year. */
  readonly scenarioPorts: ReadonlyArray<Scalars['Float']['output']>;
};

/** How numbers are drawn. */
export type DrawMethod =
  /** Independent numbers; their error falls with the square root of their number only. */
  | 'PSEUDO_RANDOM'
  /** Scrambled Sobol points in 16 independent blocks: draw n is in block n mod 16, and the spread of the blocks gives the standard error. */
  | 'QUASI_RANDOM';

/** On what terms an edit is made. */
export type EditOptions = {
  /** The `graphVersion` of what was read before the edit. If the thing was changed after it, or any folder was loaded, the edit is refused with `CONFLICT` and nothing is changed. */
  readonly expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** Names the request: sent again with the same key and the same arguments, it takes effect once and is answered as the first time. With other arguments it is refused. At most 200 characters; each token has keys of its own. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the history; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What an edit was made with although it may be a slip: a word of an open list, such as a metric, that is new and spelt nearly as a known one, a relation that the graph has under another key, or one of a firm with itself. */
export type EditWarning = {
  readonly __typename?: 'EditWarning';
  /** Path of the argument, such as `input.metric`; null where the request as a whole is meant. */
  readonly field: Maybe<Scalars['String']['output']>;
  /** Why to look, in one sentence. */
  readonly message: Scalars['String']['output'];
  /** Names that may have been meant, the nearest first. */
  readonly suggestions: ReadonlyArray<Scalars['String']['output']>;
};

/** What a claim states about a quantity: any of the three may be missing. A single number is `mid`; `low` alone is `at least`, `high` alone is `at most`. */
export type Estimate = {
  readonly __typename?: 'Estimate';
  /** The highest value stated. */
  readonly high: Maybe<Scalars['Float']['output']>;
  /** The lowest value stated. */
  readonly low: Maybe<Scalars['Float']['output']>;
  /** The value stated. */
  readonly mid: Maybe<Scalars['Float']['output']>;
};

/**
 * On what the spread of a figure rests: shares of its sum of squared swings, which is the variance up to a factor where the figure is about linear in its parameters.
 * All shares are null where no parameter moves the figure.
 */
export type EvidenceQuality = {
  readonly __typename?: 'EvidenceQuality';
  /** Share on either, a ratio. */
  readonly assumedOrRecalledVarianceShare: Maybe<Scalars['Float']['output']>;
  /** Share on parameters whose value is assumed, a ratio. */
  readonly assumedVarianceShare: Maybe<Scalars['Float']['output']>;
  /** How many parameters move the figure. */
  readonly parameters: Scalars['Int']['output'];
  /** Share on parameters that rest on claims from an analyst's memory only, a ratio. */
  readonly recalledVarianceShare: Maybe<Scalars['Float']['output']>;
};

/** How much of a firm's revenue depends on something. Shares are ratios of the firm's revenue. */
export type Exposure = {
  readonly __typename?: 'Exposure';
  /** The chains that carry most, at middle values. */
  readonly chains: ReadonlyArray<ExposureChain>;
  /** In one step; the rest leads through other firms. */
  readonly direct: ExposurePart;
  /** Which way dollars were followed. */
  readonly direction: ExposureDirection;
  /** Along links of which filings state the share, from end to end. */
  readonly disclosed: ExposurePart;
  /** Whose exposure. */
  readonly firm: Firm;
  /** Along the others: some hop is a share that was reported or estimated, or is implied by the chain of stages. */
  readonly inferred: ExposurePart;
  /** Which of the two it is. */
  readonly revenueBasis: Maybe<RevenueBasis>;
  /** What the shares are of, US dollars a year: the larger of what the firm reported for its last fiscal year, with `knownOn` the last one published by that day, and what it earns in the model's chain. Null where neither is known. */
  readonly revenueUsd: Maybe<Scalars['Float']['output']>;
  /** To what: a firm, a stage or a technology. */
  readonly target: Node;
  /** In all. */
  readonly total: ExposurePart;
  /** Calendar year. */
  readonly year: Scalars['Int']['output'];
};


/** How much of a firm's revenue depends on something. Shares are ratios of the firm's revenue. */
export type ExposureChainsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A way by which a firm is exposed. */
export type ExposureChain = {
  readonly __typename?: 'ExposureChain';
  /** Whether filings state every hop. */
  readonly disclosed: Scalars['Boolean']['output'];
  /** Hop by hop, from the firm. */
  readonly hops: ReadonlyArray<ExposureHop>;
  /** What it carries: a ratio of the firm's revenue. It is the product of its hops; of a stated one two parts are left out: what the firm that it starts from earns at the target stage or technology itself, which has arrived already, and what the supplier that it ends at earns at other stages than the target. */
  readonly share: Scalars['Float']['output'];
  /** The same in US dollars a year; null where the firm's revenue is not known. */
  readonly usd: Maybe<Scalars['Float']['output']>;
};

/** Which way dollars are followed from a firm. */
export type ExposureDirection =
  /** Which part of the firm's revenue comes from the target, through its customers and theirs, or is earned at the target stage or technology itself. */
  | 'CUSTOMERS'
  /** Of each dollar that the firm earns, how many dollars reach the target through its suppliers and theirs. A dollar that is paid on counts at each firm that it passes. */
  | 'SUPPLIERS';

/** A step of a chain. */
export type ExposureHop = {
  readonly __typename?: 'ExposureHop';
  /** The stage that pays; null where a source states the share, and where money enters the chain. */
  readonly buyer: Maybe<Stage>;
  /** The claims that it rests on, each with its basis; of a stated share all those behind the delivery. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether a filing states it, with a claim of that share behind it; else a source reported or estimated it, or it is inferred from the stages. */
  readonly disclosed: Scalars['Boolean']['output'];
  /** Where it starts. */
  readonly from: Party;
  /** The stage that is paid; null where a source states the share. */
  readonly seller: Maybe<Stage>;
  /** Ratio of the revenue of `from`: all of the step that a source states or the stages imply. */
  readonly share: Scalars['Float']['output'];
  /** In which technology; null where a link of which a source states the share names none. */
  readonly technology: Maybe<Technology>;
  /** Where it leads; the same where the party itself earns at the target. */
  readonly to: Party;
};

/** A part of an exposure. */
export type ExposurePart = {
  readonly __typename?: 'ExposurePart';
  /**
   * As a ratio of the firm's revenue; low and high are the least and the greatest of five worlds. One has everything at middle values. The other four have what stages pay each other at the low or at the high end of all its ranges,
   * and with it, at the low or at the high end, the shares that the target holds of its stages, where the target is no firm those that the asked firm holds, and every part of revenue that a source states.
   * The other firms of a stage give way: its unnamed rest first, then the named ones in proportion. Prices and volumes stay at middle values. Other combinations may lie outside.
   */
  readonly share: Bounds;
  /** In US dollars a year; null where the firm's revenue is not known. */
  readonly usd: Maybe<Bounds>;
};

/** Exactly one of these, each a slug or a global id. */
export type ExposureTarget =
  /** A firm. */
  { readonly firm: Scalars['ID']['input']; readonly stage?: never; readonly technology?: never; }
  |  /** A stage of the value chain. */
  { readonly firm?: never; readonly stage: Scalars['ID']['input']; readonly technology?: never; }
  |  /** A technology. The chain's dollars already are of one technology from end to end, so that only links of which a source states the share lead on to it through other firms. */
  { readonly firm?: never; readonly stage?: never; readonly technology: Scalars['ID']['input']; };

/**
 * The observation that would overturn a claim: another claim of the same metric and unit about the same things, on a ground of
 * REPORTED, ESTIMATED or DERIVED, known no earlier than the claim, that lies beyond the threshold with all of the range that it states.
 */
export type Falsifier = {
  readonly __typename?: 'Falsifier';
  /** What the observation must be about: all of them. */
  readonly about: ReadonlyArray<Node>;
  /** Last day of which the observation may speak. After it the claim has passed this test. */
  readonly by: Scalars['Date']['output'];
  /** On which side of the threshold the claim is overturned. */
  readonly comparison: OverturningSide;
  /** Where the ports sit; null: anywhere. */
  readonly domain: Maybe<Domain>;
  /** First day of which the observation may speak; null: any. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** Which quantity, such as `UNIT_SHARE`. */
  readonly metric: Scalars['String']['output'];
  /** Why this threshold. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The threshold, in `unit`; reaching it overturns. */
  readonly threshold: Scalars['Float']['output'];
  /** Unit of the threshold and of the observation. */
  readonly unit: Scalars['String']['output'];
  /** Which reading of the metric; null: any. */
  readonly variant: Maybe<Scalars['String']['output']>;
};

/** One reported number. */
export type Figure = {
  readonly __typename?: 'Figure';
  /** The accounting basis: GAAP, NON_GAAP, LOCAL or SEGMENT. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** ISO 4217. */
  readonly currency: Maybe<Scalars['String']['output']>;
  /** The figure's own key. */
  readonly id: Scalars['ID']['output'];
  /** Which quantity: REVENUE, GROSS_PROFIT, OPERATING_INCOME, NET_INCOME, GROSS_MARGIN, OPERATING_MARGIN, RND, CAPEX, SEGMENT_REVENUE. */
  readonly metric: Scalars['String']['output'];
  /** What a reader should know about it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** How it was read. */
  readonly seen: Maybe<Seen>;
  /** The part of the firm of which it speaks; null: the whole. */
  readonly segment: Maybe<Scalars['String']['output']>;
  /** Where it was read. */
  readonly source: Maybe<Source>;
  /** `millions` of `currency`, or `percent`. */
  readonly unit: Scalars['String']['output'];
  /** The number, in `unit`. */
  readonly value: Scalars['Float']['output'];
};

/** A company, institute or laboratory of the value chain. */
export type Firm = Node & {
  readonly __typename?: 'Firm';
  /** Other names, former names and tickers under which sources speak of it. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it captures of each stage: share and operating margin, the house view, by stage and technology. */
  readonly captures: ReadonlyArray<ValueCapture>;
  /** Central Index Key at the U.S. Securities and Exchange Commission: ten digits. */
  readonly cik: Maybe<Scalars['String']['output']>;
  /** What is claimed about it, by claim id. */
  readonly claims: ClaimConnection;
  /** How sure the project is of who the firm is. */
  readonly confidence: Maybe<Confidence>;
  /** Country of the headquarters, ISO 3166-1 alpha-2. */
  readonly country: Maybe<Scalars['String']['output']>;
  /** To whom it delivers goods or work, by the customer's name. */
  readonly customers: SupplyConnection;
  /** The products that it uses, by the product's name. */
  readonly deployments: ReadonlyArray<Deployment>;
  /** What it reported, newest period first; quarters and other part-years are marked by `fullYear`. */
  readonly financials: ReadonlyArray<FiscalYear>;
  /** Gross profit over revenue in the latest full fiscal year of which it is known: a ratio; null where not known. */
  readonly grossMargin: Maybe<Scalars['Float']['output']>;
  /** On what ground the gross margin stands: as `operatingMarginBasis`. */
  readonly grossMarginBasis: Maybe<ClaimBasis>;
  /** The fiscal year of `grossMargin`, as `operatingMarginFiscalYear`. */
  readonly grossMarginFiscalYear: Maybe<Scalars['String']['output']>;
  /** Every firm with the same ultimate parent, this one and the ultimate parent among them, by slug. */
  readonly group: ReadonlyArray<Firm>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** International Securities Identification Number of its main share, ISO 6166. */
  readonly isin: Maybe<Scalars['String']['output']>;
  /** Legal Entity Identifier, ISO 17442: 20 letters and digits. Null where not known, as are the identifiers below; imports fill them. */
  readonly lei: Maybe<Scalars['String']['output']>;
  /** Whether its shares are traded; null where not known. */
  readonly listed: Maybe<Scalars['Boolean']['output']>;
  /** Where its shares are traded. */
  readonly listings: ReadonlyArray<Listing>;
  /** Legal name. */
  readonly name: Scalars['String']['output'];
  /** What a reader should know about the row, in our own words. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Operating income over revenue; where one of them has no figure, the margin as it was stated, which may be adjusted or recalled. Of the latest full fiscal year of which it is known: a ratio, negative for a loss; null where not known. */
  readonly operatingMargin: Maybe<Scalars['Float']['output']>;
  /** On what ground the operating margin stands: as `revenueBasis`, and DERIVED where it is income over revenue, both of the accounts. */
  readonly operatingMarginBasis: Maybe<ClaimBasis>;
  /** The fiscal year of `operatingMargin`: that of the revenue or one before it. Null where the margin is, and in a graph that was loaded before this was kept. */
  readonly operatingMarginFiscalYear: Maybe<Scalars['String']['output']>;
  /** The firm that owns it, where that firm is in the graph. */
  readonly parent: Maybe<Firm>;
  /** Name of the firm that owns it, where that firm is not in the graph. */
  readonly parentName: Maybe<Scalars['String']['output']>;
  /** The products that it makes, by name. */
  readonly products: ProductConnection;
  /** What the firm gains or loses; null for a firm that captures no value at any stage of the model. */
  readonly redistribution: Maybe<FirmRedistribution>;
  /**
   * On what ground the revenue stands. REPORTED: the accounts state it. ESTIMATED: an adjusted figure (NON_GAAP) stands for that of the accounts. ASSUMED: it is recalled only. Of the exchange rate it says nothing.
   * Null where the revenue is, and in a graph that was loaded before this was kept.
   */
  readonly revenueBasis: Maybe<ClaimBasis>;
  /** The fiscal year of `revenueUsd`, such as `FY2025`. */
  readonly revenueFiscalYear: Maybe<Scalars['String']['output']>;
  /** Revenue of the latest full fiscal year (12 months), whole company, in US dollars at that year's average exchange rate; null where not known. */
  readonly revenueUsd: Maybe<Scalars['Float']['output']>;
  /** What the firm does, such as `laser-maker` or `hyperscaler`, the main role first. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** The firm's name in addresses and inputs: letters a–z, digits and hyphens. */
  readonly slug: Scalars['ID']['output'];
  /** The firms whose parent it is, by slug. */
  readonly subsidiaries: ReadonlyArray<Firm>;
  /** Who delivers goods or work to it, by the supplier's name. */
  readonly suppliers: SupplyConnection;
  /** Ticker of the first listing; null where it is not listed or not known. */
  readonly ticker: Maybe<Scalars['String']['output']>;
  /** Its links to firms that are no deliveries: partnerships, investments, ownership, competition; by the other firm's name. */
  readonly ties: TieConnection;
  /** The end of the chain of parents; null where the firm has no parent in the graph. */
  readonly ultimateParent: Maybe<Firm>;
  /** Id of its Wikidata item, such as `Q182477`. */
  readonly wikidata: Maybe<Scalars['String']['output']>;
};


/** A company, institute or laboratory of the value chain. */
export type FirmClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A company, institute or laboratory of the value chain. */
export type FirmCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A company, institute or laboratory of the value chain. */
export type FirmDeploymentsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A company, institute or laboratory of the value chain. */
export type FirmFinancialsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A company, institute or laboratory of the value chain. */
export type FirmProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A company, institute or laboratory of the value chain. */
export type FirmRedistributionArgs = {
  baseline?: InputMaybe<ScenarioInput>;
  scenario?: InputMaybe<ScenarioInput>;
  year: Scalars['Int']['input'];
};


/** A company, institute or laboratory of the value chain. */
export type FirmSuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A company, institute or laboratory of the value chain. */
export type FirmTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};

/** A firm, and how much money passes through it. */
export type FirmChokepoint = {
  readonly __typename?: 'FirmChokepoint';
  /** In the scenario. */
  readonly after: FirmNarrowness;
  /** In the baseline. */
  readonly before: FirmNarrowness;
  /** Which firm. */
  readonly firm: Firm;
  /** Its deliveries in the year for which the graph knows no second supplier. */
  readonly singleSource: ReadonlyArray<SingleSource>;
  /** Stages at which it earns in the scenario, most dollars first. */
  readonly stages: ReadonlyArray<Stage>;
};

/** A page of firms. */
export type FirmConnection = {
  readonly __typename?: 'FirmConnection';
  /** The page's firms, each with its cursor. */
  readonly edges: ReadonlyArray<FirmEdge>;
  /** The page's firms, without cursors. */
  readonly nodes: ReadonlyArray<Firm>;
  /** Where the page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many firms the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What changes in a firm. */
export type FirmCorrection = {
  /** Other names under which sources speak of it; none holds a semicolon. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How sure the project is of who the firm is. */
  readonly confidence?: InputMaybe<Confidence>;
  /** Country of the headquarters, ISO 3166-1 alpha-2. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Whether its shares are traded. */
  readonly listed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where its shares are traded, as `EXCHANGE:TICKER`, the main one first; a listing is of one firm only. */
  readonly listings?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Legal name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** What a reader should know, in our own words. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The firm that owns it: slug or global id. */
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  /** Name of the firm that owns it, where that firm is not in the graph. */
  readonly parentName?: InputMaybe<Scalars['String']['input']>;
  /** What the firm does, such as `laser-maker`, the main role first. */
  readonly roles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Where that was read: keys or global ids of sources. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A firm, a group of firms or the rest of a stage in two scenarios. Profit is 0 in a scenario in which it holds nothing. */
export type FirmDifference = {
  readonly __typename?: 'FirmDifference';
  /** What it gains or loses in `a` against its baseline, US dollars a year. */
  readonly aChangeUsd: Scalars['Float']['output'];
  /** Operating profit in `a`, US dollars a year. */
  readonly aProfitUsd: Scalars['Float']['output'];
  /** What it gains or loses in `b` against its baseline, US dollars a year. */
  readonly bChangeUsd: Scalars['Float']['output'];
  /** Operating profit in `b`, US dollars a year. */
  readonly bProfitUsd: Scalars['Float']['output'];
  /** The change in `b` less the change in `a`, US dollars a year. */
  readonly changeDifferenceUsd: Scalars['Float']['output'];
  /** The firm; for a group its ultimate parent; null for the rest of a stage. */
  readonly firm: Maybe<Firm>;
  /** How sure `changeDifferenceUsd` is, from draws that both scenarios share; null without draws. */
  readonly interval: Maybe<Interval>;
  /** The firm's name; `rest:<stage>` for the rest of a stage. */
  readonly name: Scalars['String']['output'];
  /** The discounted changes of all years in `b` less those in `a`, US dollars. */
  readonly presentValueDifferenceUsd: Scalars['Float']['output'];
  /** How sure `presentValueDifferenceUsd` is; null without draws. */
  readonly presentValueInterval: Maybe<Interval>;
  /** Profit in `b` less profit in `a`, US dollars a year. */
  readonly profitDifferenceUsd: Scalars['Float']['output'];
};

/** A firm in a page. */
export type FirmEdge = {
  readonly __typename?: 'FirmEdge';
  /** The place in the list: give it as `after` or `before`. It holds for this list's order and filter only. */
  readonly cursor: Scalars['String']['output'];
  /** A firm. */
  readonly node: Firm;
};

/** Conditions on a firm; all that are given hold together. A list is met by any one of its values; an empty list is met by nothing. */
export type FirmFilter = {
  /** The headquarters are in one of these countries, ISO 3166-1 alpha-2. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Gross margin of the latest full fiscal year, a ratio. */
  readonly grossMargin?: InputMaybe<FloatRange>;
  /** Whether it makes at least one product of the graph. */
  readonly hasProduct?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether its shares are traded. */
  readonly listed?: InputMaybe<Scalars['Boolean']['input']>;
  /** The name contains this text, whatever the case and accents. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Operating margin of the latest full fiscal year, a ratio. */
  readonly operatingMargin?: InputMaybe<FloatRange>;
  /** Revenue of the latest full fiscal year, US dollars. */
  readonly revenueUsd?: InputMaybe<FloatRange>;
  /** It has one of these roles. */
  readonly roles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only these firms, by slug or global id. */
  readonly slugs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** It captures value at one of these stages (slugs). */
  readonly stages?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** It captures value in one of these technologies, or makes a product of one (slugs). Shares that hold for every technology do not count. */
  readonly technologies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A firm to add. */
export type FirmInput = {
  /** Other names under which sources speak of it; none holds a semicolon. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How sure the project is of who the firm is. */
  readonly confidence?: InputMaybe<Confidence>;
  /** Country of the headquarters, ISO 3166-1 alpha-2. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Whether its shares are traded. */
  readonly listed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where its shares are traded, as `EXCHANGE:TICKER`, the main one first; a listing is of one firm only. */
  readonly listings?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Legal name. */
  readonly name: Scalars['String']['input'];
  /** What a reader should know, in our own words. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The firm that owns it: slug or global id. */
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  /** Name of the firm that owns it, where that firm is not in the graph. */
  readonly parentName?: InputMaybe<Scalars['String']['input']>;
  /** What the firm does, such as `laser-maker`, the main role first. */
  readonly roles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The firm's name in addresses and inputs: letters a–z, digits and hyphens. */
  readonly slug: Scalars['ID']['input'];
  /** Where that was read: keys or global ids of sources. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** How narrow a firm makes the chain in one case. */
export type FirmNarrowness = {
  readonly __typename?: 'FirmNarrowness';
  /** Part of the shortest ways of money between two others that lead through the firm, where a payment of more dollars is a shorter way: 0 to 1. */
  readonly betweenness: Scalars['Float']['output'];
  /** What it earns in the chain, US dollars a year. */
  readonly revenueUsd: Scalars['Float']['output'];
};

/** One field of an order of firms. */
export type FirmOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: FirmOrderField;
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

/** What became of an edit of a firm. */
export type FirmPayload = {
  readonly __typename?: 'FirmPayload';
  /** The firm as it is now; null where the edit was refused. Where it was made and reading failed afterwards, null too, with an error at this path that says so. */
  readonly firm: Maybe<Firm>;
  /** Version of the graph after the edit; unchanged where the edit was refused or changed nothing. */
  readonly graphVersion: Scalars['String']['output'];
  /** Why it was refused; empty where it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What was made but deserves a look; empty where nothing does. */
  readonly warnings: ReadonlyArray<EditWarning>;
};

/** What one firm, one group of firms, or the rest of a stage gains or loses. */
export type FirmRedistribution = {
  readonly __typename?: 'FirmRedistribution';
  /**
   * What each lever adds to the change: first `evidence`, the change without any lever, then by key each lever's Shapley value, the mean of what it adds over all orders in which the levers could be pulled. Sums to `changeUsd`.
   * Exact up to 12 levers; by sampled orders above, with a standard error.
   * It evaluates 2ⁿ coalitions of n levers, above 12 levers 200 orders of them: asking for it costs so much more, once a scenario and not once a firm.
   */
  readonly attribution: ReadonlyArray<LeverContribution>;
  /** Operating profit in the baseline, US dollars a year. */
  readonly baselineProfitUsd: Scalars['Float']['output'];
  /** Operating profit in the scenario less that in the baseline, US dollars a year. */
  readonly changeUsd: Scalars['Float']['output'];
  /** Where the change comes from, by technology, stage and domain; sums to `changeUsd`. */
  readonly contributions: ReadonlyArray<Contribution>;
  /** On what the spread of `changeUsd` rests. */
  readonly evidenceQuality: EvidenceQuality;
  /** The firm; for a group its ultimate parent; null for the rest of a stage. */
  readonly firm: Maybe<Firm>;
  /** How sure `changeUsd` is, US dollars a year; null where the scenario asks for no draws. */
  readonly interval: Maybe<Interval>;
  /** How much the change is beside what the firm earns as a whole. */
  readonly materiality: Materiality;
  /** The firm's name; `rest:<stage>` for the rest of a stage. */
  readonly name: Scalars['String']['output'];
  /** How sure `presentValueUsd` is, US dollars; null where the scenario asks for no draws. */
  readonly presentValueInterval: Maybe<Interval>;
  /** The changes of all the scenario's years, discounted to its first year, US dollars. */
  readonly presentValueUsd: Scalars['Float']['output'];
  /** Operating profit in the scenario, US dollars a year. */
  readonly scenarioProfitUsd: Scalars['Float']['output'];
  /** First year from which the cumulative change keeps one sign to the last year; null without any change. */
  readonly turningYear: Maybe<Scalars['Int']['output']>;
  /** The parameters behind `changeUsd`, the largest swing first. */
  readonly why: ReadonlyArray<Influence>;
};


/** What one firm, one group of firms, or the rest of a stage gains or loses. */
export type FirmRedistributionWhyArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One of several firms. */
export type FirmSideBySide = {
  readonly __typename?: 'FirmSideBySide';
  /** Whom the graph knows as its customers in the year, likewise. */
  readonly customers: ReadonlyArray<Firm>;
  /** The firm. */
  readonly firm: Firm;
  /** What it earns where: its positions in the scenario, then those that only the baseline has. */
  readonly positions: ReadonlyArray<ComparedPosition>;
  /** What it gains or loses in the year; null for a firm that captures no value at any stage of the model. */
  readonly redistribution: Maybe<FirmRedistribution>;
  /** Whom the graph knows as its suppliers in the year: a delivery counts from its first day to its last, where these are known. */
  readonly suppliers: ReadonlyArray<Firm>;
};

/** What a bottleneck means for one firm, one group of firms, or the rest of a stage. */
export type FirmUnderLimits = {
  readonly __typename?: 'FirmUnderLimits';
  /** In the baseline, US dollars a year. */
  readonly baselineProfitUsd: Scalars['Float']['output'];
  /** Shipped less baseline, US dollars a year. */
  readonly changeUsd: Scalars['Float']['output'];
  /** The firm; for a group its ultimate parent; null for the rest of a stage. */
  readonly firm: Maybe<Firm>;
  /** Wanted less shipped, US dollars a year. */
  readonly missedUsd: Scalars['Float']['output'];
  /** The firm's name; `rest:<stage>` for the rest of a stage. */
  readonly name: Scalars['String']['output'];
  /** In the scenario from the ports that ship, US dollars a year. */
  readonly shippedProfitUsd: Scalars['Float']['output'];
  /** In the scenario if every port wanted shipped, US dollars a year. */
  readonly wantedProfitUsd: Scalars['Float']['output'];
};

/** Firms side by side. */
export type FirmsCompared = {
  readonly __typename?: 'FirmsCompared';
  /** In the order asked. */
  readonly firms: ReadonlyArray<FirmSideBySide>;
  /** Firms that buy from all of them. */
  readonly sharedCustomers: ReadonlyArray<Firm>;
  /** Stages at which at least two of them earn, in the baseline or in the scenario. */
  readonly sharedStages: ReadonlyArray<Stage>;
  /** Firms that supply all of them. */
  readonly sharedSuppliers: ReadonlyArray<Firm>;
};

/** A period for which a firm reported figures: a fiscal year, a quarter or another part or run of months. */
export type FiscalYear = Node & {
  readonly __typename?: 'FiscalYear';
  /** Currency of the accounts, ISO 4217. */
  readonly currency: Maybe<Scalars['String']['output']>;
  /** Every reported figure, by metric, segment and basis. */
  readonly figures: ReadonlyArray<Figure>;
  /** Who reported. */
  readonly firm: Firm;
  /** Whether it is a whole fiscal year of 12 months. */
  readonly fullYear: Scalars['Boolean']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The period's name, such as `FY2026`, `Q1 FY2026` or `9M FY2026`. Fiscal years are the firm's own. */
  readonly label: Scalars['String']['output'];
  /** Length in months. */
  readonly months: Maybe<Scalars['Int']['output']>;
  /**
   * On what ground the income stands. REPORTED: the accounts state it. DERIVED: revenue times the margin, both of the accounts. ESTIMATED: an adjusted figure (NON_GAAP), which leaves costs out, stands for that of the accounts, or is part of it.
   * ASSUMED: a figure behind it is recalled only, or the graph does not tell. Of the exchange rate it says nothing. Null where the income is.
   */
  readonly operatingIncomeBasis: Maybe<ClaimBasis>;
  /** Operating income, whole company, in US dollars at the average exchange rate of the year: the figure of it, else revenue times the operating margin. Figures that were read come before recalled ones, filed accounts before local ones, and these before adjusted ones. On what ground it stands says `operatingIncomeBasis`. Null where not known. */
  readonly operatingIncomeUsd: Maybe<Scalars['Float']['output']>;
  /** Last day of the period. */
  readonly periodEnd: Maybe<Scalars['Date']['output']>;
  /** On what ground the revenue stands. REPORTED: the accounts state it. ESTIMATED: an adjusted figure (NON_GAAP) stands for that of the accounts. ASSUMED: it is recalled only, or the graph does not tell. Of the exchange rate it says nothing. Null where the revenue is. */
  readonly revenueBasis: Maybe<ClaimBasis>;
  /** Revenue, whole company, in US dollars at the average exchange rate of the year; null where not known. */
  readonly revenueUsd: Maybe<Scalars['Float']['output']>;
};

/** A range of numbers, both ends included; an end left out is open. An entry without a value is in no range. */
export type FloatRange = {
  /** The smallest value allowed. */
  readonly from?: InputMaybe<Scalars['Float']['input']>;
  /** The largest value allowed. */
  readonly to?: InputMaybe<Scalars['Float']['input']>;
};

/** An end of a flow. Free: it is at hand with the flow; the firm and the stage are looked up. */
export type FlowEnd = {
  readonly __typename?: 'FlowEnd';
  /** The firm, for FIRM. */
  readonly firm: Maybe<Firm>;
  /** What it is. */
  readonly kind: FlowEndKind;
  /** The firm's or stage's name, `rest:<stage>`, or `pool`. */
  readonly name: Scalars['String']['output'];
  /** The stage, for STAGE, and for REST the stage whose rest it is. */
  readonly stage: Maybe<Stage>;
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

/** Between whom profit moves. */
export type FlowLevel =
  /** Firms, and the rests of the stages. */
  | 'FIRMS'
  /** Stages. */
  | 'STAGES';

/** What an organization once expected, and what came of it. */
export type Forecast = Node & {
  readonly __typename?: 'Forecast';
  /** What came of it, in words or a number; null where not known or still to come. */
  readonly actual: Maybe<Scalars['String']['output']>;
  /** What came of it, in `unit`, where it is a number. */
  readonly actualValue: Maybe<Scalars['Float']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The forecast's own key, such as `FC001`. */
  readonly key: Scalars['String']['output'];
  /** When, as the source gives it: a day, a month or a year. Null in a graph that was loaded before this was kept. */
  readonly made: Maybe<Scalars['String']['output']>;
  /** The day by which it had been made: the last of the period in `made`, and no later than the day on which its source was read. */
  readonly madeOn: Maybe<Scalars['String']['output']>;
  /** Which quantity, such as `MARKET_SIZE`. */
  readonly metric: Scalars['String']['output'];
  /** Why it has no score; null where it has one. */
  readonly notScored: Maybe<NotScored>;
  /** What a reader should know about it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Who expected it. */
  readonly organization: Maybe<Organization>;
  /** For when, as the source gives it. */
  readonly period: Maybe<Scalars['String']['output']>;
  /** How it came out; null where it cannot be scored, for the reason in `notScored`. */
  readonly score: Maybe<ForecastScore>;
  /** How it was read. */
  readonly seen: Maybe<Seen>;
  /** Where it was read, the main source first. */
  readonly sources: ReadonlyArray<Source>;
  /** Of what. */
  readonly subject: Scalars['String']['output'];
  /** Unit of `value` and `actualValue`. */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** The number expected, in `unit`; null where it gave none. */
  readonly value: Maybe<Estimate>;
};

/** A page of forecasts. */
export type ForecastConnection = {
  readonly __typename?: 'ForecastConnection';
  /** The page's forecasts, each with its cursor. */
  readonly edges: ReadonlyArray<ForecastEdge>;
  /** The page's forecasts, without cursors. */
  readonly nodes: ReadonlyArray<Forecast>;
  /** Where the page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many forecasts the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A forecast in a page. */
export type ForecastEdge = {
  readonly __typename?: 'ForecastEdge';
  /** The place in the list: give it as `after` or `before`. It holds for this list's order and filter only. */
  readonly cursor: Scalars['String']['output'];
  /** A forecast. */
  readonly node: Forecast;
};

/** A forecast against what came of it. Amounts in the forecast's unit. A range counts as a PERT distribution with the middle as mode where it names none, one number as a point; one end alone is a bound, which held or not and has no error. */
export type ForecastScore = {
  readonly __typename?: 'ForecastScore';
  /** Its size. */
  readonly absoluteError: Maybe<Scalars['Float']['output']>;
  /** Continuous ranked probability score: of a range, ∫ (F(x) − 1{x ≥ outcome})² dx; of a point, its absolute error. 0 is perfect. */
  readonly crps: Maybe<Scalars['Float']['output']>;
  /** Point − outcome: positive where the forecast was too high. */
  readonly error: Maybe<Scalars['Float']['output']>;
  /** Whether the outcome lies in the range, or beyond the one end that was given; null for a single number. */
  readonly insideInterval: Maybe<Scalars['Boolean']['output']>;
  /** The single number that the forecast stands for: its own, else the middle of its range; null for a bound. */
  readonly point: Maybe<Scalars['Float']['output']>;
  /** Absolute error over the size of the outcome, a ratio; null where the outcome is 0, and for calendar years. */
  readonly relativeError: Maybe<Scalars['Float']['output']>;
};

/** Where the target is reached. */
export type GoalSeekResult = {
  readonly __typename?: 'GoalSeekResult';
  /** How often the model was evaluated. */
  readonly evaluations: Scalars['Int']['output'];
  /** The largest output among the 65 values, and where. */
  readonly maximum: Point;
  /** The smallest output among the 65 values, and where. */
  readonly minimum: Point;
  /** The values of the lever that were searched. */
  readonly range: LeverRange;
  /** Whether any value of the lever reaches the target. */
  readonly reachable: Scalars['Boolean']['output'];
  /** Every value of the lever found, ascending; of a stretch that lies on the target, its two ends. */
  readonly solutions: ReadonlyArray<Scalars['Float']['output']>;
};

/** What speaks for a firm as a supplier. */
export type Ground = {
  readonly __typename?: 'Ground';
  /** The claims that say so; empty for a role. */
  readonly claims: ReadonlyArray<Claim>;
  /** Of which sort. */
  readonly kind: GroundKind;
  /** Its share of the stage's revenue in the technology, a ratio; CAPTURES only. */
  readonly share: Maybe<Scalars['Float']['output']>;
  /** At which stage; null where the ground is of none. */
  readonly stage: Maybe<Stage>;
  /** For which technology; null for any or none. */
  readonly technology: Maybe<Technology>;
  /** The good delivered, the product made, or the role. */
  readonly what: Maybe<Scalars['String']['output']>;
};

/** Sorts of ground, the best first. */
export type GroundKind =
  /** It earns at the stage. */
  | 'CAPTURES'
  /** It makes the product or one of the same technology, or has done so where no year is asked for. */
  | 'MAKES'
  /** It has a role that at least half of those who do it have. */
  | 'ROLE'
  /** It delivers the same good to somebody, or has done so where no year is asked for. */
  | 'SUPPLIES';

/** A firm whose change runs against a portfolio's. */
export type Hedge = {
  readonly __typename?: 'Hedge';
  /** Mean of its change over the draws, US dollars a year. */
  readonly changeUsd: Scalars['Float']['output'];
  /** Pearson's correlation of its change with the portfolio's weighted share over the draws, -1 to 0. */
  readonly correlation: Scalars['Float']['output'];
  /** The firm. */
  readonly firm: Firm;
  /** How sure that change is, US dollars. */
  readonly interval: Interval;
};

/** What a scenario does to one holding. */
export type HoldingImpact = {
  readonly __typename?: 'HoldingImpact';
  /** Change in operating profit of the firm with its subsidiaries, US dollars a year. */
  readonly changeUsd: Scalars['Float']['output'];
  /** The firm held. */
  readonly firm: Firm;
  /** Whether the firm captures value anywhere in the model. One that does not changes by 0. */
  readonly inChain: Scalars['Boolean']['output'];
  /** How sure the change is, US dollars; null without draws. */
  readonly interval: Maybe<Interval>;
  /** That change over the firm's operating income. */
  readonly materiality: Materiality;
  /** How sure the materiality is, a ratio; null without draws or where it is unknown. */
  readonly materialityInterval: Maybe<Interval>;
  /** Weight in the portfolio, a ratio. */
  readonly weight: Scalars['Float']['output'];
  /** Weight times materiality: the holding's part of the portfolio's; null where materiality is unknown. */
  readonly weightedShare: Maybe<Scalars['Float']['output']>;
};

/** A holding: exactly one of `ticker` and `slug`, and a weight. */
export type HoldingInput = {
  /** The ticker's exchange, needed where several firms have it. */
  readonly exchange?: InputMaybe<Scalars['String']['input']>;
  /** A firm's slug or global id. */
  readonly slug?: InputMaybe<Scalars['ID']['input']>;
  /** A ticker, such as `LITE`. */
  readonly ticker?: InputMaybe<Scalars['String']['input']>;
  /** Weight in the portfolio, a ratio from -100 to 100; below 0 for a short position. Weights need not sum to 1. */
  readonly weight: Scalars['Float']['input'];
};

/** One step of a connection. */
export type Hop = {
  readonly __typename?: 'Hop';
  /** The claims that say so; empty for links that need none, such as a product's technology. */
  readonly claims: ReadonlyArray<Claim>;
  /** OUT where the link runs along the path, IN where it runs against it. */
  readonly direction: LinkDirection;
  /** Where the step starts. */
  readonly from: Node;
  /** The link's kind, read as `from RELATION to` where the direction is OUT and `to RELATION from` where it is IN. */
  readonly relation: Relation;
  /** Where the step ends. */
  readonly to: Node;
  /** First day on which the link held; null where not known. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which the link held; null where it still holds or where not known. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/** From where to where an index lies. */
export type IndexInterval = {
  readonly __typename?: 'IndexInterval';
  /** The upper end. */
  readonly high: Scalars['Float']['output'];
  /** The lower end. */
  readonly low: Scalars['Float']['output'];
};

/** A parameter behind a figure, and on what it stands. */
export type Influence = {
  readonly __typename?: 'Influence';
  /** ASSUMED where any of the values is. */
  readonly basis: ClaimBasis;
  /** The claims on which these values rest, their sources with them; the house's own claim where they rest on none. */
  readonly claims: ReadonlyArray<Claim>;
  /** The confidence of the least sure of these claims; null without any. */
  readonly confidence: Maybe<Confidence>;
  /** The figure with the parameter at its high, US dollars. */
  readonly highUsd: Scalars['Float']['output'];
  /** The figure with the parameter at its low, US dollars. */
  readonly lowUsd: Scalars['Float']['output'];
  /** The parameter's id, such as `price/cpo`. */
  readonly parameter: Scalars['ID']['output'];
  /** The ways in which these claims were read, the firmest first. */
  readonly seen: ReadonlyArray<Seen>;
  /** How far the figure moves from the parameter's low to its high, all others at mid, US dollars. */
  readonly swingUsd: Scalars['Float']['output'];
  /** The values that count in the figure's year, of the house view or of what the scenario chose instead (`publishers`, `pooling`, `knownOn`, `staleness`): one, or the two given years around it. */
  readonly values: ReadonlyArray<InfluenceValue>;
};

/** A value of a parameter, as the scenario takes it. */
export type InfluenceValue = {
  readonly __typename?: 'InfluenceValue';
  /** On what ground it stands. */
  readonly basis: ClaimBasis;
  /** The claim behind it: a listed publisher's, else the house's, whose own number stands in `Claim.value` where the scenario pooled it, widened it or put its middle. */
  readonly claim: Maybe<Claim>;
  /** Low, mid and high, in the parameter's own unit. */
  readonly value: Triple;
  /** The year for which it is given; null where it holds for all. */
  readonly year: Maybe<Scalars['Int']['output']>;
};

/** What a stage pays another for each dollar of its own revenue, in one technology: the house view. */
export type InputCoefficient = {
  readonly __typename?: 'InputCoefficient';
  /** The stage that pays. */
  readonly buyer: Stage;
  /** The house's own claim, which says on what basis it stands, then the claims that it rests on, if any. */
  readonly claims: ReadonlyArray<Claim>;
  /** The link's own key. */
  readonly id: Scalars['ID']['output'];
  /** The stage that is paid. */
  readonly seller: Stage;
  /** Dollars paid for a dollar of the buyer's revenue: a ratio. */
  readonly share: Triple;
  /** In which technology. */
  readonly technology: Technology;
};

/** What a stage pays another in one technology: an input coefficient in the sense of Leontief. */
export type InputCoefficientInput = {
  /** The stage that pays; slug or global id. */
  readonly buyer: Scalars['ID']['input'];
  /** The stage that is paid; slug or global id. */
  readonly seller: Scalars['ID']['input'];
  /** US dollars paid per US dollar of the buyer's revenue, a ratio from 0 to 1. All that a stage pays leaves room for its margins. */
  readonly share: Scalars['Float']['input'];
  /** Which technology; slug or global id. */
  readonly technology: Scalars['ID']['input'];
};

/** An input that stands on no claim. */
export type InputWithoutClaim = {
  readonly __typename?: 'InputWithoutClaim';
  /** The parameter's id, such as `price/cpo`. */
  readonly parameter: Scalars['ID']['output'];
  /** Why. */
  readonly why: LackOfClaim;
  /** The year; null where the parameter holds for all. */
  readonly year: Maybe<Scalars['Int']['output']>;
};

/** How sure a change in profit is, from draws. US dollars; quantiles by linear interpolation between order statistics (type 7 of Hyndman and Fan). */
export type Interval = {
  readonly __typename?: 'Interval';
  /** How many draws. */
  readonly draws: Scalars['Int']['output'];
  /** The mean. */
  readonly mean: Scalars['Float']['output'];
  /** The 5th percentile. */
  readonly p5: Scalars['Float']['output'];
  /** The median. */
  readonly p50: Scalars['Float']['output'];
  /** The 95th percentile. */
  readonly p95: Scalars['Float']['output'];
  /** Share of the draws with a change above 0, a ratio; 0 where nothing changes. */
  readonly probabilityOfGain: Scalars['Float']['output'];
  /** The seed that was used. */
  readonly seed: Scalars['Int']['output'];
  /** Standard error of the mean: across the 16 blocks of quasi-random draws, or by the root of their number. */
  readonly standardError: Scalars['Float']['output'];
};

/** Why an input stands on no claim. */
export type LackOfClaim =
  /** An assumption of the house, which is undated. */
  | 'ASSUMED'
  /** All claims behind the house's estimate came later: its own low and high stand, with the middle as mode. */
  | 'NOT_YET_KNOWN';

/** What one lever adds to a firm's change: a Shapley value. */
export type LeverContribution = {
  readonly __typename?: 'LeverContribution';
  /** US dollars a year. */
  readonly amountUsd: Scalars['Float']['output'];
  /** `evidence`, or the lever's key, such as `adoption/SCALE_OUT/cpo`; all coefficients of a buyer in a technology are one lever, and so are all shares of a stage in a technology. */
  readonly lever: Scalars['String']['output'];
  /** Standard error of a sampled value, US dollars a year; null where the value is exact. */
  readonly standardErrorUsd: Maybe<Scalars['Float']['output']>;
};

/** The lever whose value is sought: exactly one. Each is searched over its own range, which ends where the chain would no longer hold. */
export type LeverInput =
  /** Share of what earlier generations would have served in one year, 0 to 1. Other given years keep theirs; a curve by formula is read in every year, so that only this one moves. */
  { readonly adoptionPoint: AdoptionPointInput; readonly boxMargin?: never; readonly growthPerYear?: never; readonly input?: never; readonly margin?: never; readonly price?: never; readonly share?: never; }
  |  /** Gross margin of the box on this technology, 0 (or what a margin of the scenario lets its stage keep) to 0.95. Slug or global id. */
  { readonly adoptionPoint?: never; readonly boxMargin: Scalars['ID']['input']; readonly growthPerYear?: never; readonly input?: never; readonly margin?: never; readonly price?: never; readonly share?: never; }
  |  /** Growth of ports a year added from 2027 on, in this domain, -0.5 to 1. */
  { readonly adoptionPoint?: never; readonly boxMargin?: never; readonly growthPerYear: Domain; readonly input?: never; readonly margin?: never; readonly price?: never; readonly share?: never; }
  |  /** An input coefficient, 0 to 1 less what else the buyer pays and its highest margin. */
  { readonly adoptionPoint?: never; readonly boxMargin?: never; readonly growthPerYear?: never; readonly input: CoefficientKeyInput; readonly margin?: never; readonly price?: never; readonly share?: never; }
  |  /** An operating margin, -1 to 1 less what the stage pays on. */
  { readonly adoptionPoint?: never; readonly boxMargin?: never; readonly growthPerYear?: never; readonly input?: never; readonly margin: MarginKeyInput; readonly price?: never; readonly share?: never; }
  |  /** Price of this technology over that of a DSP pluggable, above 0 to 3. Slug or global id. */
  { readonly adoptionPoint?: never; readonly boxMargin?: never; readonly growthPerYear?: never; readonly input?: never; readonly margin?: never; readonly price: Scalars['ID']['input']; readonly share?: never; }
  |  /** A firm's share of a stage, 0 to 1 less the other named firms' shares. */
  { readonly adoptionPoint?: never; readonly boxMargin?: never; readonly growthPerYear?: never; readonly input?: never; readonly margin?: never; readonly price?: never; readonly share: ShareKeyInput; };

/** From where to where a lever was searched, both included. */
export type LeverRange = {
  readonly __typename?: 'LeverRange';
  /** The highest value. */
  readonly high: Scalars['Float']['output'];
  /** The lowest value. */
  readonly low: Scalars['Float']['output'];
};

/** A link of the graph, read as `from relation to`. */
export type Link = {
  readonly __typename?: 'Link';
  /** The claims that say so; empty for links that need none. */
  readonly claims: ReadonlyArray<Claim>;
  /** Where it starts. */
  readonly from: Node;
  /** The link's own key. */
  readonly id: Scalars['ID']['output'];
  /** The kind of link. */
  readonly relation: Relation;
  /** Where it ends. */
  readonly to: Node;
  /** First day on which it held; null where not known. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which it held; null where it still holds or where not known. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/** Which way a link runs, seen from the thing that was asked about. */
export type LinkDirection =
  /** From the other to the thing asked about. */
  | 'IN'
  /** From the thing asked about to the other. */
  | 'OUT';

/** A place where a firm's shares are traded. */
export type Listing = {
  readonly __typename?: 'Listing';
  /** The exchange, such as `NASDAQ` or `TWSE`. */
  readonly exchange: Scalars['String']['output'];
  /** The ticker. */
  readonly ticker: Scalars['String']['output'];
};

/** A logistic curve: saturation / (1 + exp(-steepness · (year - midpoint))). */
export type LogisticInput = {
  /** The year in which it has half of its saturation; parts of a year are allowed. */
  readonly midpoint: Scalars['Float']['input'];
  /** The share that it tends to, a ratio from 0 to 1. */
  readonly saturation: Scalars['Float']['input'];
  /** The share is 0 before this year. Left out: never cut off. */
  readonly startYear?: InputMaybe<Scalars['Int']['input']>;
  /** How fast it rises, per year; below 0 it falls. */
  readonly steepness: Scalars['Float']['input'];
};

/** An operating margin at a stage. */
export type MarginInput = {
  /** Which firm; slug or global id. Left out: the rest of the stage, the firms without a name. */
  readonly firm?: InputMaybe<Scalars['ID']['input']>;
  /** Operating income over revenue, a ratio from -1 to what the stage keeps after paying its suppliers. */
  readonly margin: Scalars['Float']['input'];
  /** Which stage; slug or global id. */
  readonly stage: Scalars['ID']['input'];
  /** Which technology; slug or global id. Left out: every technology of the stage. */
  readonly technology?: InputMaybe<Scalars['ID']['input']>;
};

/** Whose margin. */
export type MarginKeyInput = {
  /** Which firm; slug or global id. Left out: the rest of the stage. */
  readonly firm?: InputMaybe<Scalars['ID']['input']>;
  /** Which stage; slug or global id. */
  readonly stage: Scalars['ID']['input'];
  /** Which technology; slug or global id. Left out: every technology of the stage. */
  readonly technology?: InputMaybe<Scalars['ID']['input']>;
};

/** What claims call a market, such as Ethernet transceivers. */
export type Market = Node & {
  readonly __typename?: 'Market';
  /** What is claimed about it, by claim id. */
  readonly claims: ClaimConnection;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name for people. */
  readonly name: Scalars['String']['output'];
  /** The market's name in addresses and inputs. */
  readonly slug: Scalars['ID']['output'];
};


/** What claims call a market, such as Ethernet transceivers. */
export type MarketClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The mix of technologies for which a market value was published. */
export type MarketMix =
  /** The mix that the evidence itself expects. */
  | 'EVIDENCE'
  /** The earliest generation only, such as copper inside a rack. */
  | 'INCUMBENT_ONLY'
  /** Pluggable modules only. */
  | 'PLUGGABLES_ONLY';

/** A change beside a firm's operating income. */
export type Materiality = {
  readonly __typename?: 'Materiality';
  /** The firm's last full fiscal year, such as `FY2025`, also where its income is not known: no older year stands in for it. Null where no full fiscal year is known. */
  readonly fiscalYear: Maybe<Scalars['String']['output']>;
  /** On what ground that income stands, as in `FiscalYear.operatingIncomeBasis`: REPORTED, DERIVED, ESTIMATED or ASSUMED. Null where the income is. */
  readonly operatingIncomeBasis: Maybe<ClaimBasis>;
  /** Operating income of the last full fiscal year, whole company, US dollars at that year's average exchange rate: the figure of it, else revenue times the operating margin. Not always what the firm reported: see `operatingIncomeBasis`. Null where not known. */
  readonly operatingIncomeUsd: Maybe<Scalars['Float']['output']>;
  /** Why `share` is null: income unknown (with the year or the part of a year of which it is known), not positive, or not of twelve months. Of a holding outside of the model: why it is 0. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The change over the operating income, a ratio; null where there is none to compare with. */
  readonly share: Maybe<Scalars['Float']['output']>;
};

/** What a capacity that misses the scenario's demand costs. */
export type Mismatch = {
  readonly __typename?: 'Mismatch';
  /** On what ground that capital stands: ASSUMED, or null where the caller gave it. */
  readonly capitalBasis: Maybe<ClaimBasis>;
  /** Capital for the capacity to make one port a year, US dollars. */
  readonly capitalPerPortUsd: Scalars['Float']['output'];
  /** What is claimed of such a mismatch. */
  readonly claims: ReadonlyArray<Claim>;
  /** By how much capacity misses demand, a ratio. */
  readonly delta: Scalars['Float']['output'];
  /** Ports that are wanted in the scenario, whatever its capacities let through, 1.6T equivalents a year. */
  readonly demandPorts: Scalars['Float']['output'];
  /** Revenue forgone where capacity is that much too little, US dollars a year: missing ports times their price. */
  readonly missedUsd: Scalars['Float']['output'];
  /** Capital that stands idle where capacity is that much too large, US dollars: idle ports times their capital. */
  readonly strandedUsd: Scalars['Float']['output'];
  /** By domain and technology. */
  readonly technologies: ReadonlyArray<TechnologyMismatch>;
  /** Calendar year. */
  readonly year: Scalars['Int']['output'];
};

/** The model's inputs. Things are named by slug; lists by year go with `years`. */
export type ModelInputs = {
  readonly __typename?: 'ModelInputs';
  /** Shares and margins in the baseline; null: as in the scenario. */
  readonly baselineCaptures: Maybe<ReadonlyArray<CaptureInputs>>;
  /** Price and money flow in the baseline; null: as in the scenario. */
  readonly baselineTechnologies: Maybe<ReadonlyArray<TechnologyInputs>>;
  /** Who captures how much of each stage in each technology: one row per technology, stage and firm, and one for the rest of the stage; in the scenario and, where `baselineCaptures` is null, in the baseline. */
  readonly captures: ReadonlyArray<CaptureInputs>;
  /** Demand and mix of each domain. */
  readonly domains: ReadonlyArray<DomainInputs>;
  /** Price and money flow of each technology, in the scenario and, where `baselineTechnologies` is null, in the baseline. */
  readonly technologies: ReadonlyArray<TechnologyInputs>;
  /** The years, ascending. */
  readonly years: ReadonlyArray<Scalars['Int']['output']>;
};

/**
 * What changes something. Each file of the schema that has a change to offer extends this type.
 *
 * A failure that a caller must expect is data: `userErrors` of the payload, empty where all went well; of more than 1,000 the first 1,000, and a last one that says how many more there are. Anything else is an error with `extensions.code`.
 *
 * Several in one operation are done one after another. An error ends it: those before it stay done, those behind it are not begun, and `data` is null.
 *
 * Keys, names, metrics and addresses have at most 2,000 characters, a Korean syllable in a name counting as three; numbers lie within ±(2^53 − 1).
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Adds a claim. Refused with `ALREADY_EXISTS` where the key is taken. */
  readonly addClaim: ClaimPayload;
  /** Adds a firm. Refused with `ALREADY_EXISTS` where the key is taken. */
  readonly addFirm: FirmPayload;
  /** Adds an organization. Refused with `ALREADY_EXISTS` where the key is taken. */
  readonly addOrganization: OrganizationPayload;
  /** Adds a product. Refused with `ALREADY_EXISTS` where the key is taken. */
  readonly addProduct: ProductPayload;
  /** Adds a relation. Refused with `ALREADY_EXISTS` where the key is taken. */
  readonly addRelation: RelationPayload;
  /** Adds a source. Refused with `ALREADY_EXISTS` where the key is taken. */
  readonly addSource: SourcePayload;
  /**
   * Adds tables of a folder, checked as the seed is, all or nothing: one mistake anywhere, and nothing is changed. Rows may also name what the graph has.
   * The variables of an operation have at most 262,144 bytes as JSON, unless `MAX_VARIABLE_BYTES` in the server's environment says another bound. Larger tables come in several bulks, what is named before what names it, or as a folder by `npm run seed`.
   * Rows mean what they would mean if all that the graph has were in the folder too. Stages and technologies keep their order, and new ones come last. A row of `generations.csv` takes the place of what serves the same generation of the domain. Figures and exchange rates make the amounts of their fiscal years anew, together with the graph's other figures of these years and its rates, and a firm's own revenue and margins where no later year is known.
   * A row of the base case, of the stages, technologies, domains, generations or resources changes the model, which must still be able to compute. Where it could not before, what keeps it from computing is told in `warnings`, and the bulk is made.
   */
  readonly bulkAdd: BulkPayload;
  /** Corrects a claim: fields that are given replace what it has, null takes it away, fields left out stay. */
  readonly correctClaim: ClaimPayload;
  /** Corrects a firm: fields that are given replace what it has, null takes it away, fields left out stay. */
  readonly correctFirm: FirmPayload;
  /** Corrects an organization: fields that are given replace what it has, null takes it away, fields left out stay. */
  readonly correctOrganization: OrganizationPayload;
  /** Corrects a product: fields that are given replace what it has, null takes it away, fields left out stay. */
  readonly correctProduct: ProductPayload;
  /** Corrects a relation: fields that are given replace what it has, null takes it away, fields left out stay. */
  readonly correctRelation: RelationPayload;
  /** Corrects a source: fields that are given replace what it has, null takes it away, fields left out stay. */
  readonly correctSource: SourcePayload;
  /**
   * Makes two firms that are one into one. Relations, products, figures and claims of `merge` go to `keep`, its names become aliases, and what `keep` lacks is filled: country, owner, note, confidence, identifiers, revenue and margins; its slug and its global id find `keep` from then on, and an edit that names them is refused with `keep` as the one to name. Fiscal years of `merge` are `keep`'s from then on: a new figure joins the one of its label. Where both have one, both stay, each with the figures that it has; new figures join `keep`'s own, and of the two `keep`'s own tells of the firm first. Where an owner becomes part of what it owns, the owner's owner takes its place.
   * Refused where both hold a share of the same stage in the same technology: retract the share and then the margin of one, and correct those of the other, since only you can add them up. Refused too where they deal with each other, or `merge` owns `keep` through a third firm.
   */
  readonly mergeFirms: FirmPayload;
  /** Retracts a claim; nothing is deleted. It keeps its key and its page, with the day and the reason, and leaves the lists and the model: an estimate of the house that rested on it alone keeps its number, as an assumption, and its history tells. Retracting what is retracted is refused with `RETRACTED`. A firm captures nothing of a stage once its share and its margin there are retracted. A number of the house comes back with its row: see `bulkAdd`. */
  readonly retractClaim: ClaimPayload;
  /** Retracts a relation; nothing is deleted. Its history keeps it, with the day and the reason; the lists and paths do not. Retracting what is retracted is refused with `RETRACTED`. */
  readonly retractRelation: RelationPayload;
  /**
   * Keeps a scenario under its id, that of its levers and what they resolve to. Open to everybody: it is no part of the graph and needs no role.
   * Saving what is there already keeps the first one's words; what has the id of a preset is answered with the preset. A server keeps 10,000, each of 64 KB at most; the least recently used goes first. `FORBIDDEN` where the operator has switched saving off; `UNAVAILABLE` where the disk is full, and then nothing is kept.
   */
  readonly saveScenario: SaveScenarioPayload;
};


/**
 * What changes something. Each file of the schema that has a change to offer extends this type.
 *
 * A failure that a caller must expect is data: `userErrors` of the payload, empty where all went well; of more than 1,000 the first 1,000, and a last one that says how many more there are. Anything else is an error with `extensions.code`.
 *
 * Several in one operation are done one after another. An error ends it: those before it stay done, those behind it are not begun, and `data` is null.
 *
 * Keys, names, metrics and addresses have at most 2,000 characters, a Korean syllable in a name counting as three; numbers lie within ±(2^53 − 1).
 */
export type MutationAddClaimArgs = {
  edit?: InputMaybe<EditOptions>;
  input: ClaimInput;
};


/**
 * What changes something. Each file of the schema that has a change to offer extends this type.
 *
 * A failure that a caller must expect is data: `userErrors` of the payload, empty where all went well; of more than 1,000 the first 1,000, and a last one that says how many more there are. Anything else is an error with `extensions.code`.
 *
 * Several in one operation are done one after another. An error ends it: those before it stay done, those behind it are not begun, and `data` is null.
 *
 * Keys, names, metrics and addresses have at most 2,000 characters, a Korean syllable in a name counting as three; numbers lie within ±(2^53 − 1).
 */
export type MutationAddFirmArgs = {
  edit?: InputMaybe<EditOptions>;
  input: FirmInput;
};


/**
 * What changes something. Each file of the schema that has a change to offer extends this type.
 *
 * A failure that a caller must expect is data: `userErrors` of the payload, empty where all went well; of more than 1,000 the first 1,000, and a last one that says how many more there are. Anything else is an error with `extensions.code`.
 *
 * Several in one operation are done one after another. An error ends it: those before it stay done, those behind it are not begun, and `data` is null.
 *
 * Keys, names, metrics and addresses have at most 2,000 characters, a Korean syllable in a name counting as three; numbers lie within ±(2^53 − 1).
 */
export type MutationAddOrganizationArgs = {
  edit?: InputMaybe<EditOptions>;
  input: OrganizationInput;
};


/**
 * What changes something. Each file of the schema that has a change to offer extends this type.
 *
 * A failure that a caller must expect is data: `userErrors` of the payload, empty where all went well; of more than 1,000 the first 1,000, and a last one that says how many more there are. Anything else is an error with `extensions.code`.
 *
 * Several in one operation are done one after another. An error ends it: those before it stay done, those behind it are not begun, and `data` is null.
 *
 * Keys, names, metrics and addresses have at most 2,000 characters, a Korean syllable in a name counting as three; numbers lie within ±(2^53 − 1).
 */
export type MutationAddProductArgs = {
  edit?: InputMaybe<EditOptions>;
  input: ProductInput;
};


/**
 * What changes something. Each file of the schema that has a change to offer extends this type.
 *
 * A failure that a caller must expect is data: `userErrors` of the payload, empty where all went well; of more than 1,000 the first 1,000, and a last one that says how many more there are. Anything else is an error with `extensions.code`.
 *
 * Several in one operation are done one after another. An error ends it: those before it stay done, those behind it are not begun, and `data` is null.
 *
 * Keys, names, metrics and addresses have at most 2,000 characters, a Korean syllable in a name counting as three; numbers lie within ±(2^53 − 1).
 */
export type MutationAddRelationArgs = {
  edit?: InputMaybe<EditOptions>;
  input: RelationInput;
};


/**
 * What changes something. Each file of the schema that has a change to offer extends this type.
 *
 * A failure that a caller must expect is data: `userErrors` of the payload, empty where all went well; of more than 1,000 the first 1,000, and a last one that says how many more there are. Anything else is an error with `extensions.code`.
 *
 * Several in one operation are done one after another. An error ends it: those before it stay done, those behind it are not begun, and `data` is null.
 *
 * Keys, names, metrics and addresses have at most 2,000 characters, a Korean syllable in a name counting as three; numbers lie within ±(2^53 − 1).
 */
export type MutationAddSourceArgs = {
  edit?: InputMaybe<EditOptions>;
  input: SourceInput;
};


/**
 * What changes something. Each file of the schema that has a change to offer extends this type.
 *
 * A failure that a caller must expect is data: `userErrors` of the payload, empty where all went well; of more than 1,000 the first 1,000, and a last one that says how many more there are. Anything else is an error with `extensions.code`.
 *
 * Several in one operation are done one after another. An error ends it: those before it stay done, those behind it are not begun, and `data` is null.
 *
 * Keys, names, metrics and addresses have at most 2,000 characters, a Korean syllable in a name counting as three; numbers lie within ±(2^53 − 1).
 */
export type MutationBulkAddArgs = {
  corrects?: InputMaybe<Scalars['Boolean']['input']>;
  edit?: InputMaybe<EditOptions>;
  tables: ReadonlyArray<TableInput>;
};


/**
 * What changes something. Each file of the schema that has a change to offer extends this type.
 *
 * A failure that a caller must expect is data: `userErrors` of the payload, empty where all went well; of more than 1,000 the first 1,000, and a last one that says how many more there are. Anything else is an error with `extensions.code`.
 *
 * Several in one operation are done one after another. An error ends it: those before it stay done, those behind it are not begun, and `data` is null.
 *
 * Keys, names, metrics and addresses have at most 2,000 characters, a Korean syllable in a name counting as three; numbers lie within ±(2^53 − 1).
 */
export type MutationCorrectClaimArgs = {
  edit?: InputMaybe<EditOptions>;
  id: Scalars['ID']['input'];
  input: ClaimCorrection;
};


/**
 * What changes something. Each file of the schema that has a change to offer extends this type.
 *
 * A failure that a caller must expect is data: `userErrors` of the payload, empty where all went well; of more than 1,000 the first 1,000, and a last one that says how many more there are. Anything else is an error with `extensions.code`.
 *
 * Several in one operation are done one after another. An error ends it: those before it stay done, those behind it are not begun, and `data` is null.
 *
 * Keys, names, metrics and addresses have at most 2,000 characters, a Korean syllable in a name counting as three; numbers lie within ±(2^53 − 1).
 */
export type MutationCorrectFirmArgs = {
  edit?: InputMaybe<EditOptions>;
  input: FirmCorrection;
  slug: Scalars['ID']['input'];
};


/**
 * What changes something. Each file of the schema that has a change to offer extends this type.
 *
 * A failure that a caller must expect is data: `userErrors` of the payload, empty where all went well; of more than 1,000 the first 1,000, and a last one that says how many more there are. Anything else is an error with `extensions.code`.
 *
 * Several in one operation are done one after another. An error ends it: those before it stay done, those behind it are not begun, and `data` is null.
 *
 * Keys, names, metrics and addresses have at most 2,000 characters, a Korean syllable in a name counting as three; numbers lie within ±(2^53 − 1).
 */
export type MutationCorrectOrganizationArgs = {
  edit?: InputMaybe<EditOptions>;
  input: OrganizationCorrection;
  slug: Scalars['ID']['input'];
};


/**
 * What changes something. Each file of the schema that has a change to offer extends this type.
 *
 * A failure that a caller must expect is data: `userErrors` of the payload, empty where all went well; of more than 1,000 the first 1,000, and a last one that says how many more there are. Anything else is an error with `extensions.code`.
 *
 * Several in one operation are done one after another. An error ends it: those before it stay done, those behind it are not begun, and `data` is null.
 *
 * Keys, names, metrics and addresses have at most 2,000 characters, a Korean syllable in a name counting as three; numbers lie within ±(2^53 − 1).
 */
export type MutationCorrectProductArgs = {
  edit?: InputMaybe<EditOptions>;
  input: ProductCorrection;
  slug: Scalars['ID']['input'];
};


/**
 * What changes something. Each file of the schema that has a change to offer extends this type.
 *
 * A failure that a caller must expect is data: `userErrors` of the payload, empty where all went well; of more than 1,000 the first 1,000, and a last one that says how many more there are. Anything else is an error with `extensions.code`.
 *
 * Several in one operation are done one after another. An error ends it: those before it stay done, those behind it are not begun, and `data` is null.
 *
 * Keys, names, metrics and addresses have at most 2,000 characters, a Korean syllable in a name counting as three; numbers lie within ±(2^53 − 1).
 */
export type MutationCorrectRelationArgs = {
  edit?: InputMaybe<EditOptions>;
  id: Scalars['ID']['input'];
  input: RelationCorrection;
};


/**
 * What changes something. Each file of the schema that has a change to offer extends this type.
 *
 * A failure that a caller must expect is data: `userErrors` of the payload, empty where all went well; of more than 1,000 the first 1,000, and a last one that says how many more there are. Anything else is an error with `extensions.code`.
 *
 * Several in one operation are done one after another. An error ends it: those before it stay done, those behind it are not begun, and `data` is null.
 *
 * Keys, names, metrics and addresses have at most 2,000 characters, a Korean syllable in a name counting as three; numbers lie within ±(2^53 − 1).
 */
export type MutationCorrectSourceArgs = {
  edit?: InputMaybe<EditOptions>;
  id: Scalars['ID']['input'];
  input: SourceCorrection;
};


/**
 * What changes something. Each file of the schema that has a change to offer extends this type.
 *
 * A failure that a caller must expect is data: `userErrors` of the payload, empty where all went well; of more than 1,000 the first 1,000, and a last one that says how many more there are. Anything else is an error with `extensions.code`.
 *
 * Several in one operation are done one after another. An error ends it: those before it stay done, those behind it are not begun, and `data` is null.
 *
 * Keys, names, metrics and addresses have at most 2,000 characters, a Korean syllable in a name counting as three; numbers lie within ±(2^53 − 1).
 */
export type MutationMergeFirmsArgs = {
  edit?: InputMaybe<EditOptions>;
  keep: Scalars['ID']['input'];
  merge: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/**
 * What changes something. Each file of the schema that has a change to offer extends this type.
 *
 * A failure that a caller must expect is data: `userErrors` of the payload, empty where all went well; of more than 1,000 the first 1,000, and a last one that says how many more there are. Anything else is an error with `extensions.code`.
 *
 * Several in one operation are done one after another. An error ends it: those before it stay done, those behind it are not begun, and `data` is null.
 *
 * Keys, names, metrics and addresses have at most 2,000 characters, a Korean syllable in a name counting as three; numbers lie within ±(2^53 − 1).
 */
export type MutationRetractClaimArgs = {
  edit?: InputMaybe<EditOptions>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/**
 * What changes something. Each file of the schema that has a change to offer extends this type.
 *
 * A failure that a caller must expect is data: `userErrors` of the payload, empty where all went well; of more than 1,000 the first 1,000, and a last one that says how many more there are. Anything else is an error with `extensions.code`.
 *
 * Several in one operation are done one after another. An error ends it: those before it stay done, those behind it are not begun, and `data` is null.
 *
 * Keys, names, metrics and addresses have at most 2,000 characters, a Korean syllable in a name counting as three; numbers lie within ±(2^53 − 1).
 */
export type MutationRetractRelationArgs = {
  edit?: InputMaybe<EditOptions>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/**
 * What changes something. Each file of the schema that has a change to offer extends this type.
 *
 * A failure that a caller must expect is data: `userErrors` of the payload, empty where all went well; of more than 1,000 the first 1,000, and a last one that says how many more there are. Anything else is an error with `extensions.code`.
 *
 * Several in one operation are done one after another. An error ends it: those before it stay done, those behind it are not begun, and `data` is null.
 *
 * Keys, names, metrics and addresses have at most 2,000 characters, a Korean syllable in a name counting as three; numbers lie within ±(2^53 − 1).
 */
export type MutationSaveScenarioArgs = {
  input: SaveScenarioInput;
};

/** What a caller must be. */
export type NeededRole =
  /** Anybody, where reading is open; else a reader. */
  | 'ANYBODY'
  /** The bearer of a token with the role editor. */
  | 'EDITOR'
  /** The bearer of a token. */
  | 'READER';

/** A place where network ports sit, and the technologies that compete for them. */
export type NetworkDomain = Node & {
  readonly __typename?: 'NetworkDomain';
  /** What is claimed about it, by claim id. */
  readonly claims: ClaimConnection;
  /** Its name in inputs of the model. */
  readonly domain: Domain;
  /** The technologies that serve it, earliest generation first. */
  readonly generations: ReadonlyArray<Technology>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name for people. */
  readonly name: Scalars['String']['output'];
  /** The mix of technologies for which its market value was published. */
  readonly quotedFor: MarketMix;
  /** Its name in addresses: `scale-out` or `scale-up`. */
  readonly slug: Scalars['ID']['output'];
};


/** A place where network ports sit, and the technologies that compete for them. */
export type NetworkDomainClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Anything that has a global id, so that it can be fetched again by `node`. */
export type Node = {
  /** Global id: base64url of `Type:key`. Stays the same across reloads and database engines. */
  readonly id: Scalars['ID']['output'];
};

/** Why a forecast has no score. */
export type NotScored =
  /** It gave no number. */
  | 'NO_NUMBER'
  /** No outcome is known: its period is still open, or nothing published was found. */
  | 'NO_OUTCOME'
  /** What came of it is told in words or as a range only. */
  | 'OUTCOME_IN_WORDS';

/** Which way a list runs. Entries without a value come last in both directions. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC';

/** Whoever says something: a research house, a broker, a newspaper, a company. */
export type Organization = Node & {
  readonly __typename?: 'Organization';
  /** What it claims, by claim id. */
  readonly claims: ClaimConnection;
  /** What it forecast, by the forecast's key. */
  readonly forecasts: ForecastConnection;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** What it is, such as `research` or `company`. */
  readonly kind: Maybe<Scalars['String']['output']>;
  /** Name for people. */
  readonly name: Scalars['String']['output'];
  /** What a reader should know about it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The organization's name in addresses and inputs. */
  readonly slug: Scalars['ID']['output'];
};


/** Whoever says something: a research house, a broker, a newspaper, a company. */
export type OrganizationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever says something: a research house, a broker, a newspaper, a company. */
export type OrganizationForecastsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of organizations. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The page's organizations, each with its cursor. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The page's organizations, without cursors. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where the page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many organizations the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What changes in an organization. */
export type OrganizationCorrection = {
  /** What it is, such as `RESEARCH_HOUSE` or `BROKER`. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** What a reader should know, in our own words. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** An organization in a page. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** The place in the list: give it as `after` or `before`. It holds for this list's order and filter only. */
  readonly cursor: Scalars['String']['output'];
  /** An organization. */
  readonly node: Organization;
};

/** An organization to add. */
export type OrganizationInput = {
  /** What it is, such as `RESEARCH_HOUSE` or `BROKER`. */
  readonly kind: Scalars['String']['input'];
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** What a reader should know, in our own words. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The organization's name in addresses and inputs: letters a–z, digits and hyphens. */
  readonly slug: Scalars['ID']['input'];
};

/** What became of an edit of an organization. */
export type OrganizationPayload = {
  readonly __typename?: 'OrganizationPayload';
  /** Version of the graph after the edit; unchanged where the edit was refused or changed nothing. */
  readonly graphVersion: Scalars['String']['output'];
  /** The organization as it is now; null where the edit was refused. Where it was made and reading failed afterwards, null too, with an error at this path that says so. */
  readonly organization: Maybe<Organization>;
  /** Why it was refused; empty where it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What was made but deserves a look; empty where nothing does. */
  readonly warnings: ReadonlyArray<EditWarning>;
};

/** An output of the model: exactly one. */
export type OutputInput =
  /** Change in a firm's operating profit, US dollars a year. `of`: a firm that captures value. */
  { readonly firmChangeUsd: YearOfInput; readonly poolChangeUsd?: never; readonly scenarioHhi?: never; readonly stageChangeShare?: never; readonly stageChangeUsd?: never; }
  |  /** Change in the profit pool of this calendar year, US dollars. */
  { readonly firmChangeUsd?: never; readonly poolChangeUsd: Scalars['Int']['input']; readonly scenarioHhi?: never; readonly stageChangeShare?: never; readonly stageChangeUsd?: never; }
  |  /** Index of Herfindahl and Hirschman of the named groups' profits in the scenario in this calendar year, 0 to 10,000. */
  { readonly firmChangeUsd?: never; readonly poolChangeUsd?: never; readonly scenarioHhi: Scalars['Int']['input']; readonly stageChangeShare?: never; readonly stageChangeUsd?: never; }
  |  /** Change in a stage's operating profit over the size of its profit in the baseline, a ratio: -0.333 is a third of a profit lost, 0.333 a third more, or a loss that is a third smaller. */
  { readonly firmChangeUsd?: never; readonly poolChangeUsd?: never; readonly scenarioHhi?: never; readonly stageChangeShare: YearOfInput; readonly stageChangeUsd?: never; }
  |  /** Change in a stage's operating profit, US dollars a year. */
  { readonly firmChangeUsd?: never; readonly poolChangeUsd?: never; readonly scenarioHhi?: never; readonly stageChangeShare?: never; readonly stageChangeUsd: YearOfInput; };

/** On which side of its threshold an observation overturns a claim, the threshold itself included. */
export type OverturningSide =
  /** The observation is at least as large. */
  | 'AT_LEAST'
  /** The observation is at most as large. */
  | 'AT_MOST';

/** Where a page of a connection lies in the whole list (Relay). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the page's last entry; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more entries follow the page. Exact when paging forwards; backwards, true where the page starts from a `before` cursor. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether entries precede the page. Exact when paging backwards; forwards, true where the page starts from an `after` cursor. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the page's first entry; null on an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A number of the model, or a path of numbers over years. */
export type Parameter = {
  readonly __typename?: 'Parameter';
  /** The largest disagreement of its values, a ratio; null where nobody but the house speaks. */
  readonly disagreement: Maybe<Scalars['Float']['output']>;
  /** Its id, such as `price/cpo`. */
  readonly id: Scalars['ID']['output'];
  /** What kind of number it is. */
  readonly kind: ParameterKind;
  /** Its unit, as the house's claim has it. */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** Its values by year, ascending; one without a year where it holds for all. */
  readonly values: ReadonlyArray<ParameterValue>;
};

/** What claims come to for a parameter, in its own unit. */
export type ParameterClaim = {
  readonly __typename?: 'ParameterClaim';
  /** The claims that it is made of, the main one first. */
  readonly claims: ReadonlyArray<Claim>;
  /** The arithmetic from the claims to the parameter's unit. */
  readonly conversion: Scalars['String']['output'];
  /** The day by which the last of them had been said. */
  readonly knownFrom: Maybe<Scalars['Date']['output']>;
  /** Who says it; null without a name. */
  readonly publisher: Maybe<Organization>;
  /** What the claims say, in the parameter's unit; ends or middle that they do not state are null. */
  readonly stated: Estimate;
  /** Whether the same speaker has said something newer of the same value. */
  readonly superseded: Scalars['Boolean']['output'];
  /** Low, mid and high as they would stand for the parameter; see `ScenarioInput.publishers`. */
  readonly value: Triple;
};

/** A page of parameters. */
export type ParameterConnection = {
  readonly __typename?: 'ParameterConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<ParameterEdge>;
  /** The parameters of the page. */
  readonly nodes: ReadonlyArray<Parameter>;
  /** Where the page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A parameter in a page. */
export type ParameterEdge = {
  readonly __typename?: 'ParameterEdge';
  /** Marks its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The parameter. */
  readonly node: Parameter;
};

/** What kind of number a parameter is: the first word of its id. */
export type ParameterKind =
  /** Gross margin of the box around the optics, a ratio. */
  | 'BOX_MARGIN'
  /** What a port costs its buyer beside its price. */
  | 'BUYER_COST'
  /** Capacity of a resource over what the evidence's own shipments use, a ratio. */
  | 'CAPACITY'
  /** Adoption: share of what all earlier generations would have served, a ratio. */
  | 'CURVE'
  /** Input coefficient: dollars paid to the seller for each dollar of the buyer's revenue. */
  | 'INPUT'
  /** An operating margin at a stage, a ratio. */
  | 'MARGIN'
  /** Market value of a domain, US dollars a year. */
  | 'MARKET'
  /** Price of a port over that of the reference technology, a ratio. */
  | 'PRICE'
  /** Price of one port of the reference technology, US dollars. */
  | 'PRICE_PATH'
  /** A firm's share of a stage's revenue, a ratio. */
  | 'SHARE'
  /** What a port uses of a resource. */
  | 'USE';

/** A value of a parameter: the house view beside all that is claimed. */
export type ParameterValue = {
  readonly __typename?: 'ParameterValue';
  /** What others say, the newest known last. */
  readonly claims: ReadonlyArray<ParameterClaim>;
  /** How far speakers differ: the distance between the furthest modes, the house's among them, over the width of the house's range, a ratio. 1: as far as the house thinks possible. Null where nobody else speaks, or the house has no range. */
  readonly disagreement: Maybe<Scalars['Float']['output']>;
  /** The house view, in the parameter's unit; between its neighbours, or as the nearest, for a year that it does not give. */
  readonly house: Triple;
  /** On what ground the house view stands; null for a year that it does not give. */
  readonly houseBasis: Maybe<ClaimBasis>;
  /** The house's claim; null for a year that it does not give. */
  readonly houseClaim: Maybe<Claim>;
  /** The house view and the claims pooled, each speaker once; see `PoolingInput`. */
  readonly pooled: Triple;
  /** The year; null where the parameter holds for all. */
  readonly year: Maybe<Scalars['Int']['output']>;
};


/** A value of a parameter: the house view beside all that is claimed. */
export type ParameterValuePooledArgs = {
  by?: InputMaybe<ReadonlyArray<PoolWeight>>;
};

/** Somebody who earns in the chain: a firm, or the unnamed rest of a stage. */
export type Party = {
  readonly __typename?: 'Party';
  /** The firm; null for the rest of a stage. */
  readonly firm: Maybe<Firm>;
  /** The firm's name, or `rest:<stage>`. */
  readonly name: Scalars['String']['output'];
  /** The stage whose rest it is; null for a firm. */
  readonly stage: Maybe<Stage>;
};

/** What a disruption does to one party's operating profit, US dollars a year. */
export type PartyLoss = {
  readonly __typename?: 'PartyLoss';
  /** Profit with it, US dollars. */
  readonly afterUsd: Scalars['Float']['output'];
  /** Profit without the disruption, US dollars. */
  readonly beforeUsd: Scalars['Float']['output'];
  /** With less without, US dollars. */
  readonly changeUsd: Scalars['Float']['output'];
  /** Who. */
  readonly holder: Party;
  /** Whether the party itself is hit. */
  readonly isHit: Scalars['Boolean']['output'];
};

/** A connection between two things. */
export type Path = {
  readonly __typename?: 'Path';
  /** The hops in order. */
  readonly hops: ReadonlyArray<Hop>;
  /** How many hops. */
  readonly length: Scalars['Int']['output'];
  /** The evidence of its weakest link, each link taken at the best claim that says so, of those known by `asOf` and not retracted; null where no link needs claims, and where a link has claims of which none is left. */
  readonly weakest: Maybe<PathEvidence>;
};

/** What a connection rests on at its weakest link. */
export type PathEvidence = {
  readonly __typename?: 'PathEvidence';
  /** On what ground it stands. */
  readonly basis: ClaimBasis;
  /** How sure the project is. */
  readonly confidence: Confidence;
  /** Since when it is known; null where no date is. */
  readonly knownFrom: Maybe<Scalars['Date']['output']>;
  /** How it was read. */
  readonly seen: Seen;
};

/** In which order connections come. */
export type PathRank =
  /** Those whose weakest link is strongest first: by confidence, then by basis (reported, derived, estimated, forecast, target, assumed), then by how it was seen (page, relay, index, recall); of equally strong ones the shorter. Last those with a link of whose claims none is left. */
  | 'EVIDENCE'
  /** Those with the least number of hops, by the keys along them. */
  | 'LENGTH';

/** The model's output at one value of the lever. */
export type Point = {
  readonly __typename?: 'Point';
  /** Value of the lever, in its own unit. */
  readonly lever: Scalars['Float']['output'];
  /** The output, in its own unit. */
  readonly output: Scalars['Float']['output'];
};

/** The profit pool: operating profit of all firms together, the unnamed ones among them. */
export type PoolChange = {
  readonly __typename?: 'PoolChange';
  /** Operating profit in the baseline, US dollars a year. */
  readonly baselineProfitUsd: Scalars['Float']['output'];
  /** Spent by buyers in the baseline, US dollars a year. */
  readonly baselineSpendUsd: Scalars['Float']['output'];
  /** Operating profit in the scenario less that in the baseline, US dollars a year. */
  readonly changeUsd: Scalars['Float']['output'];
  /** On what the spread of `changeUsd` rests. */
  readonly evidenceQuality: EvidenceQuality;
  /** How sure `changeUsd` is, US dollars a year; null where the scenario asks for no draws. */
  readonly interval: Maybe<Interval>;
  /** How sure `presentValueUsd` is, US dollars; null where the scenario asks for no draws. */
  readonly presentValueInterval: Maybe<Interval>;
  /** The changes of all the scenario's years, discounted to its first year, US dollars. */
  readonly presentValueUsd: Scalars['Float']['output'];
  /** Spend less the sum of value added, the larger in size of the two cases, US dollars: 0 but for rounding. It shows that no dollar is lost on its way. */
  readonly residualUsd: Scalars['Float']['output'];
  /** Operating profit in the scenario, US dollars a year. */
  readonly scenarioProfitUsd: Scalars['Float']['output'];
  /** Spent by buyers in the scenario, US dollars a year. */
  readonly scenarioSpendUsd: Scalars['Float']['output'];
  /** The parameters behind `changeUsd`, the largest swing first. */
  readonly why: ReadonlyArray<Influence>;
};


/** The profit pool: operating profit of all firms together, the unnamed ones among them. */
export type PoolChangeWhyArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The profit pool in two scenarios. */
export type PoolDifference = {
  readonly __typename?: 'PoolDifference';
  /** What `a` changes against its baseline, US dollars a year. */
  readonly aChangeUsd: Scalars['Float']['output'];
  /** Operating profit in `a`, US dollars a year. */
  readonly aProfitUsd: Scalars['Float']['output'];
  /** Spent by buyers in `a`, US dollars a year. */
  readonly aSpendUsd: Scalars['Float']['output'];
  /** What `b` changes against its baseline, US dollars a year. */
  readonly bChangeUsd: Scalars['Float']['output'];
  /** Operating profit in `b`, US dollars a year. */
  readonly bProfitUsd: Scalars['Float']['output'];
  /** Spent by buyers in `b`, US dollars a year. */
  readonly bSpendUsd: Scalars['Float']['output'];
  /** The change of `b` less the change of `a`, US dollars a year. */
  readonly changeDifferenceUsd: Scalars['Float']['output'];
  /** How sure `changeDifferenceUsd` is, from draws that both scenarios share; null without draws. */
  readonly interval: Maybe<Interval>;
  /** The discounted changes of all years of `b` less those of `a`, US dollars. */
  readonly presentValueDifferenceUsd: Scalars['Float']['output'];
  /** How sure `presentValueDifferenceUsd` is; null without draws. */
  readonly presentValueInterval: Maybe<Interval>;
  /** Profit in `b` less profit in `a`, US dollars a year. */
  readonly profitDifferenceUsd: Scalars['Float']['output'];
  /** Spend in `b` less spend in `a`, US dollars a year. */
  readonly spendDifferenceUsd: Scalars['Float']['output'];
};

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
  readonly by: ReadonlyArray<PoolWeight>;
};

/** The cost of one port, a 1.6T equivalent, over its life. */
export type PortCost = {
  readonly __typename?: 'PortCost';
  /** What it is made of; sums to `totalUsd` at mid. */
  readonly parts: ReadonlyArray<CostPart>;
  /** Cost per bit over that of the reference, a ratio. */
  readonly relativePerBit: Spread;
  /** Power over that of the reference, a ratio. */
  readonly relativePower: Spread;
  /** Which technology. */
  readonly technology: Technology;
  /** US dollars over the life of the port. */
  readonly totalUsd: Spread;
  /** US dollars over the life of the port for each gigabit a second of it. */
  readonly usdPerGbps: Spread;
};

/** What a scenario does to a portfolio. */
export type PortfolioImpact = {
  readonly __typename?: 'PortfolioImpact';
  /** Firms outside of the portfolio whose change is negatively correlated with the portfolio's over the draws, the most negative first; empty without draws. */
  readonly hedges: ReadonlyArray<Hedge>;
  /** In the order asked; firms that are not in the graph are under `unknown`. */
  readonly holdings: ReadonlyArray<HoldingImpact>;
  /** All holdings together. */
  readonly total: PortfolioTotal;
  /** Holdings that no firm of the graph has. */
  readonly unknown: ReadonlyArray<UnknownHolding>;
  /** Calendar year. */
  readonly year: Scalars['Int']['output'];
};


/** What a scenario does to a portfolio. */
export type PortfolioImpactHedgesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A portfolio as a whole. Its parts sum to it; the change alone counts a subsidiary once where its ultimate parent is held too, whose change has it. */
export type PortfolioTotal = {
  readonly __typename?: 'PortfolioTotal';
  /** Change in operating profit of the firms held, as whole firms, US dollars a year. */
  readonly changeUsd: Scalars['Float']['output'];
  /** Weight of those whose materiality is known, a ratio. */
  readonly coveredWeight: Scalars['Float']['output'];
  /** How sure the change is, US dollars; null without draws. */
  readonly interval: Maybe<Interval>;
  /** How sure the weighted share is, a ratio; null without draws. */
  readonly materialityInterval: Maybe<Interval>;
  /** Weight of the holdings that the graph knows, a ratio. */
  readonly weight: Scalars['Float']['output'];
  /** Sum of the holdings' weighted shares: the portfolio's materiality, a ratio. */
  readonly weightedShare: Scalars['Float']['output'];
};

/** The price of a port of a technology. */
export type PriceInput = {
  /** Its price over the price of a DSP pluggable in the same year, a ratio from 0.001 to 1,000. */
  readonly relativePrice: Scalars['Float']['input'];
  /** Which technology; slug or global id. */
  readonly technology: Scalars['ID']['input'];
};

/** A thing that is sold: a switch, an optical engine, a module, a laser, a cable, a chip. */
export type Product = Node & {
  readonly __typename?: 'Product';
  /** When it was announced, as the source gives it: a day, a month, a quarter or a year. */
  readonly announced: Maybe<Scalars['String']['output']>;
  /** The last day of the period in `announced`. */
  readonly announcedOn: Maybe<Scalars['Date']['output']>;
  /** When it can be bought, as the source gives it. */
  readonly available: Maybe<Scalars['String']['output']>;
  /** What is claimed about it, by claim id. */
  readonly claims: ClaimConnection;
  /** Who uses it, by the firm's slug. */
  readonly deployments: ReadonlyArray<Deployment>;
  /** What else is known of it, in a few words. */
  readonly detail: Maybe<Scalars['String']['output']>;
  /** Where its ports sit; null where it has none or where not known. */
  readonly domain: Maybe<Domain>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Who makes it, by slug. */
  readonly makers: ReadonlyArray<Firm>;
  /** Name for people. */
  readonly name: Scalars['String']['output'];
  /** How the row was read. */
  readonly seen: Maybe<Seen>;
  /** The product's name in addresses and inputs. */
  readonly slug: Scalars['ID']['output'];
  /** Its speed as the source gives it. */
  readonly speed: Maybe<Scalars['String']['output']>;
  /** The technology of the model that it implements; null where it implements none. */
  readonly technology: Maybe<Technology>;
  /** Its kind in the facts' terms, such as `cpo`, `dsp` or `hbm`. */
  readonly technologyTag: Maybe<Scalars['String']['output']>;
};


/** A thing that is sold: a switch, an optical engine, a module, a laser, a cable, a chip. */
export type ProductClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A thing that is sold: a switch, an optical engine, a module, a laser, a cable, a chip. */
export type ProductDeploymentsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A thing that is sold: a switch, an optical engine, a module, a laser, a cable, a chip. */
export type ProductMakersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of products. */
export type ProductConnection = {
  readonly __typename?: 'ProductConnection';
  /** The page's products, each with its cursor. */
  readonly edges: ReadonlyArray<ProductEdge>;
  /** The page's products, without cursors. */
  readonly nodes: ReadonlyArray<Product>;
  /** Where the page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many products the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What changes in a product. */
export type ProductCorrection = {
  /** When it was announced, as the source says; a date at its start is taken as the date. */
  readonly announced?: InputMaybe<Scalars['String']['input']>;
  /** From when it is available, as the source says. */
  readonly available?: InputMaybe<Scalars['String']['input']>;
  /** What a reader should know, in our own words. */
  readonly detail?: InputMaybe<Scalars['String']['input']>;
  /** Where its ports sit. */
  readonly domain?: InputMaybe<Domain>;
  /** Its name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** How that was read. */
  readonly seen?: InputMaybe<Seen>;
  /** Where that was read: key or global id of a source. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** Its speed, as the source says. */
  readonly speed?: InputMaybe<Scalars['String']['input']>;
  /** The technology of the model that it implements: slug or global id. */
  readonly technology?: InputMaybe<Scalars['ID']['input']>;
  /** The technology's name in the source's terms. */
  readonly technologyTag?: InputMaybe<Scalars['String']['input']>;
};

/** A product in a page. */
export type ProductEdge = {
  readonly __typename?: 'ProductEdge';
  /** The place in the list: give it as `after` or `before`. It holds for this list's order and filter only. */
  readonly cursor: Scalars['String']['output'];
  /** A product. */
  readonly node: Product;
};

/** A product to add. */
export type ProductInput = {
  /** When it was announced, as the source says; a date at its start is taken as the date. */
  readonly announced?: InputMaybe<Scalars['String']['input']>;
  /** From when it is available, as the source says. */
  readonly available?: InputMaybe<Scalars['String']['input']>;
  /** What a reader should know, in our own words. */
  readonly detail?: InputMaybe<Scalars['String']['input']>;
  /** Where its ports sit. */
  readonly domain?: InputMaybe<Domain>;
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** How that was read. */
  readonly seen?: InputMaybe<Seen>;
  /** The product's name in addresses and inputs: letters a–z, digits and hyphens. */
  readonly slug: Scalars['ID']['input'];
  /** Where that was read: key or global id of a source. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** Its speed, as the source says. */
  readonly speed?: InputMaybe<Scalars['String']['input']>;
  /** The technology of the model that it implements: slug or global id. */
  readonly technology?: InputMaybe<Scalars['ID']['input']>;
  /** The technology's name in the source's terms. */
  readonly technologyTag?: InputMaybe<Scalars['String']['input']>;
};

/** What became of an edit of a product. */
export type ProductPayload = {
  readonly __typename?: 'ProductPayload';
  /** Version of the graph after the edit; unchanged where the edit was refused or changed nothing. */
  readonly graphVersion: Scalars['String']['output'];
  /** The product as it is now; null where the edit was refused. Where it was made and reading failed afterwards, null too, with an error at this path that says so. */
  readonly product: Maybe<Product>;
  /** Why it was refused; empty where it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What was made but deserves a look; empty where nothing does. */
  readonly warnings: ReadonlyArray<EditWarning>;
};

/** Profit that moves from a loser to a gainer; an accounting convention. */
export type ProfitFlow = {
  readonly __typename?: 'ProfitFlow';
  /** US dollars a year, above 0. */
  readonly amountUsd: Scalars['Float']['output'];
  /** Whose loss, or the pool's growth. */
  readonly from: FlowEnd;
  /** Whose gain, or the pool's shrinkage. */
  readonly to: FlowEnd;
};

/** The answer to a scenario. Money is nominal US dollars a year; shares and margins are ratios; ports are 1.6T equivalents a year. */
export type ProfitRedistribution = {
  readonly __typename?: 'ProfitRedistribution';
  /**
   * What scarce resources let through in one year: a linear program chooses the shipments of the scenario that bring the most spend while no resource is used beyond its capacity.
   * Capacities are the evidence's, with the scenario's in their places. Before its first known year a resource limits nothing; after its last it stays. Of equally good shipments those that change the fewest ports are taken.
   */
  readonly bottlenecks: Bottlenecks;
  /** Each year's result, ascending. */
  readonly byYear: ReadonlyArray<YearResult>;
  /** How concentrated profit is among groups of firms. */
  readonly concentration: ConcentrationChange;
  /** The correlations as drawn; null where the scenario asks for no draws or correlates nothing. */
  readonly correlations: Maybe<CorrelationMatrix>;
  /** Version of the model's formulas. */
  readonly engineVersion: Scalars['String']['output'];
  /** Every firm that captures value, and the rest of every stage; the largest absolute change first, then by name. */
  readonly firms: ReadonlyArray<FirmRedistribution>;
  /**
   * From whom to whom profit moves, the largest first. Each loss is divided among the gainers in proportion to their gains; what the pool grows or shrinks by is an end of its own, so rows sum to losses and columns to gains.
   * It is an accounting convention: nobody hands anything to anybody. No change: no flows.
   */
  readonly flows: ReadonlyArray<ProfitFlow>;
  /** Version of the graph from which the evidence was read. */
  readonly graphVersion: Scalars['String']['output'];
  /** What it costs when capacity misses demand: revenue forgone where it is too little, capital that stands idle where it is too much. */
  readonly mismatch: Mismatch;
  /** How the ports of a domain divide among technologies, earliest generation first. */
  readonly mix: ReadonlyArray<TechnologyShare>;
  /** What is spent and earned in all. */
  readonly pool: PoolChange;
  /** What each of the scenario's `publishers` contributed, in their order. */
  readonly publisherCoverage: ReadonlyArray<PublisherCoverage>;
  /**
   * SHA-256 of the levers of both cases, the choice of evidence, and the inputs that both cases and the evidence without any lever resolve to: the same id, engine and graph version give the same answer to the byte.
   * A scenario's name, the order of its levers and what an entry leaves out or gives as null change nothing in it; but where `warnings` name levers that change nothing, which they do by their place in the request, their order does.
   */
  readonly scenarioId: Scalars['ID']['output'];
  /**
   * A tornado: each parameter at its low and at its high, all others at mid, the widest bar first. Parameters that move nothing are left out.
   * A share that is moved takes from the rest of its stage first, then from the other firms there in proportion; coefficients give way where margins would not fit.
   * Exactly one of `of`, `firm` and `stage`, or none for the profit pool.
   */
  readonly sensitivity: ReadonlyArray<Swing>;
  /**
   * Sobol indices: which share of an output's variance each parameter accounts for, by the design of Saltelli et al. (2010); the largest total index first. The model runs base times (parameters + 2) times on worker threads.
   * A large base may take longer than a request may: `sobolProgress` at /graphql/stream has the time.
   * Not with correlated parameters, for which the indices are not defined, nor with capacities in either case.
   */
  readonly sobolIndices: ReadonlyArray<SobolIndex>;
  /** Every stage of the chain, by slug. */
  readonly stages: ReadonlyArray<StageRedistribution>;
  /** What a reader should know: what holds at the middle values but not at an end of their ranges, such as shares of a stage that could pass 1; years for which a market is not known; levers that change nothing; what a box margin makes its buyer pay. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
  /** Where the scenario has `knownOn`: the inputs that no claim known by that day stands behind, lost estimates first. Else empty. */
  readonly withoutClaim: ReadonlyArray<InputWithoutClaim>;
  /** The years of the answer, ascending. */
  readonly years: ReadonlyArray<Scalars['Int']['output']>;
};


/** The answer to a scenario. Money is nominal US dollars a year; shares and margins are ratios; ports are 1.6T equivalents a year. */
export type ProfitRedistributionBottlenecksArgs = {
  fallback?: InputMaybe<Scalars['Boolean']['input']>;
  year: Scalars['Int']['input'];
};


/** The answer to a scenario. Money is nominal US dollars a year; shares and margins are ratios; ports are 1.6T equivalents a year. */
export type ProfitRedistributionByYearArgs = {
  from?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['Int']['input']>;
};


/** The answer to a scenario. Money is nominal US dollars a year; shares and margins are ratios; ports are 1.6T equivalents a year. */
export type ProfitRedistributionConcentrationArgs = {
  year: Scalars['Int']['input'];
};


/** The answer to a scenario. Money is nominal US dollars a year; shares and margins are ratios; ports are 1.6T equivalents a year. */
export type ProfitRedistributionFirmsArgs = {
  domain?: InputMaybe<Domain>;
  first?: InputMaybe<Scalars['Int']['input']>;
  grouped?: InputMaybe<Scalars['Boolean']['input']>;
  year: Scalars['Int']['input'];
};


/** The answer to a scenario. Money is nominal US dollars a year; shares and margins are ratios; ports are 1.6T equivalents a year. */
export type ProfitRedistributionFlowsArgs = {
  between?: InputMaybe<FlowLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  year: Scalars['Int']['input'];
};


/** The answer to a scenario. Money is nominal US dollars a year; shares and margins are ratios; ports are 1.6T equivalents a year. */
export type ProfitRedistributionMismatchArgs = {
  capitalPerPortUsd?: InputMaybe<Scalars['Float']['input']>;
  delta?: InputMaybe<Scalars['Float']['input']>;
  year: Scalars['Int']['input'];
};


/** The answer to a scenario. Money is nominal US dollars a year; shares and margins are ratios; ports are 1.6T equivalents a year. */
export type ProfitRedistributionMixArgs = {
  domain: Domain;
  year: Scalars['Int']['input'];
};


/** The answer to a scenario. Money is nominal US dollars a year; shares and margins are ratios; ports are 1.6T equivalents a year. */
export type ProfitRedistributionPoolArgs = {
  domain?: InputMaybe<Domain>;
  year: Scalars['Int']['input'];
};


/** The answer to a scenario. Money is nominal US dollars a year; shares and margins are ratios; ports are 1.6T equivalents a year. */
export type ProfitRedistributionSensitivityArgs = {
  firm?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of?: InputMaybe<OutputInput>;
  stage?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** The answer to a scenario. Money is nominal US dollars a year; shares and margins are ratios; ports are 1.6T equivalents a year. */
export type ProfitRedistributionSobolIndicesArgs = {
  base?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of: OutputInput;
  seed?: InputMaybe<Scalars['Int']['input']>;
};


/** The answer to a scenario. Money is nominal US dollars a year; shares and margins are ratios; ports are 1.6T equivalents a year. */
export type ProfitRedistributionStagesArgs = {
  domain?: InputMaybe<Domain>;
  year: Scalars['Int']['input'];
};

/** Operating profit in three worlds, US dollars a year. */
export type ProfitUnderLimits = {
  readonly __typename?: 'ProfitUnderLimits';
  /** In the baseline, US dollars. */
  readonly baselineProfitUsd: Scalars['Float']['output'];
  /** Shipped less baseline, US dollars. */
  readonly changeUsd: Scalars['Float']['output'];
  /** Wanted less shipped: what the bottleneck costs, US dollars. */
  readonly missedUsd: Scalars['Float']['output'];
  /** In the scenario from the ports that ship, US dollars. */
  readonly shippedProfitUsd: Scalars['Float']['output'];
  /** In the scenario if every port wanted shipped, US dollars. */
  readonly wantedProfitUsd: Scalars['Float']['output'];
};

/** What a publisher contributed to the evidence of a scenario. */
export type PublisherCoverage = {
  readonly __typename?: 'PublisherCoverage';
  /** Parameters of which it speaks, as does a publisher listed before it. */
  readonly behind: ReadonlyArray<Scalars['ID']['output']>;
  /** Who. */
  readonly publisher: Organization;
  /** The values that stand in the place of the house view's. */
  readonly supplied: ReadonlyArray<SuppliedValue>;
  /** Parameters of which it says nothing. */
  readonly withoutClaim: ReadonlyArray<Scalars['ID']['output']>;
};

/** How the forecasts of one organization came out. */
export type PublisherScore = {
  readonly __typename?: 'PublisherScore';
  /** How many it made, scored or not. */
  readonly forecasts: Scalars['Int']['output'];
  /** How many of those held the outcome. */
  readonly insideInterval: Scalars['Int']['output'];
  /** How many of the scored gave a range or one end. */
  readonly intervals: Scalars['Int']['output'];
  /** Those that have none, by key, each with the reason in `notScored`. */
  readonly notScored: ReadonlyArray<Forecast>;
  /** Who made them. */
  readonly publisher: Organization;
  /** Those that have a score, by key. */
  readonly scored: ReadonlyArray<Forecast>;
  /** How many were above their outcome. */
  readonly tooHigh: Scalars['Int']['output'];
  /** How many were below their outcome. */
  readonly tooLow: Scalars['Int']['output'];
  /** Errors by unit, because percentage points and billions of dollars have no common mean. */
  readonly units: ReadonlyArray<UnitScore>;
};

/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** Profit, revenue and number of firms of the chain, added up by country, stage, technology, role or listing, before and after; the largest absolute change first. */
  readonly aggregate: ReadonlyArray<AggregateRow>;
  /** Who could take a firm's place: whoever does or could do what it does at each stage, and whoever delivers the same goods; its own group left out. Null where there is no such firm. */
  readonly alternatives: Maybe<ReadonlyArray<Candidate>>;
  /** What a port of each technology costs its buyer over its life: price + power · PUE · hours · electricity + failures · cost of a failure, not discounted. Beside it what is published, and whether it agrees. */
  readonly buyerCost: BuyerCost;
  /** What was done to the graph after a cursor, in the order of writing. Give `endCursor` as the next `cursor` until `hasMore` is false: nothing is missed and nothing comes twice. */
  readonly changesSince: ChangePage;
  /** Where the value chain is narrow in one year, before (the baseline) and after (the scenario): stages by concentration, alternatives and scarce resources, firms by the betweenness of money that passes through them; deliveries of the year without a second supplier. */
  readonly chokepoints: Chokepoints;
  /** One claim. */
  readonly claim: Maybe<Claim>;
  /** Every claim that passes the filter, in the order asked, then by id. The house view's own rows are claims too: see `houseView`. */
  readonly claims: ClaimConnection;
  /** Firms side by side: what each earns where, what the scenario changes for it, with whom it trades, and where they meet. */
  readonly compareFirms: FirmsCompared;
  /** What differs between two scenarios in one year: each figure of `a` and of `b`, and b less a. Both are resolved over the same state of the graph, so that a scenario compared with itself differs by exactly 0. */
  readonly compareScenarios: ScenarioComparison;
  /** Claims that a later observation has overturned, by id: each tells by which in `contradictedBy`. */
  readonly contradictions: ClaimConnection;
  /**
   * The parameters on which speakers differ most where it matters: by disagreement times swing, which is about what the figure moves from the lowest speaker to the highest.
   * The figure is the change of the base case's profit pool, or of a firm's or stage's profit.
   */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /**
   * What a disruption does: who misses how many ports and dollars, whose profit falls, which substitutes gain, and which resource then limits.
   * Each stage that is hit loses the share that the hit hold there of its capacity: of the scarce resource that it makes (with whatever slack that has), else of what it delivers without the disruption. A linear program ships what is left for the most spend.
   * The holders of the stage then deliver in the proportion of what each still can, in the technologies in which each had a share: none delivers more than it has left, and a technology whose only makers are wholly out does not ship. What a firm has left it may make for any of its technologies.
   * A technology of which the evidence's own curves ship nothing has no measure of a capacity: it is held back only where none of its makers is left.
   * Everything is compared with the same scenario under the same capacities without the disruption.
   */
  readonly disruption: Disruption;
  /** The two places where a network port can sit, with the technologies that serve each. */
  readonly domains: ReadonlyArray<NetworkDomain>;
  /** The organizations that a scenario's `publishers` may name with effect: those whose claims speak of a parameter of the model, the ones that speak of most first, then by slug. */
  readonly evidencePublishers: ReadonlyArray<Organization>;
  /**
   * How much of a firm's revenue depends on another firm, a stage or a technology: directly, and through suppliers of suppliers or customers of customers.
   * What firms pay each other is disclosed where a filing states a customer's share of the supplier's revenue. A share that somebody reported or estimated is taken as it is, with its claims, and counts as inferred.
   * Either rests on the claims behind the delivery that are of metric `CUSTOMER_SHARE`, in percent or as a ratio. Where the newest of them, by the end of its period, was retracted, the share is what the newest that is left says; where none is left, or there never was one, nothing is stated.
   * All else is inferred from what stages pay each other and from the shares that firms hold of each stage.
   * Where the parts of a firm's revenue that are stated come to more than all of it, they are scaled down to it.
   * The exposure is the firm's row of (I − A)^−1, restricted to the target. Null where there is no such firm.
   */
  readonly exposure: Maybe<Exposure>;
  /** Claims for which somebody has said what would overturn them, by id: what to watch. */
  readonly falsifiableClaims: ClaimConnection;
  /** One firm, by its slug or by its ticker: exactly one of the two. */
  readonly firm: Maybe<Firm>;
  /** Every firm that passes the filter, in the order asked, then by slug. */
  readonly firms: FirmConnection;
  /** How forecasts came out, an entry an organization that made any, by slug. */
  readonly forecastScores: ReadonlyArray<PublisherScore>;
  /** Past forecasts, by key, many with what came of them. */
  readonly forecasts: ForecastConnection;
  /**
   * At which values of one lever an output of the model reaches a number, all else as the scenario has it.
   * The output is computed at 65 equally spaced values of the lever, and between any two of them that lie on either side of the target the root is found by Brent's method. So a function that turns has several solutions; two within one interval escape.
   */
  readonly goalSeek: GoalSeekResult;
  /** The graph's version: a whole number as text, raised by every write. Two answers with one version describe one state of the graph, unless it was restored between them. */
  readonly graphVersion: Scalars['String']['output'];
  /** What was done to a thing, the newest first. Entries are only ever added, and stay when the thing was merged or retracted. */
  readonly history: ReadonlyArray<Change>;
  /** Every market of which claims speak, by slug. */
  readonly markets: ReadonlyArray<Market>;
  /** Every number that the model would use, resolved for both cases at the middle values: enough to compute `profitRedistribution` again elsewhere. */
  readonly modelInputs: ModelInputs;
  /** What surrounds a thing, ready to draw: the things within `depth` links of it, nearest first, and every link among them. Says when it was cut. */
  readonly neighborhood: Subgraph;
  /** The thing with this global id; null where there is none. A text that is no global id is refused. */
  readonly node: Maybe<Node>;
  /** The things with these global ids, in the order asked, null where there is none. A text that is no global id is refused. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One organization that makes claims or forecasts. */
  readonly organization: Maybe<Organization>;
  /** Every organization, by slug. */
  readonly organizations: OrganizationConnection;
  /** A parameter of the model and all that is claimed of it; null for an id that no value stands for. */
  readonly parameter: Maybe<Parameter>;
  /** The model's parameters, by id. */
  readonly parameters: ParameterConnection;
  /**
   * The shortest connections between two things: every connection of the least number of hops, by the keys along it. Links are followed in both directions.
   * Empty where none is within `maxLength`.
   */
  readonly paths: ReadonlyArray<Path>;
  /** What a scenario does to a portfolio in one year: change in operating profit and materiality by holding and in total, with intervals where the scenario asks for draws, and firms outside of it whose change runs against it. */
  readonly portfolioImpact: PortfolioImpact;
  /** One product. */
  readonly product: Maybe<Product>;
  /** Every product, by name. */
  readonly products: ProductConnection;
  /**
   * Who gains and who loses operating profit when a scenario replaces a baseline.
   *
   * Demand and prices give what is spent on each technology; each technology's chain of stages hands the money on by input coefficients (Leontief's quantity model); each firm keeps its share and margin of every stage.
   * No scenario: the base case. No baseline: the scenario's own beliefs without the technologies whose arrival is the question (`inBaseline: false`, such as co-packaged optics).
   */
  readonly profitRedistribution: ProfitRedistribution;
  /** What the client may still spend: each operation pays its requested cost out of a bucket that fills by the second. Asking costs nothing, but one who has nothing left is refused before anything is read, and told when to come back. Null where no rate is kept. */
  readonly rateLimit: Maybe<RateLimit>;
  /** Every scarce resource of which claims speak, by slug. */
  readonly resources: ReadonlyArray<Resource>;
  /**
   * A scenario with a name: a preset by its slug or by what it resolves to, or a saved one by its id. `default` is the base case.
   * The id that a preset or the base case resolves to at the moment finds it too. Null where there is none, with near slugs under `extensions.suggestions`.
   */
  readonly scenario: Maybe<Scenario>;
  /** Every scenario with a name: the base case, the presets by slug, then the saved ones, the newest first. */
  readonly scenarios: ScenarioConnection;
  /** Whether this server keeps scenarios. False where its operator has switched saving off: `saveScenario` is then `FORBIDDEN`, and what was saved before can be read. */
  readonly scenariosCanBeSaved: Scalars['Boolean']['output'];
  /** Names, aliases, tickers and statements, ranked: exact names and tickers first, then full text, then names that differ by a mistyped letter or two. */
  readonly search: SearchConnection;
  /** One source. */
  readonly source: Maybe<Source>;
  /** Every source, by key. */
  readonly sources: SourceConnection;
  /** One stage of the value chain. */
  readonly stage: Maybe<Stage>;
  /** Every stage, from the buyer's side down to materials. */
  readonly stages: ReadonlyArray<Stage>;
  /**
   * Old claims to check first: each the newest word behind some value of the house view, by the largest swing of these values, the oldest first among equals.
   * Ages count to `knownOn`, else to the day of the newest claim in the graph, never to today.
   */
  readonly staleClaims: ReadonlyArray<StaleClaim>;
  /** Every technology of the model, in the order of its files. */
  readonly technologies: ReadonlyArray<Technology>;
  /** One technology of the model. */
  readonly technology: Maybe<Technology>;
  /** Who supplies a product or what a stage makes, and who could: by what firms earn there, make, deliver and are. Those who do come first. Null where there is no such product or stage. */
  readonly whoCouldSupply: Maybe<ReadonlyArray<Candidate>>;
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryAggregateArgs = {
  baseline?: InputMaybe<ScenarioInput>;
  by: AggregateBy;
  scenario?: InputMaybe<ScenarioInput>;
  year: Scalars['Int']['input'];
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryAlternativesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryBuyerCostArgs = {
  scenario?: InputMaybe<ScenarioInput>;
  year: Scalars['Int']['input'];
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryChangesSinceArgs = {
  cursor?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryChokepointsArgs = {
  baseline?: InputMaybe<ScenarioInput>;
  scenario?: InputMaybe<ScenarioInput>;
  year: Scalars['Int']['input'];
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimFilter>;
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryCompareFirmsArgs = {
  baseline?: InputMaybe<ScenarioInput>;
  scenario?: InputMaybe<ScenarioInput>;
  slugs: ReadonlyArray<Scalars['ID']['input']>;
  year: Scalars['Int']['input'];
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryCompareScenariosArgs = {
  a: ScenarioChoice;
  b: ScenarioChoice;
  uncertainty?: InputMaybe<UncertaintyInput>;
  year: Scalars['Int']['input'];
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryDisagreementsArgs = {
  firm?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  stage?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryDisruptionArgs = {
  fallback?: InputMaybe<Scalars['Boolean']['input']>;
  from: Scalars['Date']['input'];
  months?: InputMaybe<Scalars['Int']['input']>;
  of: DisruptionInput;
  scenario?: InputMaybe<ScenarioInput>;
  severity?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryExposureArgs = {
  direction?: InputMaybe<ExposureDirection>;
  firm: Scalars['ID']['input'];
  scenario?: InputMaybe<ScenarioInput>;
  to: ExposureTarget;
  year: Scalars['Int']['input'];
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryFalsifiableClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryFirmArgs = {
  exchange?: InputMaybe<Scalars['String']['input']>;
  slug?: InputMaybe<Scalars['ID']['input']>;
  ticker?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryFirmsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FirmOrder>>;
  where?: InputMaybe<FirmFilter>;
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryForecastScoresArgs = {
  publisher?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryForecastsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryGoalSeekArgs = {
  baseline?: InputMaybe<ScenarioInput>;
  lever: LeverInput;
  scenario?: InputMaybe<ScenarioInput>;
  target: TargetInput;
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryHistoryArgs = {
  before?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['ID']['input'];
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryModelInputsArgs = {
  baseline?: InputMaybe<ScenarioInput>;
  scenario?: InputMaybe<ScenarioInput>;
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryNeighborhoodArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['ID']['input'];
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryOrganizationArgs = {
  slug: Scalars['ID']['input'];
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryParameterArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryParametersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ParameterKind>;
  rivals?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryPathsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: InputMaybe<Confidence>;
  rankBy?: InputMaybe<PathRank>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
  to: Scalars['ID']['input'];
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryPortfolioImpactArgs = {
  baseline?: InputMaybe<ScenarioInput>;
  holdings: ReadonlyArray<HoldingInput>;
  scenario?: InputMaybe<ScenarioInput>;
  year: Scalars['Int']['input'];
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryProductArgs = {
  slug: Scalars['ID']['input'];
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryProfitRedistributionArgs = {
  baseline?: InputMaybe<ScenarioInput>;
  scenario?: InputMaybe<ScenarioInput>;
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryScenarioArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryScenariosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryStageArgs = {
  slug: Scalars['ID']['input'];
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryStaleClaimsArgs = {
  firm?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  olderThanMonths?: InputMaybe<Scalars['Float']['input']>;
  stage?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryTechnologyArgs = {
  slug: Scalars['ID']['input'];
};


/**
 * The knowledge graph of the AI-hardware value chain and what follows from it.
 *
 * An argument of type ID takes a slug (or, for sources, claims and forecasts, their key) as well as a global id; `node` and `nodes` take global ids only.
 * A top-level thing that does not exist is null, with near names under `extensions.suggestions`.
 * An input that is wrong in several places is refused for all of them: an error's `extensions.faults` has the first 1,000, each with its argument, and `extensions.moreFaults` says how many more there are.
 */
export type QueryWhoCouldSupplyArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  product?: InputMaybe<Scalars['ID']['input']>;
  stage?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** A client's bucket: its token's, or without one its address's. */
export type RateLimit = {
  readonly __typename?: 'RateLimit';
  /** What this operation costs. */
  readonly cost: Scalars['Int']['output'];
  /** What the bucket holds when full, and what it gains in a minute. */
  readonly limit: Scalars['Int']['output'];
  /** What it holds after this operation. */
  readonly remaining: Scalars['Int']['output'];
  /** When it is full again if nothing more is spent, as a time of ISO 8601. */
  readonly resetAt: Scalars['String']['output'];
  /** What is missing from the full bucket. */
  readonly used: Scalars['Int']['output'];
};

/** How far a run is. */
export type RedistributionProgress = {
  readonly __typename?: 'RedistributionProgress';
  /** The answer, its intervals at hand; null before the last event. */
  readonly completed: Maybe<ProfitRedistribution>;
  /** Draws made. */
  readonly done: Scalars['Int']['output'];
  /** Draws in all; 0 where the scenario asks for none. */
  readonly total: Scalars['Int']['output'];
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

/** What changes in a relation. */
export type RelationCorrection = {
  /** The claims that say so, one at least: keys or global ids. */
  readonly claims?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How sure the project is of it. */
  readonly confidence?: InputMaybe<Confidence>;
  /** The firm where it starts: slug or global id. */
  readonly from?: InputMaybe<Scalars['ID']['input']>;
  /** The product concerned: slug or global id. */
  readonly product?: InputMaybe<Scalars['ID']['input']>;
  /** The kind: one from firm to firm except SUBSIDIARY_OF, or MAKES or DEPLOYS from a firm to a product. */
  readonly relation?: InputMaybe<Relation>;
  /** The same: its highest value. */
  readonly shareHigh?: InputMaybe<Scalars['Float']['input']>;
  /** The customer's share of the supplier's revenue, a ratio: its lowest value. It counts in `exposure` where one of `claims` states a share: see there. */
  readonly shareLow?: InputMaybe<Scalars['Float']['input']>;
  /** The same: the value. */
  readonly shareMid?: InputMaybe<Scalars['Float']['input']>;
  /** How it is known, such as `REPORTED`, `FILING` or `ANNOUNCED`. A share of revenue is disclosed where it is `FILING`. */
  readonly status?: InputMaybe<Scalars['String']['input']>;
  /** The technology's name in the source's terms. */
  readonly tag?: InputMaybe<Scalars['String']['input']>;
  /** The technology concerned, where the model has it: slug or global id. */
  readonly technology?: InputMaybe<Scalars['ID']['input']>;
  /** The firm or product where it ends: slug or global id. */
  readonly to?: InputMaybe<Scalars['ID']['input']>;
  /** The unit of `value`. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** When it began to hold: `2026`, `2026-05` or `2026-05-31`. */
  readonly validFrom?: InputMaybe<Scalars['String']['input']>;
  /** When it ceased to hold, not before it began. */
  readonly validTo?: InputMaybe<Scalars['String']['input']>;
  /** A number that the source gives, in `unit`. */
  readonly value?: InputMaybe<Scalars['Float']['input']>;
  /** What is delivered or done, in a few words. */
  readonly what?: InputMaybe<Scalars['String']['input']>;
};

/** A relation to add. */
export type RelationInput = {
  /** The claims that say so, one at least: keys or global ids. */
  readonly claims: ReadonlyArray<Scalars['ID']['input']>;
  /** How sure the project is of it. */
  readonly confidence?: InputMaybe<Confidence>;
  /** The firm where it starts: slug or global id. */
  readonly from: Scalars['ID']['input'];
  /** The relation's key: letters, digits and . _ - / @. Left out: the graph gives one. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The product concerned: slug or global id. */
  readonly product?: InputMaybe<Scalars['ID']['input']>;
  /** The kind: one from firm to firm except SUBSIDIARY_OF, or MAKES or DEPLOYS from a firm to a product. */
  readonly relation: Relation;
  /** The same: its highest value. */
  readonly shareHigh?: InputMaybe<Scalars['Float']['input']>;
  /** The customer's share of the supplier's revenue, a ratio: its lowest value. It counts in `exposure` where one of `claims` states a share: see there. */
  readonly shareLow?: InputMaybe<Scalars['Float']['input']>;
  /** The same: the value. */
  readonly shareMid?: InputMaybe<Scalars['Float']['input']>;
  /** How it is known, such as `REPORTED`, `FILING` or `ANNOUNCED`. A share of revenue is disclosed where it is `FILING`. */
  readonly status?: InputMaybe<Scalars['String']['input']>;
  /** The technology's name in the source's terms. */
  readonly tag?: InputMaybe<Scalars['String']['input']>;
  /** The technology concerned, where the model has it: slug or global id. */
  readonly technology?: InputMaybe<Scalars['ID']['input']>;
  /** The firm or product where it ends: slug or global id. */
  readonly to: Scalars['ID']['input'];
  /** The unit of `value`. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** When it began to hold: `2026`, `2026-05` or `2026-05-31`. */
  readonly validFrom?: InputMaybe<Scalars['String']['input']>;
  /** When it ceased to hold, not before it began. */
  readonly validTo?: InputMaybe<Scalars['String']['input']>;
  /** A number that the source gives, in `unit`. */
  readonly value?: InputMaybe<Scalars['Float']['input']>;
  /** What is delivered or done, in a few words. */
  readonly what?: InputMaybe<Scalars['String']['input']>;
};

/** What became of an edit of a relation. */
export type RelationPayload = {
  readonly __typename?: 'RelationPayload';
  /** Version of the graph after the edit; unchanged where the edit was refused or changed nothing. */
  readonly graphVersion: Scalars['String']['output'];
  /** The relation as it is now; null where the edit was refused, or where it was retracted. Where it was made and reading failed afterwards, null too, with an error at this path that says so. */
  readonly relation: Maybe<Link>;
  /** Why it was refused; empty where it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What was made but deserves a look; empty where nothing does. */
  readonly warnings: ReadonlyArray<EditWarning>;
};

/** Something scarce that the value chain needs, such as laser output or indium-phosphide substrates. */
export type Resource = Node & {
  readonly __typename?: 'Resource';
  /** What is claimed about it, by claim id. */
  readonly claims: ClaimConnection;
  /** What it is. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Name for people. */
  readonly name: Scalars['String']['output'];
  /** The resource's name in addresses and inputs. */
  readonly slug: Scalars['ID']['output'];
};


/** Something scarce that the value chain needs, such as laser output or indium-phosphide substrates. */
export type ResourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A resource in one year. Units are those of its use per port, which the claims name: dies, relative area, engines, chips. */
export type ResourceLimit = {
  readonly __typename?: 'ResourceLimit';
  /** Capacity over what the evidence's own shipments would use, a ratio. */
  readonly capacityShare: Scalars['Float']['output'];
  /** Capacity, units a year. */
  readonly capacityUnits: Scalars['Float']['output'];
  /** The claims that state its capacity and its use per port. */
  readonly claims: ReadonlyArray<Claim>;
  /** Its dual on the side of more: US dollars of gross spend, box margins left out, that one more unit of it alone would let through. No supplier's profit. */
  readonly dualUsd: Scalars['Float']['output'];
  /** Whether more of it alone would let more spend through. Of two that are short together neither does. */
  readonly isBinding: Scalars['Boolean']['output'];
  /** Which resource. */
  readonly resource: Resource;
  /** What the ports shipped use, units a year. */
  readonly usedUnits: Scalars['Float']['output'];
  /** What the ports wanted would use, units a year. */
  readonly wantedUnits: Scalars['Float']['output'];
};

/** Where a revenue comes from. */
export type RevenueBasis =
  /** It is what the firm earns in the model's chain. */
  | 'MODEL'
  /** The firm reported it; where that is recalled only, `Firm.revenueBasis` says so. */
  | 'REPORTED';

/** A scenario to save. */
export type SaveScenarioInput = {
  /** The case that it is compared with; with `forkOf`, what changes in that one's baseline. Left out: the scenario's beliefs, without the challengers. */
  readonly baseline?: InputMaybe<ScenarioInput>;
  /** Why one would look at it, at most 2,000 characters; no part of the id. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /**
   * Slug or id of a scenario to start from. Its levers hold, with those given here in the place of the ones with the same key; a field that is no list of levers is replaced as a whole.
   * In `demand` each field of each domain is a lever of its own. An entry without a domain says its fields of every domain, and keeps those of the domains of which nothing is given here.
   * Without `forkOf` nothing is taken over.
   */
  readonly forkOf?: InputMaybe<Scalars['ID']['input']>;
  /** The case looked at; with `forkOf`, what changes in it. Left out: the base case. */
  readonly scenario?: InputMaybe<ScenarioInput>;
  /** Words for people, 1 to 200 characters; no part of the id. */
  readonly title: Scalars['String']['input'];
};

/** What became of a scenario to save. */
export type SaveScenarioPayload = {
  readonly __typename?: 'SaveScenarioPayload';
  /** Whether it is new: false where one with the same id, and so the same levers, was there already. */
  readonly created: Scalars['Boolean']['output'];
  /** The scenario that is kept; null where it was refused. */
  readonly scenario: Maybe<Scenario>;
  /** Why it was refused; empty where it is kept. With `forkOf`, `field` names what was given here; what does not fit of the scenario to start from stands at `input.forkOf`, and the message names it. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A scenario with a name. Its levers are kept as they were given, and are resolved over the graph as it is when they are read; a firm that became part of another is named by the one that stayed. */
export type Scenario = {
  readonly __typename?: 'Scenario';
  /** The case that it is compared with; null for the scenario's beliefs, without the challengers. */
  readonly baseline: Maybe<Scalars['ScenarioJson']['output']>;
  /** The claims that it rests on; empty for a saved one. */
  readonly claims: ReadonlyArray<Claim>;
  /** Why one would look at it. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Whether a saved scenario no longer resolves to what it was saved as, because its evidence or the model changed since, or no longer holds at all, where `scenarioId` is null; false for a preset. */
  readonly evidenceChanged: Scalars['Boolean']['output'];
  /** Slug or id of the scenario that it was forked from. */
  readonly forkOf: Maybe<Scalars['ID']['output']>;
  /** Version of the graph as it is. */
  readonly graphVersion: Scalars['String']['output'];
  /** What `scenario(id:)`, `compareScenarios` and the addresses under `/export/` take: the slug of a preset, or the SHA-256 under which it was saved. */
  readonly id: Scalars['ID']['output'];
  /** Preset or saved. */
  readonly kind: ScenarioKind;
  /**
   * Who gains and who loses in it. Null with `BAD_USER_INPUT` where it no longer holds: the message names the scenario and its lever.
   * The scenario's capacities, and where they are asked for its draws and the attribution to its levers, cost what they cost in `profitRedistribution(scenario:)`. They are known only once the scenario is read, so they are paid then, before they are worked out, and are told in `extensions.cost.actual`.
   */
  readonly redistribution: Maybe<ProfitRedistribution>;
  /** When it was saved, ISO 8601 in UTC; null for a preset. */
  readonly savedAt: Maybe<Scalars['String']['output']>;
  /** Version of the graph when it was saved; null for a preset. */
  readonly savedGraphVersion: Maybe<Scalars['String']['output']>;
  /** The case looked at; null for the base case. */
  readonly scenario: Maybe<Scalars['ScenarioJson']['output']>;
  /**
   * SHA-256 of its levers and what they resolve to over the graph as it is, as in `ProfitRedistribution.scenarioId`: for a saved scenario the same as `id` while its evidence and the model are the same.
   * Null where it no longer holds, such as one that names a firm which has left the stage since. As `redistribution`, it pays for the scenario's capacities.
   */
  readonly scenarioId: Maybe<Scalars['ID']['output']>;
  /** Words for people. */
  readonly title: Scalars['String']['output'];
};

/** Which scenario: exactly one of its forms. */
export type ScenarioChoice =
  /** A scenario as levers. */
  { readonly cases: CasesInput; readonly id?: never; }
  |  /** Slug of a preset, `default`, or the SHA-256 of a saved scenario. Its capacities, and where asked for its draws and attribution, are paid once it is read, as in `Scenario.redistribution`. */
  { readonly cases?: never; readonly id: Scalars['ID']['input']; };

/**
 * Two scenarios side by side in one year. Money is nominal US dollars a year.
 * `profitDifferenceUsd` sets the two worlds side by side; `changeDifferenceUsd` sets side by side what each scenario changes against its own baseline, which is the same where both have one baseline.
 */
export type ScenarioComparison = {
  readonly __typename?: 'ScenarioComparison';
  /** The whole answer of the first scenario. */
  readonly a: ProfitRedistribution;
  /** The whole answer of the second scenario. */
  readonly b: ProfitRedistribution;
  /** How concentrated profit is among groups of firms. */
  readonly concentration: ConcentrationDifference;
  /** Every firm that captures value in either, and the rest of every stage; the largest absolute difference of profit first, then by name. */
  readonly firms: ReadonlyArray<FirmDifference>;
  /** How the ports of a domain divide among technologies, earliest generation first. */
  readonly mix: ReadonlyArray<TechnologyDifference>;
  /** What is spent and earned in all. */
  readonly pool: PoolDifference;
  /** Every stage of the chain, by slug. */
  readonly stages: ReadonlyArray<StageDifference>;
  /** What keeps figures of the two from being compared: present values of different years, or at different rates. `a` and `b` have warnings of their own. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
  /** The year compared. */
  readonly year: Scalars['Int']['output'];
  /** The years that both scenarios have, ascending. */
  readonly years: ReadonlyArray<Scalars['Int']['output']>;
};


/**
 * Two scenarios side by side in one year. Money is nominal US dollars a year.
 * `profitDifferenceUsd` sets the two worlds side by side; `changeDifferenceUsd` sets side by side what each scenario changes against its own baseline, which is the same where both have one baseline.
 */
export type ScenarioComparisonFirmsArgs = {
  domain?: InputMaybe<Domain>;
  first?: InputMaybe<Scalars['Int']['input']>;
  grouped?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Two scenarios side by side in one year. Money is nominal US dollars a year.
 * `profitDifferenceUsd` sets the two worlds side by side; `changeDifferenceUsd` sets side by side what each scenario changes against its own baseline, which is the same where both have one baseline.
 */
export type ScenarioComparisonMixArgs = {
  domain: Domain;
};


/**
 * Two scenarios side by side in one year. Money is nominal US dollars a year.
 * `profitDifferenceUsd` sets the two worlds side by side; `changeDifferenceUsd` sets side by side what each scenario changes against its own baseline, which is the same where both have one baseline.
 */
export type ScenarioComparisonPoolArgs = {
  domain?: InputMaybe<Domain>;
};


/**
 * Two scenarios side by side in one year. Money is nominal US dollars a year.
 * `profitDifferenceUsd` sets the two worlds side by side; `changeDifferenceUsd` sets side by side what each scenario changes against its own baseline, which is the same where both have one baseline.
 */
export type ScenarioComparisonStagesArgs = {
  domain?: InputMaybe<Domain>;
};

/** A page of scenarios. */
export type ScenarioConnection = {
  readonly __typename?: 'ScenarioConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<ScenarioEdge>;
  /** The scenarios of the page. */
  readonly nodes: ReadonlyArray<Scenario>;
  /** Where the page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A scenario in a page. */
export type ScenarioEdge = {
  readonly __typename?: 'ScenarioEdge';
  /** Where it stands in the list; for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The scenario. */
  readonly node: Scenario;
};

/**
 * A state of the world, as levers over the evidence of the graph. What is left out stays as the evidence has it, so an empty scenario is the base case.
 *
 * Events (`adoption`, `capacities`) hold in this case only. Beliefs (all else) hold in both cases when no baseline is given.
 * Levers set values, they never add to them; two entries for one key are refused. Every mistake is reported at once, each with the path of its argument.
 */
export type ScenarioInput = {
  /** Which share of the ports a technology wins, by domain. An event: the scenario only. */
  readonly adoption?: InputMaybe<ReadonlyArray<AdoptionInput>>;
  /** What the switch vendor adds on top of a technology's price. A belief. */
  readonly boxMargins?: InputMaybe<ReadonlyArray<BoxMarginInput>>;
  /** How much there is of a scarce resource; no more ports ship than it allows. An event: the scenario only. */
  readonly capacities?: InputMaybe<ReadonlyArray<CapacityInput>>;
  /** How much is bought, and for which mix the market value was published. A belief. */
  readonly demand?: InputMaybe<ReadonlyArray<DemandInput>>;
  /** Rate at which later years count less in present values, a ratio a year from 0 to 1. Left out: 0.10. */
  readonly discountRate?: InputMaybe<Scalars['Float']['input']>;
  /** The first year, 2000 to 2100. Left out: 2024. */
  readonly fromYear?: InputMaybe<Scalars['Int']['input']>;
  /** What one stage pays another. A belief. */
  readonly inputs?: InputMaybe<ReadonlyArray<InputCoefficientInput>>;
  /**
   * Only what was known by the end of this day: what would have been answered then. Claims count from the day on which their speaker had said them.
   * The house's assumptions are undated and stay; an estimate of the house whose claims all came later falls back to its own range with the middle as mode. Both are listed in `ProfitRedistribution.withoutClaim`. The incomes that `materiality` compares with are those published by the day; the structure of the chain is as known now.
   * For `exposure`, a share of revenue is the one that the newest claim of metric `CUSTOMER_SHARE` known by the day states, and is inferred from the stages where none was; the revenue that a firm reported is that of its last full fiscal year that had ended and been published by the day, and where there is none, the firm's revenue is the model's.
   */
  readonly knownOn?: InputMaybe<Scalars['Date']['input']>;
  /** Operating margins. A belief. */
  readonly margins?: InputMaybe<ReadonlyArray<MarginInput>>;
  /** A name for people; changes neither the answer nor its id. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Pools the house view with all that is claimed of a parameter, where no listed publisher speaks of it. Left out: nothing is pooled. */
  readonly pooling?: InputMaybe<PoolingInput>;
  /** What a port of a technology costs beside a DSP pluggable. A belief. */
  readonly prices?: InputMaybe<ReadonlyArray<PriceInput>>;
  /**
   * Whose claims come before the house view: who said it, not who carried it. The first listed that speaks of a parameter stands, whatever the others say; where none does, the house view stands. A belief.
   * Both cases are computed from one choice of evidence: a baseline may repeat `publishers`, `knownOn`, `pooling` and `staleness`, and not differ in them. Slugs or global ids of organizations.
   *
   * A single number is the mode, and its low and high keep the house view's distances from its mode, as ratios; a range without a middle has its middle as mode. A path takes the publisher's years beside the house's other years, and runs through all of them. Other shares of a stage make room for the publisher's.
   */
  readonly publishers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who holds how much of a stage; the rest of the stage gives or takes. A belief. */
  readonly shares?: InputMaybe<ReadonlyArray<ShareInput>>;
  /** Widens the range of old claims. Left out: an old claim is as good as a new one. */
  readonly staleness?: InputMaybe<StalenessInput>;
  /** The last year, not before `fromYear`; at most 60 years in all. Left out: 2035. */
  readonly toYear?: InputMaybe<Scalars['Int']['input']>;
  /** Asks how sure each figure is: its parameters are drawn from their ranges. Years and draws are the scenario's; a baseline's own are not used. */
  readonly uncertainty?: InputMaybe<UncertaintyInput>;
};

/** Where a scenario with a name comes from. */
export type ScenarioKind =
  /** It comes with the graph's facts: the base case and the presets. */
  | 'PRESET'
  /** Somebody saved it. */
  | 'SAVED';

/** A page of hits. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The page's hits, each with its cursor. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The page's hits, without cursors. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Where the page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many hits the whole list has; at most 500 are ranked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A hit in a page. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** The place in the list: give it as `after`. It holds for this search only. */
  readonly cursor: Scalars['String']['output'];
  /** A hit. */
  readonly node: SearchHit;
};

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

/** A thing that a search found. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** What fitted. */
  readonly matched: SearchField;
  /** What was found. */
  readonly node: Node;
  /** How well it fits; higher is better. Comparable within one search only. */
  readonly score: Scalars['Float']['output'];
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
  readonly firm: Scalars['ID']['input'];
  /** Its share of the stage's revenue, a ratio from 0 to 1. The named firms' shares of a stage sum to 1 at most. */
  readonly share: Scalars['Float']['input'];
  /** Which stage; slug or global id. */
  readonly stage: Scalars['ID']['input'];
  /** Which technology; slug or global id. */
  readonly technology: Scalars['ID']['input'];
};

/** Whose share. */
export type ShareKeyInput = {
  /** Which firm; slug or global id. */
  readonly firm: Scalars['ID']['input'];
  /** Which stage; slug or global id. */
  readonly stage: Scalars['ID']['input'];
  /** Which technology; slug or global id. */
  readonly technology: Scalars['ID']['input'];
};

/** Ports wanted and shipped, 1.6T equivalents a year, and what is spent on them. */
export type Shipment = {
  readonly __typename?: 'Shipment';
  /** Wanted less shipped; below 0 where others are filled in for. */
  readonly missedPorts: Scalars['Float']['output'];
  /** Wanted less shipped, US dollars a year. */
  readonly missedUsd: Scalars['Float']['output'];
  /** Ports that ship. */
  readonly shippedPorts: Scalars['Float']['output'];
  /** Spend on the ports shipped, US dollars a year. */
  readonly shippedUsd: Scalars['Float']['output'];
  /** Ports of the scenario without any limit. */
  readonly wantedPorts: Scalars['Float']['output'];
  /** Spend on the ports wanted, US dollars a year. */
  readonly wantedUsd: Scalars['Float']['output'];
};

/** Ports that ship, 1.6T equivalents a year, and the spend on them. */
export type ShipmentLoss = {
  readonly __typename?: 'ShipmentLoss';
  /** Ports with it. */
  readonly afterPorts: Scalars['Float']['output'];
  /** Spend with it, US dollars a year. */
  readonly afterUsd: Scalars['Float']['output'];
  /** Ports without the disruption. */
  readonly beforePorts: Scalars['Float']['output'];
  /** Spend without the disruption, US dollars a year. */
  readonly beforeUsd: Scalars['Float']['output'];
  /** Before less after; below 0 where they fill in for others. */
  readonly missedPorts: Scalars['Float']['output'];
  /** Before less after, US dollars a year. */
  readonly missedUsd: Scalars['Float']['output'];
};

/** A customer for whose good the graph knows one supplier in the year and no other: a delivery counts from its first day to its last, where these are known. That it knows no other does not say that there is none. */
export type SingleSource = {
  readonly __typename?: 'SingleSource';
  /** The claims that say so. */
  readonly claims: ReadonlyArray<Claim>;
  /** To whom. */
  readonly customer: Firm;
  /** What, in the word of the facts. */
  readonly good: Scalars['String']['output'];
  /** Who delivers. */
  readonly supplier: Firm;
};

/** A parameter's part in the variance of an output: ratios near 0 to 1, which noise may carry a little outside. */
export type SobolIndex = {
  readonly __typename?: 'SobolIndex';
  /** S1: what the variance would lose on average if the parameter were known. */
  readonly first: Scalars['Float']['output'];
  /** 95 percent bootstrap interval of S1. */
  readonly firstInterval: IndexInterval;
  /** The parameter's id. */
  readonly parameter: Scalars['ID']['output'];
  /** ST: what of the variance would stay on average if all others were known, interactions included. */
  readonly total: Scalars['Float']['output'];
  /** 95 percent bootstrap interval of ST. */
  readonly totalInterval: IndexInterval;
};

/** How far a run of Sobol indices is. */
export type SobolProgress = {
  readonly __typename?: 'SobolProgress';
  /** The indices, the largest total index first; null before the last event. */
  readonly completed: Maybe<ReadonlyArray<SobolIndex>>;
  /** Rows of the design done. */
  readonly done: Scalars['Int']['output'];
  /** Rows of the design in all. */
  readonly total: Scalars['Int']['output'];
};

/** A page, filing, report or file in which facts were read. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** The claims that cite it, by claim id. */
  readonly claims: ClaimConnection;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The source's own key, as `source(id:)` takes it. */
  readonly key: Scalars['String']['output'];
  /** When it was published, as it says itself: a day, a month or a year. */
  readonly published: Maybe<Scalars['String']['output']>;
  /** The last day of the period in `published`, and no later than `retrievedOn`. */
  readonly publishedOn: Maybe<Scalars['Date']['output']>;
  /** Who published it. */
  readonly publisher: Scalars['String']['output'];
  /** The day on which it was read. */
  readonly retrievedOn: Maybe<Scalars['Date']['output']>;
  /** How it was read. */
  readonly seen: Maybe<Seen>;
  /** Its title, or what it is. */
  readonly title: Scalars['String']['output'];
  /** Its address; null where it has none. */
  readonly url: Maybe<Scalars['String']['output']>;
};


/** A page, filing, report or file in which facts were read. */
export type SourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The page's sources, each with its cursor. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The page's sources, without cursors. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where the page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many sources the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What changes in a source. */
export type SourceCorrection = {
  /** When it was published, as it says; a date at its start is taken as the date. */
  readonly published?: InputMaybe<Scalars['String']['input']>;
  /** Who published it. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** When it was read: `2026`, `2026-05` or `2026-05-31`. */
  readonly retrieved?: InputMaybe<Scalars['String']['input']>;
  /** How it was read. */
  readonly seen?: InputMaybe<Seen>;
  /** Its title. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Its address. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** A source in a page. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** The place in the list: give it as `after` or `before`. It holds for this list's order and filter only. */
  readonly cursor: Scalars['String']['output'];
  /** A source. */
  readonly node: Source;
};

/** A source to add. */
export type SourceInput = {
  /** The source's key, such as `F-S001`: letters, digits and . _ - / @. Left out: the graph gives one. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** When it was published, as it says; a date at its start is taken as the date. */
  readonly published?: InputMaybe<Scalars['String']['input']>;
  /** Who published it. */
  readonly publisher: Scalars['String']['input'];
  /** When it was read: `2026`, `2026-05` or `2026-05-31`. */
  readonly retrieved: Scalars['String']['input'];
  /** How it was read. */
  readonly seen?: InputMaybe<Seen>;
  /** Its title. */
  readonly title: Scalars['String']['input'];
  /** Its address. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** What became of an edit of a source. */
export type SourcePayload = {
  readonly __typename?: 'SourcePayload';
  /** Version of the graph after the edit; unchanged where the edit was refused or changed nothing. */
  readonly graphVersion: Scalars['String']['output'];
  /** The source as it is now; null where the edit was refused. Where it was made and reading failed afterwards, null too, with an error at this path that says so. */
  readonly source: Maybe<Source>;
  /** Why it was refused; empty where it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What was made but deserves a look; empty where nothing does. */
  readonly warnings: ReadonlyArray<EditWarning>;
};

/** A figure with its range. `mid`: every parameter at its mid value. `low` and `high`: 5th and 95th percentile when every parameter is drawn from its PERT distribution, independently; what technologies share, such as the price of electricity, is drawn once for all. */
export type Spread = {
  readonly __typename?: 'Spread';
  /** 95th percentile, in the figure's unit. */
  readonly high: Scalars['Float']['output'];
  /** 5th percentile, in the figure's unit. */
  readonly low: Scalars['Float']['output'];
  /** At the mid values, in the figure's unit. */
  readonly mid: Scalars['Float']['output'];
};

/** A step of the value chain at which somebody is paid, such as lasers or module assembly. */
export type Stage = Node & {
  readonly __typename?: 'Stage';
  /** Who captures how much of it: the house view, largest share first, then by firm. The named shares need not sum to 1; the remainder belongs to unnamed firms. */
  readonly captures: ReadonlyArray<ValueCapture>;
  /** What is claimed about it, by claim id. */
  readonly claims: ClaimConnection;
  /** What is done at this stage. */
  readonly description: Scalars['String']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** What it buys from other stages, by technology and seller. */
  readonly inputs: ReadonlyArray<InputCoefficient>;
  /** Name for people. */
  readonly name: Scalars['String']['output'];
  /** The stage's name in addresses and inputs. */
  readonly slug: Scalars['ID']['output'];
};


/** A step of the value chain at which somebody is paid, such as lasers or module assembly. */
export type StageClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A stage, and how narrow it is. */
export type StageChokepoint = {
  readonly __typename?: 'StageChokepoint';
  /** In the scenario. */
  readonly after: StageNarrowness;
  /** In the baseline. */
  readonly before: StageNarrowness;
  /** What is claimed of the stage's and its resources' capacity, shortages, yield and lead times. */
  readonly evidence: ReadonlyArray<Claim>;
  /** Scarce resources that the stage makes and whose capacity is known in the year, in the scenario. */
  readonly resources: ReadonlyArray<StageScarcity>;
  /** Deliveries of the stage's firms in the year for which the graph knows no second supplier. */
  readonly singleSource: ReadonlyArray<SingleSource>;
  /** Which stage. */
  readonly stage: Stage;
};

/** A stage of the chain in two scenarios. */
export type StageDifference = {
  readonly __typename?: 'StageDifference';
  /** What it gains or loses in `a` against its baseline, US dollars a year. */
  readonly aChangeUsd: Scalars['Float']['output'];
  /** Operating profit in `a`, US dollars a year. */
  readonly aProfitUsd: Scalars['Float']['output'];
  /** What the stage is paid in `a`, US dollars a year. */
  readonly aRevenueUsd: Scalars['Float']['output'];
  /** What it gains or loses in `b` against its baseline, US dollars a year. */
  readonly bChangeUsd: Scalars['Float']['output'];
  /** Operating profit in `b`, US dollars a year. */
  readonly bProfitUsd: Scalars['Float']['output'];
  /** What the stage is paid in `b`, US dollars a year. */
  readonly bRevenueUsd: Scalars['Float']['output'];
  /** The change in `b` less the change in `a`, US dollars a year. */
  readonly changeDifferenceUsd: Scalars['Float']['output'];
  /** How sure `changeDifferenceUsd` is, from draws that both scenarios share; null without draws. */
  readonly interval: Maybe<Interval>;
  /** Profit in `b` less profit in `a`, US dollars a year. */
  readonly profitDifferenceUsd: Scalars['Float']['output'];
  /** Revenue in `b` less revenue in `a`, US dollars a year. */
  readonly revenueDifferenceUsd: Scalars['Float']['output'];
  /** Which stage. */
  readonly stage: Stage;
};

/** What a stage can no longer deliver. */
export type StageLoss = {
  readonly __typename?: 'StageLoss';
  /** Capacity with it, likewise a ratio. */
  readonly capacityShareAfter: Scalars['Float']['output'];
  /** Capacity without the disruption over what the evidence's own shipments use, a ratio. */
  readonly capacityShareBefore: Scalars['Float']['output'];
  /** Which part of its capacity is lost, a ratio. */
  readonly lostShare: Scalars['Float']['output'];
  /** The scarce resource that it makes; null where the graph knows no capacity, so that the stage has no slack. */
  readonly resource: Maybe<Resource>;
  /** Which stage. */
  readonly stage: Stage;
};

/** How narrow a stage is in one case. */
export type StageNarrowness = {
  readonly __typename?: 'StageNarrowness';
  /** How many named firms earn there. */
  readonly alternatives: Scalars['Int']['output'];
  /** Herfindahl-Hirschman index of the named firms by ultimate parent, over all technologies, on the scale to 10,000; the unnamed rest counts as many small firms. */
  readonly hhi: Scalars['Float']['output'];
  /** The largest of them; null where none is named. */
  readonly largest: Maybe<Firm>;
  /** Its share of the stage's revenue, a ratio. */
  readonly largestShare: Maybe<Scalars['Float']['output']>;
  /** Revenue of the stage, US dollars a year. */
  readonly revenueUsd: Scalars['Float']['output'];
  /** The stage's revenue over all that buyers of ports spend, a ratio. */
  readonly throughShare: Scalars['Float']['output'];
};

/** What one stage of the chain gains or loses. */
export type StageRedistribution = {
  readonly __typename?: 'StageRedistribution';
  /** Operating profit in the baseline, US dollars a year. */
  readonly baselineProfitUsd: Scalars['Float']['output'];
  /** What the stage is paid in the baseline, US dollars a year. */
  readonly baselineRevenueUsd: Scalars['Float']['output'];
  /** What it keeps after paying its suppliers in the baseline, US dollars a year. */
  readonly baselineValueAddedUsd: Scalars['Float']['output'];
  /** Operating profit in the scenario less that in the baseline, US dollars a year. */
  readonly changeUsd: Scalars['Float']['output'];
  /** On what the spread of `changeUsd` rests. */
  readonly evidenceQuality: EvidenceQuality;
  /** How sure `changeUsd` is, US dollars a year; null where the scenario asks for no draws. */
  readonly interval: Maybe<Interval>;
  /** Operating profit in the scenario, US dollars a year. */
  readonly scenarioProfitUsd: Scalars['Float']['output'];
  /** What the stage is paid in the scenario, US dollars a year. */
  readonly scenarioRevenueUsd: Scalars['Float']['output'];
  /** What it keeps after paying its suppliers in the scenario, US dollars a year. */
  readonly scenarioValueAddedUsd: Scalars['Float']['output'];
  /** Which stage. */
  readonly stage: Stage;
  /** The parameters behind `changeUsd`, the largest swing first. */
  readonly why: ReadonlyArray<Influence>;
};


/** What one stage of the chain gains or loses. */
export type StageRedistributionWhyArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A scarce resource in the year. */
export type StageScarcity = {
  readonly __typename?: 'StageScarcity';
  /** Capacity over what the evidence's own shipments use, a ratio. */
  readonly capacityShare: Scalars['Float']['output'];
  /** The claims that state its capacity and its uses. */
  readonly claims: ReadonlyArray<Claim>;
  /** US dollars of gross spend, box margins left out, that one more unit of it alone would let through. */
  readonly dualUsd: Scalars['Float']['output'];
  /** Whether more of it alone would let more spend through. Of two that are short together neither does. */
  readonly isBinding: Scalars['Boolean']['output'];
  /** Which resource. */
  readonly resource: Resource;
};

/** What a bottleneck means for one stage. */
export type StageUnderLimits = {
  readonly __typename?: 'StageUnderLimits';
  /** In the baseline, US dollars a year. */
  readonly baselineProfitUsd: Scalars['Float']['output'];
  /** Shipped less baseline, US dollars a year. */
  readonly changeUsd: Scalars['Float']['output'];
  /** Wanted less shipped, US dollars a year. */
  readonly missedUsd: Scalars['Float']['output'];
  /** In the scenario from the ports that ship, US dollars a year. */
  readonly shippedProfitUsd: Scalars['Float']['output'];
  /** Which stage. */
  readonly stage: Stage;
  /** In the scenario if every port wanted shipped, US dollars a year. */
  readonly wantedProfitUsd: Scalars['Float']['output'];
};

/** A claim that is the newest word behind some values of the house view, and old. */
export type StaleClaim = {
  readonly __typename?: 'StaleClaim';
  /** How old it is, in months. */
  readonly ageMonths: Scalars['Float']['output'];
  /** The claim. */
  readonly claim: Claim;
  /** Ids of the parameters whose newest word it is. */
  readonly parameters: ReadonlyArray<Scalars['ID']['output']>;
  /** The largest swing of these parameters, US dollars. */
  readonly swingUsd: Scalars['Float']['output'];
};

/** How fast claims age. Ages count to `knownOn`, else to the day of the newest claim in the graph, never to today. */
export type StalenessInput = {
  /** Months after which half of what a claim knows is gone, 1 to 600: the distances of low and high from mid grow by the square root of 2 each time. Undated assumptions stay as they are. */
  readonly halfLifeMonths: Scalars['Float']['input'];
};

/** A piece of the graph. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** Whether something within `depth` was left out. */
  readonly cut: Scalars['Boolean']['output'];
  /** What was left out and why; null where nothing was. */
  readonly cutReason: Maybe<Scalars['String']['output']>;
  /** The links among them: by relation, then by type and key of the end at which they start, then of the other, then by id. Of more than 10,000 the first in this order. */
  readonly links: ReadonlyArray<Link>;
  /** The things, the middle first, then by distance, type and key. */
  readonly nodes: ReadonlyArray<Node>;
};

/** What a client may watch, as server-sent events at /graphql/stream (protocol of graphql-sse, distinct connections). */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * Every change of the graph from now on, or after a cursor: a client that comes back with the cursor of the last change that it got misses nothing.
   * By server-sent events at `/graphql/stream`, each with its cursor as its `id`. The header `Last-Event-ID`, which a browser sends when it comes back, does what `after` does, and goes before it.
   * Where the graph is restored meanwhile to before what was sent, the stream ends with `BAD_USER_INPUT` and says after which cursor to go on.
   * Each change costs 1 more as it is sent. Where nothing is left to spend, the stream ends with `RATE_LIMITED` and says after which cursor to go on.
   * A client (its token, else its address) watches 100 streams at a time, those of runs included; one more is refused with `429` and `RATE_LIMITED`.
   */
  readonly changes: Change;
  /**
   * Makes the scenario's draws and says how far they are, then answers; the last event has `completed`. The run stops when the client leaves.
   * A scenario without `uncertainty` answers at once.
   */
  readonly redistributionProgress: RedistributionProgress;
  /** Works out Sobol indices as `ProfitRedistribution.sobolIndices` does and says how far they are; the last event has `completed`. Here a run may take ten minutes, where a query has the request's time only. The run stops when the client leaves. */
  readonly sobolProgress: SobolProgress;
};


/** What a client may watch, as server-sent events at /graphql/stream (protocol of graphql-sse, distinct connections). */
export type SubscriptionChangesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
};


/** What a client may watch, as server-sent events at /graphql/stream (protocol of graphql-sse, distinct connections). */
export type SubscriptionRedistributionProgressArgs = {
  baseline?: InputMaybe<ScenarioInput>;
  scenario?: InputMaybe<ScenarioInput>;
};


/** What a client may watch, as server-sent events at /graphql/stream (protocol of graphql-sse, distinct connections). */
export type SubscriptionSobolProgressArgs = {
  base?: InputMaybe<Scalars['Int']['input']>;
  baseline?: InputMaybe<ScenarioInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of: OutputInput;
  scenario?: InputMaybe<ScenarioInput>;
  seed?: InputMaybe<Scalars['Int']['input']>;
};

/** A publisher's value of a parameter in the place of the house view's. */
export type SuppliedValue = {
  readonly __typename?: 'SuppliedValue';
  /** The claims that it is made of, the main one first. */
  readonly claims: ReadonlyArray<Claim>;
  /** The arithmetic from the claims to the parameter's unit. */
  readonly conversion: Scalars['String']['output'];
  /** The parameter's id, such as `price/cpo`. */
  readonly parameter: Scalars['ID']['output'];
  /** Low, mid and high in the parameter's own unit, before `staleness`. */
  readonly value: Triple;
  /** The year; null where the parameter holds for all. */
  readonly year: Maybe<Scalars['Int']['output']>;
};

/** A delivery of goods or work from one firm to another, seen from one of its ends. */
export type Supply = {
  readonly __typename?: 'Supply';
  /** The claims that say so. */
  readonly claims: ReadonlyArray<Claim>;
  /** How sure the project is of the link. */
  readonly confidence: Maybe<Confidence>;
  /** The other end: the supplier in `suppliers`, the customer in `customers`. */
  readonly firm: Firm;
  /** The link's own key; the same from both ends. */
  readonly id: Scalars['ID']['output'];
  /** The product concerned, where the graph has it. */
  readonly product: Maybe<Product>;
  /** The kind of delivery, read as `supplier RELATION customer`. */
  readonly relation: Relation;
  /** The customer's share of the supplier's revenue: a ratio. */
  readonly shareOfRevenue: Maybe<Estimate>;
  /** How the link is known, such as `REPORTED`, `FILING`, `ANNOUNCED`, `ESTIMATE` or `CANCELLED`. */
  readonly status: Maybe<Scalars['String']['output']>;
  /** The technology's name in the source's terms, such as `cpo` or `aec`, also where the model has no such technology. */
  readonly tag: Maybe<Scalars['String']['output']>;
  /** The technology concerned, where the model has it. */
  readonly technology: Maybe<Technology>;
  /** The unit of `value`. */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** First day on which it held; null where not known. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which it held; null where it still holds or where not known. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** A number that the source gives for the link, in `unit`. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** What is delivered or done, in a few words. */
  readonly what: Maybe<Scalars['String']['output']>;
};

/** A page of deliveries. */
export type SupplyConnection = {
  readonly __typename?: 'SupplyConnection';
  /** The page's deliveries, each with its cursor. */
  readonly edges: ReadonlyArray<SupplyEdge>;
  /** The page's deliveries, without cursors. */
  readonly nodes: ReadonlyArray<Supply>;
  /** Where the page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many deliveries the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A delivery in a page. */
export type SupplyEdge = {
  readonly __typename?: 'SupplyEdge';
  /** The place in the list: give it as `after` or `before`. It holds for this list's order and filter only. */
  readonly cursor: Scalars['String']['output'];
  /** A delivery. */
  readonly node: Supply;
};

/** A bar of a tornado, in the output's own unit. */
export type Swing = {
  readonly __typename?: 'Swing';
  /** The output with the parameter at its high. */
  readonly high: Scalars['Float']['output'];
  /** The output with the parameter at its low. */
  readonly low: Scalars['Float']['output'];
  /** The parameter's id, such as `curve/SCALE_OUT/cpo`. */
  readonly parameter: Scalars['ID']['output'];
  /** The distance between the two. */
  readonly swing: Scalars['Float']['output'];
};

/** A table: one file of a folder such as seed/. */
export type TableInput = {
  /** Its text: UTF-8, a header row, commas, quotes as in RFC 4180. */
  readonly csv: Scalars['String']['input'];
  /** Its name inside the folder, such as `firms.csv` or `claims/research.csv`. */
  readonly name: Scalars['String']['input'];
};

/** A mistake in a table, or what deserves a look there, and where it lies. */
export type TableProblem = {
  readonly __typename?: 'TableProblem';
  /** Position of the cell's first character in the line, from 1; 0 where the row as a whole is meant. */
  readonly column: Scalars['Int']['output'];
  /** Name of the column, where one cell is wrong. */
  readonly field: Maybe<Scalars['String']['output']>;
  /** Line of its text, from 1; 0 where the table as a whole is meant. */
  readonly line: Scalars['Int']['output'];
  /** What is wrong and what is allowed, or why to look. */
  readonly message: Scalars['String']['output'];
  /** The name that was most likely meant. */
  readonly suggestion: Maybe<Scalars['String']['output']>;
  /** The table. */
  readonly table: Scalars['String']['output'];
};

/** An output of the model and the number that it should reach. */
export type TargetInput = {
  /** The number, in the output's own unit. */
  readonly equals: Scalars['Float']['input'];
  /** Which output. */
  readonly output: OutputInput;
};

/** A way to connect a port, such as pluggable modules or co-packaged optics (CPO). */
export type Technology = Node & {
  readonly __typename?: 'Technology';
  /** What is claimed about it, by claim id. */
  readonly claims: ClaimConnection;
  /** What it is. */
  readonly description: Scalars['String']['output'];
  /** Where it is used, with its place among the generations there. */
  readonly domains: ReadonlyArray<NetworkDomain>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Whether the default baseline has it; false for a challenger whose arrival is the question, such as CPO. */
  readonly inBaseline: Scalars['Boolean']['output'];
  /** What each stage pays the next, by buyer and seller. */
  readonly inputs: ReadonlyArray<InputCoefficient>;
  /** Name for people. */
  readonly name: Scalars['String']['output'];
  /** The products that implement it, by name. */
  readonly products: ProductConnection;
  /** The stage that the buyer of a port pays; all other stages are paid by a stage. */
  readonly rootStage: Stage;
  /** The technology's name in addresses and inputs. */
  readonly slug: Scalars['ID']['output'];
};


/** A way to connect a port, such as pluggable modules or co-packaged optics (CPO). */
export type TechnologyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A way to connect a port, such as pluggable modules or co-packaged optics (CPO). */
export type TechnologyProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A technology's part of a domain in two scenarios. */
export type TechnologyDifference = {
  readonly __typename?: 'TechnologyDifference';
  /** Ports in `a`, 1.6T equivalents a year. */
  readonly aPorts: Scalars['Float']['output'];
  /** Share of the domain's ports in `a`, a ratio. */
  readonly aShare: Scalars['Float']['output'];
  /** Spent on it in `a`, US dollars a year. */
  readonly aSpendUsd: Scalars['Float']['output'];
  /** Ports in `b`, 1.6T equivalents a year. */
  readonly bPorts: Scalars['Float']['output'];
  /** Share of the domain's ports in `b`, a ratio. */
  readonly bShare: Scalars['Float']['output'];
  /** Spent on it in `b`, US dollars a year. */
  readonly bSpendUsd: Scalars['Float']['output'];
  /** Ports in `b` less ports in `a`, 1.6T equivalents a year. */
  readonly portsDifference: Scalars['Float']['output'];
  /** Share in `b` less share in `a`. */
  readonly shareDifference: Scalars['Float']['output'];
  /** Spend in `b` less spend in `a`, US dollars a year. */
  readonly spendDifferenceUsd: Scalars['Float']['output'];
  /** Which technology. */
  readonly technology: Technology;
};

/** Price and money flow of one technology. */
export type TechnologyInputs = {
  readonly __typename?: 'TechnologyInputs';
  /** What each stage pays the next. */
  readonly inputs: ReadonlyArray<CoefficientInputs>;
  /** What the buyer pays for a port, US dollars, by year, a box margin included. */
  readonly priceUsd: ReadonlyArray<Scalars['Float']['output']>;
  /** The stage that the buyer pays; `switch-system` where there is a box margin. */
  readonly rootStage: Scalars['ID']['output'];
  /** Which technology. */
  readonly technology: Scalars['ID']['output'];
};

/** Ports of one technology in one domain without and with a disruption, 1.6T equivalents a year. */
export type TechnologyLoss = {
  readonly __typename?: 'TechnologyLoss';
  /** Ports with it. */
  readonly afterPorts: Scalars['Float']['output'];
  /** Spend with it, US dollars a year. */
  readonly afterUsd: Scalars['Float']['output'];
  /** Ports without the disruption. */
  readonly beforePorts: Scalars['Float']['output'];
  /** Spend without the disruption, US dollars a year. */
  readonly beforeUsd: Scalars['Float']['output'];
  /** Where. */
  readonly domain: Domain;
  /** Before less after; below 0 where it fills in for another. */
  readonly missedPorts: Scalars['Float']['output'];
  /** Before less after, US dollars a year. */
  readonly missedUsd: Scalars['Float']['output'];
  /** Which technology. */
  readonly technology: Technology;
};

/** A technology's part of a mismatch. */
export type TechnologyMismatch = {
  readonly __typename?: 'TechnologyMismatch';
  /** Ports that are wanted in the scenario, whatever its capacities let through, 1.6T equivalents a year. */
  readonly demandPorts: Scalars['Float']['output'];
  /** Where. */
  readonly domain: Domain;
  /** Revenue forgone, US dollars a year. */
  readonly missedUsd: Scalars['Float']['output'];
  /** Price of a port, US dollars; 0 where none is wanted. */
  readonly priceUsd: Scalars['Float']['output'];
  /** Capital that stands idle, US dollars. */
  readonly strandedUsd: Scalars['Float']['output'];
  /** Which technology. */
  readonly technology: Technology;
};

/** A technology's part of a domain in one year. The shares of a domain sum to 1. */
export type TechnologyShare = {
  readonly __typename?: 'TechnologyShare';
  /** Ports in the baseline, 1.6T equivalents a year. */
  readonly baselinePorts: Scalars['Float']['output'];
  /** Share of the domain's ports in the baseline, a ratio. */
  readonly baselineShare: Scalars['Float']['output'];
  /** Spent on it in the baseline, US dollars a year, a box margin included. */
  readonly baselineSpendUsd: Scalars['Float']['output'];
  /** Ports in the scenario, 1.6T equivalents a year. */
  readonly scenarioPorts: Scalars['Float']['output'];
  /** Share of the domain's ports in the scenario, a ratio. */
  readonly scenarioShare: Scalars['Float']['output'];
  /** Spent on it in the scenario, US dollars a year, a box margin included. */
  readonly scenarioSpendUsd: Scalars['Float']['output'];
  /** Which technology. */
  readonly technology: Technology;
};

/** Ports of one technology in one domain, wanted and shipped, 1.6T equivalents a year. */
export type TechnologyShipment = {
  readonly __typename?: 'TechnologyShipment';
  /** Where. */
  readonly domain: Domain;
  /** Wanted less shipped; below 0 where it fills in for another technology. */
  readonly missedPorts: Scalars['Float']['output'];
  /** Wanted less shipped, US dollars a year. */
  readonly missedUsd: Scalars['Float']['output'];
  /** Ports that ship. */
  readonly shippedPorts: Scalars['Float']['output'];
  /** Spend on the ports shipped, US dollars a year. */
  readonly shippedUsd: Scalars['Float']['output'];
  /** Which technology. */
  readonly technology: Technology;
  /** Ports of the scenario without any limit. */
  readonly wantedPorts: Scalars['Float']['output'];
  /** Spend on the ports wanted, US dollars a year. */
  readonly wantedUsd: Scalars['Float']['output'];
};

/** A link between two firms that is no delivery: partnership, investment, ownership or competition. */
export type Tie = {
  readonly __typename?: 'Tie';
  /** The claims that say so. */
  readonly claims: ReadonlyArray<Claim>;
  /** How sure the project is of the link. */
  readonly confidence: Maybe<Confidence>;
  /** OUT where the firm asked about is `from`, IN where it is `to`. */
  readonly direction: LinkDirection;
  /** The other end. */
  readonly firm: Firm;
  /** The link's own key; the same from both ends. */
  readonly id: Scalars['ID']['output'];
  /** The product concerned, where the graph has it. */
  readonly product: Maybe<Product>;
  /** The kind of link, read as `from RELATION to`. */
  readonly relation: Relation;
  /** How the link is known, such as `REPORTED`, `FILING`, `ANNOUNCED`, `ESTIMATE` or `CANCELLED`. */
  readonly status: Maybe<Scalars['String']['output']>;
  /** The technology's name in the source's terms, such as `cpo` or `aec`, also where the model has no such technology. */
  readonly tag: Maybe<Scalars['String']['output']>;
  /** The technology concerned, where the model has it. */
  readonly technology: Maybe<Technology>;
  /** The unit of `value`. */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** First day on which it held; null where not known. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which it held; null where it still holds or where not known. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** A number that the source gives for the link, in `unit`. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** What is delivered or done, in a few words. */
  readonly what: Maybe<Scalars['String']['output']>;
};

/** A page of ties. */
export type TieConnection = {
  readonly __typename?: 'TieConnection';
  /** The page's ties, each with its cursor. */
  readonly edges: ReadonlyArray<TieEdge>;
  /** The page's ties, without cursors. */
  readonly nodes: ReadonlyArray<Tie>;
  /** Where the page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many ties the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A tie in a page. */
export type TieEdge = {
  readonly __typename?: 'TieEdge';
  /** The place in the list: give it as `after` or `before`. It holds for this list's order and filter only. */
  readonly cursor: Scalars['String']['output'];
  /** A tie. */
  readonly node: Tie;
};

/** What the model uses: minimum, mode and maximum of a PERT distribution. */
export type Triple = {
  readonly __typename?: 'Triple';
  /** Maximum. */
  readonly high: Scalars['Float']['output'];
  /** Minimum. */
  readonly low: Scalars['Float']['output'];
  /** Mode: the value used unless uncertainty is asked for. */
  readonly mid: Scalars['Float']['output'];
};

/**
 * How to draw. Every parameter is a PERT distribution over its low, mid and high; one uniform number drives all years of a path. Both cases share the draws, a lever fixes what it sets.
 * Draw n of a seed is the same however many draws there are and in whichever scenario over the same evidence.
 */
export type UncertaintyInput = {
  /** Which parameters are high together, at most 16 parameters in all. Left out: all are independent. */
  readonly correlations?: InputMaybe<ReadonlyArray<CorrelationInput>>;
  /** How many draws, 16 to 100,000. With `capacities`, in the scenario or in the baseline, each of their years takes a linear program a draw: at most 24,000 of these in all. Each domain in which intervals are asked is drawn by itself, and each side of a comparison: each costs as much again. */
  readonly draws: Scalars['Int']['input'];
  /** Left out: QUASI_RANDOM. */
  readonly method?: InputMaybe<DrawMethod>;
  /** Any whole number of 32 bits. Left out: 1. */
  readonly seed?: InputMaybe<Scalars['Int']['input']>;
};

/** Errors of forecasts in one unit; bounds, which have no error, left out. */
export type UnitScore = {
  readonly __typename?: 'UnitScore';
  /** Mean size of the error, in the unit. */
  readonly meanAbsoluteError: Scalars['Float']['output'];
  /** Mean continuous ranked probability score, in the unit. */
  readonly meanCrps: Scalars['Float']['output'];
  /** Mean of forecast − outcome: the bias, in the unit. */
  readonly meanError: Scalars['Float']['output'];
  /** Median of the relative errors, a ratio; null where no outcome allows one. */
  readonly medianRelativeError: Maybe<Scalars['Float']['output']>;
  /** How many forecasts. */
  readonly scored: Scalars['Int']['output'];
  /** The unit of the amounts. */
  readonly unit: Maybe<Scalars['String']['output']>;
};

/** A holding that no firm of the graph has. */
export type UnknownHolding = {
  readonly __typename?: 'UnknownHolding';
  /** Slugs that may have been meant. */
  readonly suggestions: ReadonlyArray<Scalars['String']['output']>;
  /** The ticker or slug as given. */
  readonly value: Scalars['String']['output'];
  /** Its weight, a ratio. */
  readonly weight: Scalars['Float']['output'];
};

/** An expected failure of a mutation: what was refused and why. Nothing was changed. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** A word for programs, such as `BAD_USER_INPUT`, `TOO_LARGE`, `NOT_FOUND` or `CONFLICT`. */
  readonly code: Scalars['String']['output'];
  /** Path of the argument, such as `input.scenario.prices[0].technology`; null where the request as a whole is meant. */
  readonly field: Maybe<Scalars['String']['output']>;
  /** What is wrong and what is allowed, in one sentence. */
  readonly message: Scalars['String']['output'];
  /** Names that may have been meant, the nearest first. */
  readonly suggestions: ReadonlyArray<Scalars['String']['output']>;
};

/** A firm's part of a stage in a technology: the house view. */
export type ValueCapture = {
  readonly __typename?: 'ValueCapture';
  /** Who captures. */
  readonly firm: Firm;
  /** The link's own key. */
  readonly id: Scalars['ID']['output'];
  /** Operating margin on that revenue: a ratio. At the stage `switch-system` it is a placeholder: who sells the box earns 0.85 of the box margin, where a scenario sets one. */
  readonly margin: Triple;
  /** The house's own claim, which says on what basis the margin stands, then the claims that it rests on, if any. */
  readonly marginClaims: ReadonlyArray<Claim>;
  /** Share of the stage's revenue: a ratio. */
  readonly share: Triple;
  /** The house's own claim, which says on what basis the share stands, then the claims that it rests on, if any. */
  readonly shareClaims: ReadonlyArray<Claim>;
  /** Where. */
  readonly stage: Stage;
  /** In which technology; null: in every technology for which the stage has no rows of its own. */
  readonly technology: Maybe<Technology>;
};

/** A firm or stage in one year. */
export type YearOfInput = {
  /** Slug or global id. */
  readonly of: Scalars['ID']['input'];
  /** Calendar year, one of the scenario's. */
  readonly year: Scalars['Int']['input'];
};

/** One year of the answer. */
export type YearResult = {
  readonly __typename?: 'YearResult';
  /** How concentrated profit is among groups of firms. */
  readonly concentration: ConcentrationChange;
  /** Every firm that captures value, and the rest of every stage; the largest absolute change first, then by name. */
  readonly firms: ReadonlyArray<FirmRedistribution>;
  /** How the ports of a domain divide among technologies, earliest generation first. */
  readonly mix: ReadonlyArray<TechnologyShare>;
  /** What is spent and earned in all. */
  readonly pool: PoolChange;
  /** Every stage of the chain, by slug. */
  readonly stages: ReadonlyArray<StageRedistribution>;
  /** Calendar year. */
  readonly year: Scalars['Int']['output'];
};


/** One year of the answer. */
export type YearResultFirmsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One year of the answer. */
export type YearResultMixArgs = {
  domain: Domain;
};

/** A share in one year. */
export type YearShareInput = {
  /** A ratio from 0 to 1. */
  readonly share: Scalars['Float']['input'];
  /** Calendar year. */
  readonly year: Scalars['Int']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdoptionInput: AdoptionInput;
  AdoptionPointInput: AdoptionPointInput;
  AggregateBy: AggregateBy;
  AggregateRow: ResolverTypeWrapper<AggregateRow>;
  BassInput: BassInput;
  BeforeAfter: ResolverTypeWrapper<BeforeAfter>;
  BindingLimit: ResolverTypeWrapper<BindingLimitRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bottlenecks: ResolverTypeWrapper<BottlenecksOfYear>;
  Bounds: ResolverTypeWrapper<Bounds>;
  BoxMarginInput: BoxMarginInput;
  BulkPayload: ResolverTypeWrapper<BulkPayload>;
  BuyerCost: ResolverTypeWrapper<BuyerCostAnswer>;
  Candidate: ResolverTypeWrapper<CandidateRow>;
  CapacityInput: CapacityInput;
  CaptureInputs: ResolverTypeWrapper<CaptureInputs>;
  CasesInput: CasesInput;
  Change: ResolverTypeWrapper<ChangeModel>;
  ChangeAction: ChangeAction;
  ChangePage: ResolverTypeWrapper<Omit<ChangePage, 'changes'> & { changes: ReadonlyArray<ResolversTypes['Change']> }>;
  Chokepoints: ResolverTypeWrapper<ChokepointsOfYear>;
  Claim: ResolverTypeWrapper<ClaimModel>;
  ClaimBasis: ClaimBasis;
  ClaimCheck: ResolverTypeWrapper<ClaimCheckRow>;
  ClaimConnection: ResolverTypeWrapper<ClaimConnectionModel>;
  ClaimCorrection: ClaimCorrection;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFilter: ClaimFilter;
  ClaimInput: ClaimInput;
  ClaimOrder: ClaimOrder;
  ClaimOrderField: ClaimOrderField;
  ClaimPayload: ResolverTypeWrapper<EditAnswer>;
  ClaimScope: ClaimScope;
  CoefficientInputs: ResolverTypeWrapper<CoefficientInputs>;
  CoefficientKeyInput: CoefficientKeyInput;
  ComparedPosition: ResolverTypeWrapper<ComparedPositionRow>;
  ComparedQuantity: ComparedQuantity;
  ConcentrationChange: ResolverTypeWrapper<ConcentrationChange>;
  ConcentrationDifference: ResolverTypeWrapper<ConcentrationDifference>;
  Confidence: Confidence;
  Contribution: ResolverTypeWrapper<ContributionRow>;
  CorrelationInput: CorrelationInput;
  CorrelationMatrix: ResolverTypeWrapper<CorrelationMatrix>;
  CostPart: ResolverTypeWrapper<CostPartRow>;
  CostPartKind: CostPartKind;
  CurveInput: CurveInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRange: DateRange;
  DemandInput: DemandInput;
  Deployment: ResolverTypeWrapper<DeploymentModel>;
  Disagreement: ResolverTypeWrapper<DisagreementRow>;
  DisruptedPosition: ResolverTypeWrapper<Hit>;
  Disruption: ResolverTypeWrapper<DisruptionAnswer>;
  DisruptionInput: DisruptionInput;
  DisruptionYear: ResolverTypeWrapper<DisruptionYearRow>;
  Domain: Domain;
  DomainInputs: ResolverTypeWrapper<DomainInputs>;
  DrawMethod: DrawMethod;
  EditOptions: EditOptions;
  EditWarning: ResolverTypeWrapper<EditWarning>;
  Estimate: ResolverTypeWrapper<Estimate>;
  EvidenceQuality: ResolverTypeWrapper<EvidenceQuality>;
  Exposure: ResolverTypeWrapper<ExposureAnswer>;
  ExposureChain: ResolverTypeWrapper<Omit<ExposureChain, 'hops'> & { hops: ReadonlyArray<ResolversTypes['ExposureHop']> }>;
  ExposureDirection: ExposureDirection;
  ExposureHop: ResolverTypeWrapper<ExposureHopRow>;
  ExposurePart: ResolverTypeWrapper<ExposurePart>;
  ExposureTarget: ExposureTarget;
  Falsifier: ResolverTypeWrapper<FalsifierModel>;
  Figure: ResolverTypeWrapper<FigureModel>;
  Firm: ResolverTypeWrapper<FirmModel>;
  FirmChokepoint: ResolverTypeWrapper<FirmChokepointRow>;
  FirmConnection: ResolverTypeWrapper<FirmConnectionModel>;
  FirmCorrection: FirmCorrection;
  FirmDifference: ResolverTypeWrapper<ComparedFirm>;
  FirmEdge: ResolverTypeWrapper<Omit<FirmEdge, 'node'> & { node: ResolversTypes['Firm'] }>;
  FirmFilter: FirmFilter;
  FirmInput: FirmInput;
  FirmNarrowness: ResolverTypeWrapper<FirmNarrowness>;
  FirmOrder: FirmOrder;
  FirmOrderField: FirmOrderField;
  FirmPayload: ResolverTypeWrapper<EditAnswer>;
  FirmRedistribution: ResolverTypeWrapper<FirmRow>;
  FirmSideBySide: ResolverTypeWrapper<FirmSideBySideRow>;
  FirmUnderLimits: ResolverTypeWrapper<HolderUnderLimits>;
  FirmsCompared: ResolverTypeWrapper<FirmsComparedAnswer>;
  FiscalYear: ResolverTypeWrapper<FiscalYearModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatRange: FloatRange;
  FlowEnd: ResolverTypeWrapper<FlowEndRow>;
  FlowEndKind: FlowEndKind;
  FlowLevel: FlowLevel;
  Forecast: ResolverTypeWrapper<ForecastModel>;
  ForecastConnection: ResolverTypeWrapper<ForecastConnectionModel>;
  ForecastEdge: ResolverTypeWrapper<Omit<ForecastEdge, 'node'> & { node: ResolversTypes['Forecast'] }>;
  ForecastScore: ResolverTypeWrapper<ForecastScore>;
  GoalSeekResult: ResolverTypeWrapper<GoalSeekResult>;
  Ground: ResolverTypeWrapper<FirmGround>;
  GroundKind: GroundKind;
  Hedge: ResolverTypeWrapper<HedgeAnswer>;
  HoldingImpact: ResolverTypeWrapper<DrawnHoldingRow>;
  HoldingInput: HoldingInput;
  Hop: ResolverTypeWrapper<HopModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IndexInterval: ResolverTypeWrapper<IndexInterval>;
  Influence: ResolverTypeWrapper<InfluenceRow>;
  InfluenceValue: ResolverTypeWrapper<ParameterPoint>;
  InputCoefficient: ResolverTypeWrapper<InputCoefficientModel>;
  InputCoefficientInput: InputCoefficientInput;
  InputWithoutClaim: ResolverTypeWrapper<InputWithoutClaim>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Interval: ResolverTypeWrapper<Interval>;
  LackOfClaim: LackOfClaim;
  LeverContribution: ResolverTypeWrapper<LeverContribution>;
  LeverInput: LeverInput;
  LeverRange: ResolverTypeWrapper<LeverRange>;
  Link: ResolverTypeWrapper<StoredLinkModel>;
  LinkDirection: LinkDirection;
  Listing: ResolverTypeWrapper<Listing>;
  LogisticInput: LogisticInput;
  MarginInput: MarginInput;
  MarginKeyInput: MarginKeyInput;
  Market: ResolverTypeWrapper<MarketModel>;
  MarketMix: MarketMix;
  Materiality: ResolverTypeWrapper<Materiality>;
  Mismatch: ResolverTypeWrapper<MismatchAnswer>;
  ModelInputs: ResolverTypeWrapper<ModelInputs>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NeededRole: NeededRole;
  NetworkDomain: ResolverTypeWrapper<NetworkDomainModel>;
  Node: ResolverTypeWrapper<GraphNodeModel>;
  NotScored: NotScored;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  OrganizationConnection: ResolverTypeWrapper<OrganizationConnectionModel>;
  OrganizationCorrection: OrganizationCorrection;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationInput: OrganizationInput;
  OrganizationPayload: ResolverTypeWrapper<EditAnswer>;
  OutputInput: OutputInput;
  OverturningSide: OverturningSide;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Parameter: ResolverTypeWrapper<ParameterView>;
  ParameterClaim: ResolverTypeWrapper<StandingRival>;
  ParameterConnection: ResolverTypeWrapper<ParameterConnectionModel>;
  ParameterEdge: ResolverTypeWrapper<Omit<ParameterEdge, 'node'> & { node: ResolversTypes['Parameter'] }>;
  ParameterKind: ParameterKind;
  ParameterValue: ResolverTypeWrapper<ParameterValueRow>;
  Party: ResolverTypeWrapper<PartyKey>;
  PartyLoss: ResolverTypeWrapper<HolderLoss>;
  Path: ResolverTypeWrapper<PathModel>;
  PathEvidence: ResolverTypeWrapper<PathEvidence>;
  PathRank: PathRank;
  Point: ResolverTypeWrapper<Point>;
  PoolChange: ResolverTypeWrapper<PoolRow>;
  PoolDifference: ResolverTypeWrapper<ComparedPool>;
  PoolWeight: PoolWeight;
  PoolingInput: PoolingInput;
  PortCost: ResolverTypeWrapper<PortCostRow>;
  PortfolioImpact: ResolverTypeWrapper<PortfolioAnswer>;
  PortfolioTotal: ResolverTypeWrapper<DrawnTotal>;
  PriceInput: PriceInput;
  Product: ResolverTypeWrapper<ProductModel>;
  ProductConnection: ResolverTypeWrapper<ProductConnectionModel>;
  ProductCorrection: ProductCorrection;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductInput: ProductInput;
  ProductPayload: ResolverTypeWrapper<EditAnswer>;
  ProfitFlow: ResolverTypeWrapper<Omit<ProfitFlow, 'from' | 'to'> & { from: ResolversTypes['FlowEnd'], to: ResolversTypes['FlowEnd'] }>;
  ProfitRedistribution: ResolverTypeWrapper<Answer>;
  ProfitUnderLimits: ResolverTypeWrapper<ProfitUnderLimits>;
  PublisherCoverage: ResolverTypeWrapper<PublisherCoverageRow>;
  PublisherScore: ResolverTypeWrapper<Omit<PublisherScore, 'notScored' | 'publisher' | 'scored'> & { notScored: ReadonlyArray<ResolversTypes['Forecast']>, publisher: ResolversTypes['Organization'], scored: ReadonlyArray<ResolversTypes['Forecast']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimit: ResolverTypeWrapper<RateLimit>;
  RedistributionProgress: ResolverTypeWrapper<ProgressEvent>;
  Relation: Relation;
  RelationCorrection: RelationCorrection;
  RelationInput: RelationInput;
  RelationPayload: ResolverTypeWrapper<EditAnswer>;
  Resource: ResolverTypeWrapper<ResourceModel>;
  ResourceLimit: ResolverTypeWrapper<ResourceLimitRow>;
  RevenueBasis: RevenueBasis;
  SaveScenarioInput: SaveScenarioInput;
  SaveScenarioPayload: ResolverTypeWrapper<SaveOutcome>;
  Scenario: ResolverTypeWrapper<NamedScenario>;
  ScenarioChoice: ScenarioChoice;
  ScenarioComparison: ResolverTypeWrapper<Compared>;
  ScenarioConnection: ResolverTypeWrapper<ScenarioConnectionModel>;
  ScenarioEdge: ResolverTypeWrapper<Omit<ScenarioEdge, 'node'> & { node: ResolversTypes['Scenario'] }>;
  ScenarioInput: ScenarioInput;
  ScenarioJson: ResolverTypeWrapper<Scalars['ScenarioJson']['output']>;
  ScenarioKind: ScenarioKind;
  SearchConnection: ResolverTypeWrapper<SearchConnectionModel>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchField: SearchField;
  SearchHit: ResolverTypeWrapper<SearchHitModel>;
  Seen: Seen;
  ShareInput: ShareInput;
  ShareKeyInput: ShareKeyInput;
  Shipment: ResolverTypeWrapper<Shipment>;
  ShipmentLoss: ResolverTypeWrapper<ShipmentLoss>;
  SingleSource: ResolverTypeWrapper<SingleSourceRow>;
  SobolIndex: ResolverTypeWrapper<SobolIndex>;
  SobolProgress: ResolverTypeWrapper<SobolProgressEvent>;
  Source: ResolverTypeWrapper<SourceModel>;
  SourceConnection: ResolverTypeWrapper<SourceConnectionModel>;
  SourceCorrection: SourceCorrection;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceInput: SourceInput;
  SourcePayload: ResolverTypeWrapper<EditAnswer>;
  Spread: ResolverTypeWrapper<Spread>;
  Stage: ResolverTypeWrapper<StageModel>;
  StageChokepoint: ResolverTypeWrapper<StageChokepointRow>;
  StageDifference: ResolverTypeWrapper<ComparedStage>;
  StageLoss: ResolverTypeWrapper<StageLossRow>;
  StageNarrowness: ResolverTypeWrapper<StageNarrownessRow>;
  StageRedistribution: ResolverTypeWrapper<StageRow>;
  StageScarcity: ResolverTypeWrapper<StageScarcityRow>;
  StageUnderLimits: ResolverTypeWrapper<StageUnderLimitsRow>;
  StaleClaim: ResolverTypeWrapper<StaleClaimRow>;
  StalenessInput: StalenessInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<SubgraphModel>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SuppliedValue: ResolverTypeWrapper<Rival>;
  Supply: ResolverTypeWrapper<FirmLinkModel>;
  SupplyConnection: ResolverTypeWrapper<SupplyConnectionModel>;
  SupplyEdge: ResolverTypeWrapper<Omit<SupplyEdge, 'node'> & { node: ResolversTypes['Supply'] }>;
  Swing: ResolverTypeWrapper<Swing>;
  TableInput: TableInput;
  TableProblem: ResolverTypeWrapper<TableProblem>;
  TargetInput: TargetInput;
  Technology: ResolverTypeWrapper<TechnologyModel>;
  TechnologyDifference: ResolverTypeWrapper<TechnologyDifferenceRow>;
  TechnologyInputs: ResolverTypeWrapper<TechnologyInputs>;
  TechnologyLoss: ResolverTypeWrapper<TechnologyLossRow>;
  TechnologyMismatch: ResolverTypeWrapper<TechnologyMismatchRow>;
  TechnologyShare: ResolverTypeWrapper<TechnologyShareRow>;
  TechnologyShipment: ResolverTypeWrapper<TechnologyShipmentRow>;
  Tie: ResolverTypeWrapper<FirmLinkModel>;
  TieConnection: ResolverTypeWrapper<TieConnectionModel>;
  TieEdge: ResolverTypeWrapper<Omit<TieEdge, 'node'> & { node: ResolversTypes['Tie'] }>;
  Triple: ResolverTypeWrapper<Triple>;
  UncertaintyInput: UncertaintyInput;
  UnitScore: ResolverTypeWrapper<UnitScore>;
  UnknownHolding: ResolverTypeWrapper<UnknownHolding>;
  UserError: ResolverTypeWrapper<UserError>;
  ValueCapture: ResolverTypeWrapper<ValueCaptureModel>;
  YearOfInput: YearOfInput;
  YearResult: ResolverTypeWrapper<YearOfAnswer>;
  YearShareInput: YearShareInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdoptionInput: AdoptionInput;
  AdoptionPointInput: AdoptionPointInput;
  AggregateRow: AggregateRow;
  BassInput: BassInput;
  BeforeAfter: BeforeAfter;
  BindingLimit: BindingLimitRow;
  Boolean: Scalars['Boolean']['output'];
  Bottlenecks: BottlenecksOfYear;
  Bounds: Bounds;
  BoxMarginInput: BoxMarginInput;
  BulkPayload: BulkPayload;
  BuyerCost: BuyerCostAnswer;
  Candidate: CandidateRow;
  CapacityInput: CapacityInput;
  CaptureInputs: CaptureInputs;
  CasesInput: CasesInput;
  Change: ChangeModel;
  ChangePage: Omit<ChangePage, 'changes'> & { changes: ReadonlyArray<ResolversParentTypes['Change']> };
  Chokepoints: ChokepointsOfYear;
  Claim: ClaimModel;
  ClaimCheck: ClaimCheckRow;
  ClaimConnection: ClaimConnectionModel;
  ClaimCorrection: ClaimCorrection;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: ClaimFilter;
  ClaimInput: ClaimInput;
  ClaimOrder: ClaimOrder;
  ClaimPayload: EditAnswer;
  CoefficientInputs: CoefficientInputs;
  CoefficientKeyInput: CoefficientKeyInput;
  ComparedPosition: ComparedPositionRow;
  ConcentrationChange: ConcentrationChange;
  ConcentrationDifference: ConcentrationDifference;
  Contribution: ContributionRow;
  CorrelationInput: CorrelationInput;
  CorrelationMatrix: CorrelationMatrix;
  CostPart: CostPartRow;
  CurveInput: CurveInput;
  Date: Scalars['Date']['output'];
  DateRange: DateRange;
  DemandInput: DemandInput;
  Deployment: DeploymentModel;
  Disagreement: DisagreementRow;
  DisruptedPosition: Hit;
  Disruption: DisruptionAnswer;
  DisruptionInput: DisruptionInput;
  DisruptionYear: DisruptionYearRow;
  DomainInputs: DomainInputs;
  EditOptions: EditOptions;
  EditWarning: EditWarning;
  Estimate: Estimate;
  EvidenceQuality: EvidenceQuality;
  Exposure: ExposureAnswer;
  ExposureChain: Omit<ExposureChain, 'hops'> & { hops: ReadonlyArray<ResolversParentTypes['ExposureHop']> };
  ExposureHop: ExposureHopRow;
  ExposurePart: ExposurePart;
  ExposureTarget: ExposureTarget;
  Falsifier: FalsifierModel;
  Figure: FigureModel;
  Firm: FirmModel;
  FirmChokepoint: FirmChokepointRow;
  FirmConnection: FirmConnectionModel;
  FirmCorrection: FirmCorrection;
  FirmDifference: ComparedFirm;
  FirmEdge: Omit<FirmEdge, 'node'> & { node: ResolversParentTypes['Firm'] };
  FirmFilter: FirmFilter;
  FirmInput: FirmInput;
  FirmNarrowness: FirmNarrowness;
  FirmOrder: FirmOrder;
  FirmPayload: EditAnswer;
  FirmRedistribution: FirmRow;
  FirmSideBySide: FirmSideBySideRow;
  FirmUnderLimits: HolderUnderLimits;
  FirmsCompared: FirmsComparedAnswer;
  FiscalYear: FiscalYearModel;
  Float: Scalars['Float']['output'];
  FloatRange: FloatRange;
  FlowEnd: FlowEndRow;
  Forecast: ForecastModel;
  ForecastConnection: ForecastConnectionModel;
  ForecastEdge: Omit<ForecastEdge, 'node'> & { node: ResolversParentTypes['Forecast'] };
  ForecastScore: ForecastScore;
  GoalSeekResult: GoalSeekResult;
  Ground: FirmGround;
  Hedge: HedgeAnswer;
  HoldingImpact: DrawnHoldingRow;
  HoldingInput: HoldingInput;
  Hop: HopModel;
  ID: Scalars['ID']['output'];
  IndexInterval: IndexInterval;
  Influence: InfluenceRow;
  InfluenceValue: ParameterPoint;
  InputCoefficient: InputCoefficientModel;
  InputCoefficientInput: InputCoefficientInput;
  InputWithoutClaim: InputWithoutClaim;
  Int: Scalars['Int']['output'];
  Interval: Interval;
  LeverContribution: LeverContribution;
  LeverInput: LeverInput;
  LeverRange: LeverRange;
  Link: StoredLinkModel;
  Listing: Listing;
  LogisticInput: LogisticInput;
  MarginInput: MarginInput;
  MarginKeyInput: MarginKeyInput;
  Market: MarketModel;
  Materiality: Materiality;
  Mismatch: MismatchAnswer;
  ModelInputs: ModelInputs;
  Mutation: Record<PropertyKey, never>;
  NetworkDomain: NetworkDomainModel;
  Node: GraphNodeModel;
  Organization: OrganizationModel;
  OrganizationConnection: OrganizationConnectionModel;
  OrganizationCorrection: OrganizationCorrection;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationInput: OrganizationInput;
  OrganizationPayload: EditAnswer;
  OutputInput: OutputInput;
  PageInfo: PageInfo;
  Parameter: ParameterView;
  ParameterClaim: StandingRival;
  ParameterConnection: ParameterConnectionModel;
  ParameterEdge: Omit<ParameterEdge, 'node'> & { node: ResolversParentTypes['Parameter'] };
  ParameterValue: ParameterValueRow;
  Party: PartyKey;
  PartyLoss: HolderLoss;
  Path: PathModel;
  PathEvidence: PathEvidence;
  Point: Point;
  PoolChange: PoolRow;
  PoolDifference: ComparedPool;
  PoolingInput: PoolingInput;
  PortCost: PortCostRow;
  PortfolioImpact: PortfolioAnswer;
  PortfolioTotal: DrawnTotal;
  PriceInput: PriceInput;
  Product: ProductModel;
  ProductConnection: ProductConnectionModel;
  ProductCorrection: ProductCorrection;
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductInput: ProductInput;
  ProductPayload: EditAnswer;
  ProfitFlow: Omit<ProfitFlow, 'from' | 'to'> & { from: ResolversParentTypes['FlowEnd'], to: ResolversParentTypes['FlowEnd'] };
  ProfitRedistribution: Answer;
  ProfitUnderLimits: ProfitUnderLimits;
  PublisherCoverage: PublisherCoverageRow;
  PublisherScore: Omit<PublisherScore, 'notScored' | 'publisher' | 'scored'> & { notScored: ReadonlyArray<ResolversParentTypes['Forecast']>, publisher: ResolversParentTypes['Organization'], scored: ReadonlyArray<ResolversParentTypes['Forecast']> };
  Query: Record<PropertyKey, never>;
  RateLimit: RateLimit;
  RedistributionProgress: ProgressEvent;
  RelationCorrection: RelationCorrection;
  RelationInput: RelationInput;
  RelationPayload: EditAnswer;
  Resource: ResourceModel;
  ResourceLimit: ResourceLimitRow;
  SaveScenarioInput: SaveScenarioInput;
  SaveScenarioPayload: SaveOutcome;
  Scenario: NamedScenario;
  ScenarioChoice: ScenarioChoice;
  ScenarioComparison: Compared;
  ScenarioConnection: ScenarioConnectionModel;
  ScenarioEdge: Omit<ScenarioEdge, 'node'> & { node: ResolversParentTypes['Scenario'] };
  ScenarioInput: ScenarioInput;
  ScenarioJson: Scalars['ScenarioJson']['output'];
  SearchConnection: SearchConnectionModel;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchHit: SearchHitModel;
  ShareInput: ShareInput;
  ShareKeyInput: ShareKeyInput;
  Shipment: Shipment;
  ShipmentLoss: ShipmentLoss;
  SingleSource: SingleSourceRow;
  SobolIndex: SobolIndex;
  SobolProgress: SobolProgressEvent;
  Source: SourceModel;
  SourceConnection: SourceConnectionModel;
  SourceCorrection: SourceCorrection;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceInput: SourceInput;
  SourcePayload: EditAnswer;
  Spread: Spread;
  Stage: StageModel;
  StageChokepoint: StageChokepointRow;
  StageDifference: ComparedStage;
  StageLoss: StageLossRow;
  StageNarrowness: StageNarrownessRow;
  StageRedistribution: StageRow;
  StageScarcity: StageScarcityRow;
  StageUnderLimits: StageUnderLimitsRow;
  StaleClaim: StaleClaimRow;
  StalenessInput: StalenessInput;
  String: Scalars['String']['output'];
  Subgraph: SubgraphModel;
  Subscription: Record<PropertyKey, never>;
  SuppliedValue: Rival;
  Supply: FirmLinkModel;
  SupplyConnection: SupplyConnectionModel;
  SupplyEdge: Omit<SupplyEdge, 'node'> & { node: ResolversParentTypes['Supply'] };
  Swing: Swing;
  TableInput: TableInput;
  TableProblem: TableProblem;
  TargetInput: TargetInput;
  Technology: TechnologyModel;
  TechnologyDifference: TechnologyDifferenceRow;
  TechnologyInputs: TechnologyInputs;
  TechnologyLoss: TechnologyLossRow;
  TechnologyMismatch: TechnologyMismatchRow;
  TechnologyShare: TechnologyShareRow;
  TechnologyShipment: TechnologyShipmentRow;
  Tie: FirmLinkModel;
  TieConnection: TieConnectionModel;
  TieEdge: Omit<TieEdge, 'node'> & { node: ResolversParentTypes['Tie'] };
  Triple: Triple;
  UncertaintyInput: UncertaintyInput;
  UnitScore: UnitScore;
  UnknownHolding: UnknownHolding;
  UserError: UserError;
  ValueCapture: ValueCaptureModel;
  YearOfInput: YearOfInput;
  YearResult: YearOfAnswer;
  YearShareInput: YearShareInput;
};

export type CostDirectiveArgs = {
  weight: Scalars['String']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  requireOneSlicingArgument?: Maybe<Scalars['Boolean']['input']>;
  sizedFields?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  slicingArguments?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type NeedsDirectiveArgs = {
  role: NeededRole;
};

export type NeedsDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = NeedsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AggregateRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AggregateRow'] = ResolversParentTypes['AggregateRow']> = {
  assumedRevenueUsd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  baselineProfitUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  baselineRevenueUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  changeUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  consolidatedFirms?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  firms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firmsInGraph?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedRevenueUsd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  scenarioProfitUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scenarioRevenueUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type BeforeAfterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BeforeAfter'] = ResolversParentTypes['BeforeAfter']> = {
  afterUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  beforeUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  changeUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type BindingLimitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BindingLimit'] = ResolversParentTypes['BindingLimit']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  dualUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  wasBinding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BottlenecksResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Bottlenecks'] = ResolversParentTypes['Bottlenecks']> = {
  fallback?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  firms?: Resolver<ReadonlyArray<ResolversTypes['FirmUnderLimits']>, ParentType, ContextType, Partial<BottlenecksFirmsArgs>>;
  pool?: Resolver<ResolversTypes['ProfitUnderLimits'], ParentType, ContextType, Partial<BottlenecksPoolArgs>>;
  resources?: Resolver<ReadonlyArray<ResolversTypes['ResourceLimit']>, ParentType, ContextType>;
  shipments?: Resolver<ReadonlyArray<ResolversTypes['TechnologyShipment']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['StageUnderLimits']>, ParentType, ContextType, Partial<BottlenecksStagesArgs>>;
  total?: Resolver<ResolversTypes['Shipment'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BoundsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Bounds'] = ResolversParentTypes['Bounds']> = {
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  mid?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type BulkPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BulkPayload'] = ResolversParentTypes['BulkPayload']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  moreWarnings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['TableProblem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['TableProblem']>, ParentType, ContextType>;
};

export type BuyerCostResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BuyerCost'] = ResolversParentTypes['BuyerCost']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['ClaimCheck']>, ParentType, ContextType>;
  draws?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['Technology'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  technologies?: Resolver<ReadonlyArray<ResolversTypes['PortCost']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  firm?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  grounds?: Resolver<ReadonlyArray<ResolversTypes['Ground']>, ParentType, ContextType>;
};

export type CaptureInputsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaptureInputs'] = ResolversParentTypes['CaptureInputs']> = {
  firm?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  margin?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  technology?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  action?: Resolver<ResolversTypes['ChangeAction'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangePageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangePage'] = ResolversParentTypes['ChangePage']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  endCursor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChokepointsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Chokepoints'] = ResolversParentTypes['Chokepoints']> = {
  firms?: Resolver<ReadonlyArray<ResolversTypes['FirmChokepoint']>, ParentType, ContextType, Partial<ChokepointsFirmsArgs>>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['StageChokepoint']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  attributedTo?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['ClaimBasis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  contradictedBy?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  falsifier?: Resolver<Maybe<ResolversTypes['Falsifier']>, ParentType, ContextType>;
  houseView?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parameter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periodFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  refs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  restsOn?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  retractReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['Seen'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimCheckResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimCheck'] = ResolversParentTypes['ClaimCheck']> = {
  agrees?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  claimedHigh?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  claimedLow?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ours?: Resolver<ResolversTypes['Spread'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['ComparedQuantity'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['ClaimScope'], ParentType, ContextType>;
  technology?: Resolver<ResolversTypes['Technology'], ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimPayload'] = ResolversParentTypes['ClaimPayload']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['EditWarning']>, ParentType, ContextType>;
};

export type CoefficientInputsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoefficientInputs'] = ResolversParentTypes['CoefficientInputs']> = {
  buyer?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seller?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ComparedPositionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparedPosition'] = ResolversParentTypes['ComparedPosition']> = {
  baselineProfitUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  baselineRevenueUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scenarioProfitUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scenarioRevenueUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  technology?: Resolver<ResolversTypes['Technology'], ParentType, ContextType>;
};

export type ConcentrationChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConcentrationChange'] = ResolversParentTypes['ConcentrationChange']> = {
  baselineHhi?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  baselineHhiIncludingRest?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  baselineTop3Share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scenarioHhi?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scenarioHhiIncludingRest?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scenarioTop3Share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ConcentrationDifferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConcentrationDifference'] = ResolversParentTypes['ConcentrationDifference']> = {
  aHhi?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  aTop3Share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  bHhi?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  bTop3Share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hhiDifference?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  top3ShareDifference?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ContributionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution']> = {
  amountUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  technology?: Resolver<ResolversTypes['Technology'], ParentType, ContextType>;
};

export type CorrelationMatrixResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CorrelationMatrix'] = ResolversParentTypes['CorrelationMatrix']> = {
  parameters?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  ranks?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Float']>>, ParentType, ContextType>;
  repaired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CostPartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CostPart'] = ResolversParentTypes['CostPart']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CostPartKind'], ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  usd?: Resolver<ResolversTypes['Spread'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DeploymentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Deployment'] = ResolversParentTypes['Deployment']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  technology?: Resolver<Maybe<ResolversTypes['Technology']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DisagreementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Disagreement'] = ResolversParentTypes['Disagreement']> = {
  atStakeUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  disagreement?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  parameter?: Resolver<ResolversTypes['Parameter'], ParentType, ContextType>;
  swingUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DisruptedPositionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisruptedPosition'] = ResolversParentTypes['DisruptedPosition']> = {
  holder?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  technology?: Resolver<ResolversTypes['Technology'], ParentType, ContextType>;
};

export type DisruptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Disruption'] = ResolversParentTypes['Disruption']> = {
  missedPorts?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  missedUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  profitChangeUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['DisruptionYear']>, ParentType, ContextType>;
};

export type DisruptionYearResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisruptionYear'] = ResolversParentTypes['DisruptionYear']> = {
  binding?: Resolver<ReadonlyArray<ResolversTypes['BindingLimit']>, ParentType, ContextType>;
  gainers?: Resolver<ReadonlyArray<ResolversTypes['PartyLoss']>, ParentType, ContextType, Partial<DisruptionYearGainersArgs>>;
  hits?: Resolver<ReadonlyArray<ResolversTypes['DisruptedPosition']>, ParentType, ContextType>;
  losers?: Resolver<ReadonlyArray<ResolversTypes['PartyLoss']>, ParentType, ContextType, Partial<DisruptionYearLosersArgs>>;
  lostPart?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  profit?: Resolver<ResolversTypes['BeforeAfter'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['StageLoss']>, ParentType, ContextType>;
  technologies?: Resolver<ReadonlyArray<ResolversTypes['TechnologyLoss']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['ShipmentLoss'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DomainInputsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DomainInputs'] = ResolversParentTypes['DomainInputs']> = {
  baselineMix?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Float']>>, ParentType, ContextType>;
  baselinePorts?: Resolver<ReadonlyArray<ResolversTypes['Float']>, ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
  generations?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  marketUsd?: Resolver<ReadonlyArray<ResolversTypes['Float']>, ParentType, ContextType>;
  scenarioMix?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Float']>>, ParentType, ContextType>;
  scenarioPorts?: Resolver<ReadonlyArray<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type EditWarningResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EditWarning'] = ResolversParentTypes['EditWarning']> = {
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EstimateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Estimate'] = ResolversParentTypes['Estimate']> = {
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mid?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type EvidenceQualityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidenceQuality'] = ResolversParentTypes['EvidenceQuality']> = {
  assumedOrRecalledVarianceShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  assumedVarianceShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recalledVarianceShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ExposureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Exposure'] = ResolversParentTypes['Exposure']> = {
  chains?: Resolver<ReadonlyArray<ResolversTypes['ExposureChain']>, ParentType, ContextType, Partial<ExposureChainsArgs>>;
  direct?: Resolver<ResolversTypes['ExposurePart'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['ExposureDirection'], ParentType, ContextType>;
  disclosed?: Resolver<ResolversTypes['ExposurePart'], ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['ExposurePart'], ParentType, ContextType>;
  revenueBasis?: Resolver<Maybe<ResolversTypes['RevenueBasis']>, ParentType, ContextType>;
  revenueUsd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['ExposurePart'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExposureChainResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExposureChain'] = ResolversParentTypes['ExposureChain']> = {
  disclosed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['ExposureHop']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  usd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ExposureHopResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExposureHop'] = ResolversParentTypes['ExposureHop']> = {
  buyer?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  disclosed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  technology?: Resolver<Maybe<ResolversTypes['Technology']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
};

export type ExposurePartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExposurePart'] = ResolversParentTypes['ExposurePart']> = {
  share?: Resolver<ResolversTypes['Bounds'], ParentType, ContextType>;
  usd?: Resolver<Maybe<ResolversTypes['Bounds']>, ParentType, ContextType>;
};

export type FalsifierResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Falsifier'] = ResolversParentTypes['Falsifier']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  comparison?: Resolver<ResolversTypes['OverturningSide'], ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seen?: Resolver<Maybe<ResolversTypes['Seen']>, ParentType, ContextType>;
  segment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FirmResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Firm'] = ResolversParentTypes['Firm']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  captures?: Resolver<ReadonlyArray<ResolversTypes['ValueCapture']>, ParentType, ContextType>;
  cik?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<FirmClaimsArgs>>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['SupplyConnection'], ParentType, ContextType, Partial<FirmCustomersArgs>>;
  deployments?: Resolver<ReadonlyArray<ResolversTypes['Deployment']>, ParentType, ContextType, Partial<FirmDeploymentsArgs>>;
  financials?: Resolver<ReadonlyArray<ResolversTypes['FiscalYear']>, ParentType, ContextType, Partial<FirmFinancialsArgs>>;
  grossMargin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  grossMarginBasis?: Resolver<Maybe<ResolversTypes['ClaimBasis']>, ParentType, ContextType>;
  grossMarginFiscalYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<ReadonlyArray<ResolversTypes['Firm']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lei?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  listings?: Resolver<ReadonlyArray<ResolversTypes['Listing']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operatingMargin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  operatingMarginBasis?: Resolver<Maybe<ResolversTypes['ClaimBasis']>, ParentType, ContextType>;
  operatingMarginFiscalYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType>;
  parentName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<FirmProductsArgs>>;
  redistribution?: Resolver<Maybe<ResolversTypes['FirmRedistribution']>, ParentType, ContextType, RequireFields<FirmRedistributionArgs, 'year'>>;
  revenueBasis?: Resolver<Maybe<ResolversTypes['ClaimBasis']>, ParentType, ContextType>;
  revenueFiscalYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revenueUsd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subsidiaries?: Resolver<ReadonlyArray<ResolversTypes['Firm']>, ParentType, ContextType>;
  suppliers?: Resolver<ResolversTypes['SupplyConnection'], ParentType, ContextType, Partial<FirmSuppliersArgs>>;
  ticker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, Partial<FirmTiesArgs>>;
  ultimateParent?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FirmChokepointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FirmChokepoint'] = ResolversParentTypes['FirmChokepoint']> = {
  after?: Resolver<ResolversTypes['FirmNarrowness'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['FirmNarrowness'], ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  singleSource?: Resolver<ReadonlyArray<ResolversTypes['SingleSource']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType>;
};

export type FirmConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FirmConnection'] = ResolversParentTypes['FirmConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FirmEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Firm']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FirmDifferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FirmDifference'] = ResolversParentTypes['FirmDifference']> = {
  aChangeUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  aProfitUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  bChangeUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  bProfitUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  changeDifferenceUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  firm?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  presentValueDifferenceUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  presentValueInterval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  profitDifferenceUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FirmEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FirmEdge'] = ResolversParentTypes['FirmEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
};

export type FirmNarrownessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FirmNarrowness'] = ResolversParentTypes['FirmNarrowness']> = {
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  revenueUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FirmPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FirmPayload'] = ResolversParentTypes['FirmPayload']> = {
  firm?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['EditWarning']>, ParentType, ContextType>;
};

export type FirmRedistributionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FirmRedistribution'] = ResolversParentTypes['FirmRedistribution']> = {
  attribution?: Resolver<ReadonlyArray<ResolversTypes['LeverContribution']>, ParentType, ContextType>;
  baselineProfitUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  changeUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  contributions?: Resolver<ReadonlyArray<ResolversTypes['Contribution']>, ParentType, ContextType>;
  evidenceQuality?: Resolver<ResolversTypes['EvidenceQuality'], ParentType, ContextType>;
  firm?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  materiality?: Resolver<ResolversTypes['Materiality'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  presentValueInterval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  presentValueUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scenarioProfitUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  turningYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  why?: Resolver<ReadonlyArray<ResolversTypes['Influence']>, ParentType, ContextType, Partial<FirmRedistributionWhyArgs>>;
};

export type FirmSideBySideResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FirmSideBySide'] = ResolversParentTypes['FirmSideBySide']> = {
  customers?: Resolver<ReadonlyArray<ResolversTypes['Firm']>, ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['ComparedPosition']>, ParentType, ContextType>;
  redistribution?: Resolver<Maybe<ResolversTypes['FirmRedistribution']>, ParentType, ContextType>;
  suppliers?: Resolver<ReadonlyArray<ResolversTypes['Firm']>, ParentType, ContextType>;
};

export type FirmUnderLimitsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FirmUnderLimits'] = ResolversParentTypes['FirmUnderLimits']> = {
  baselineProfitUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  changeUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  firm?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType>;
  missedUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shippedProfitUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  wantedProfitUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FirmsComparedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FirmsCompared'] = ResolversParentTypes['FirmsCompared']> = {
  firms?: Resolver<ReadonlyArray<ResolversTypes['FirmSideBySide']>, ParentType, ContextType>;
  sharedCustomers?: Resolver<ReadonlyArray<ResolversTypes['Firm']>, ParentType, ContextType>;
  sharedStages?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType>;
  sharedSuppliers?: Resolver<ReadonlyArray<ResolversTypes['Firm']>, ParentType, ContextType>;
};

export type FiscalYearResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FiscalYear'] = ResolversParentTypes['FiscalYear']> = {
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  fullYear?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  operatingIncomeBasis?: Resolver<Maybe<ResolversTypes['ClaimBasis']>, ParentType, ContextType>;
  operatingIncomeUsd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  periodEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revenueBasis?: Resolver<Maybe<ResolversTypes['ClaimBasis']>, ParentType, ContextType>;
  revenueUsd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FlowEndResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FlowEnd'] = ResolversParentTypes['FlowEnd']> = {
  firm?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FlowEndKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
};

export type ForecastResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Forecast'] = ResolversParentTypes['Forecast']> = {
  actual?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actualValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  made?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  madeOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notScored?: Resolver<Maybe<ResolversTypes['NotScored']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['ForecastScore']>, ParentType, ContextType>;
  seen?: Resolver<Maybe<ResolversTypes['Seen']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ForecastConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ForecastConnection'] = ResolversParentTypes['ForecastConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ForecastEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Forecast']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ForecastEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ForecastEdge'] = ResolversParentTypes['ForecastEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Forecast'], ParentType, ContextType>;
};

export type ForecastScoreResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ForecastScore'] = ResolversParentTypes['ForecastScore']> = {
  absoluteError?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  crps?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  insideInterval?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  relativeError?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type GoalSeekResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GoalSeekResult'] = ResolversParentTypes['GoalSeekResult']> = {
  evaluations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Point'], ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Point'], ParentType, ContextType>;
  range?: Resolver<ResolversTypes['LeverRange'], ParentType, ContextType>;
  reachable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  solutions?: Resolver<ReadonlyArray<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type GroundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Ground'] = ResolversParentTypes['Ground']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GroundKind'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  technology?: Resolver<Maybe<ResolversTypes['Technology']>, ParentType, ContextType>;
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HedgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Hedge'] = ResolversParentTypes['Hedge']> = {
  changeUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  correlation?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  interval?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
};

export type HoldingImpactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HoldingImpact'] = ResolversParentTypes['HoldingImpact']> = {
  changeUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  inChain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  materiality?: Resolver<ResolversTypes['Materiality'], ParentType, ContextType>;
  materialityInterval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weightedShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type HopResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['LinkDirection'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type IndexIntervalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndexInterval'] = ResolversParentTypes['IndexInterval']> = {
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type InfluenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Influence'] = ResolversParentTypes['Influence']> = {
  basis?: Resolver<ResolversTypes['ClaimBasis'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  highUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lowUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  parameter?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seen?: Resolver<ReadonlyArray<ResolversTypes['Seen']>, ParentType, ContextType>;
  swingUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['InfluenceValue']>, ParentType, ContextType>;
};

export type InfluenceValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InfluenceValue'] = ResolversParentTypes['InfluenceValue']> = {
  basis?: Resolver<ResolversTypes['ClaimBasis'], ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Triple'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InputCoefficientResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InputCoefficient'] = ResolversParentTypes['InputCoefficient']> = {
  buyer?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seller?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Triple'], ParentType, ContextType>;
  technology?: Resolver<ResolversTypes['Technology'], ParentType, ContextType>;
};

export type InputWithoutClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InputWithoutClaim'] = ResolversParentTypes['InputWithoutClaim']> = {
  parameter?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['LackOfClaim'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IntervalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Interval'] = ResolversParentTypes['Interval']> = {
  draws?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p5?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p50?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p95?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  probabilityOfGain?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standardError?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LeverContributionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeverContribution'] = ResolversParentTypes['LeverContribution']> = {
  amountUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lever?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standardErrorUsd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type LeverRangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeverRange'] = ResolversParentTypes['LeverRange']> = {
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ListingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing']> = {
  exchange?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ticker?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MarketResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Market'] = ResolversParentTypes['Market']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<MarketClaimsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MaterialityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Materiality'] = ResolversParentTypes['Materiality']> = {
  fiscalYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operatingIncomeBasis?: Resolver<Maybe<ResolversTypes['ClaimBasis']>, ParentType, ContextType>;
  operatingIncomeUsd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MismatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mismatch'] = ResolversParentTypes['Mismatch']> = {
  capitalBasis?: Resolver<Maybe<ResolversTypes['ClaimBasis']>, ParentType, ContextType>;
  capitalPerPortUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  delta?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  demandPorts?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  missedUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  strandedUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  technologies?: Resolver<ReadonlyArray<ResolversTypes['TechnologyMismatch']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModelInputsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ModelInputs'] = ResolversParentTypes['ModelInputs']> = {
  baselineCaptures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CaptureInputs']>>, ParentType, ContextType>;
  baselineTechnologies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TechnologyInputs']>>, ParentType, ContextType>;
  captures?: Resolver<ReadonlyArray<ResolversTypes['CaptureInputs']>, ParentType, ContextType>;
  domains?: Resolver<ReadonlyArray<ResolversTypes['DomainInputs']>, ParentType, ContextType>;
  technologies?: Resolver<ReadonlyArray<ResolversTypes['TechnologyInputs']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addClaim?: Resolver<ResolversTypes['ClaimPayload'], ParentType, ContextType, RequireFields<MutationAddClaimArgs, 'input'>>;
  addFirm?: Resolver<ResolversTypes['FirmPayload'], ParentType, ContextType, RequireFields<MutationAddFirmArgs, 'input'>>;
  addOrganization?: Resolver<ResolversTypes['OrganizationPayload'], ParentType, ContextType, RequireFields<MutationAddOrganizationArgs, 'input'>>;
  addProduct?: Resolver<ResolversTypes['ProductPayload'], ParentType, ContextType, RequireFields<MutationAddProductArgs, 'input'>>;
  addRelation?: Resolver<ResolversTypes['RelationPayload'], ParentType, ContextType, RequireFields<MutationAddRelationArgs, 'input'>>;
  addSource?: Resolver<ResolversTypes['SourcePayload'], ParentType, ContextType, RequireFields<MutationAddSourceArgs, 'input'>>;
  bulkAdd?: Resolver<ResolversTypes['BulkPayload'], ParentType, ContextType, RequireFields<MutationBulkAddArgs, 'corrects' | 'tables'>>;
  correctClaim?: Resolver<ResolversTypes['ClaimPayload'], ParentType, ContextType, RequireFields<MutationCorrectClaimArgs, 'id' | 'input'>>;
  correctFirm?: Resolver<ResolversTypes['FirmPayload'], ParentType, ContextType, RequireFields<MutationCorrectFirmArgs, 'input' | 'slug'>>;
  correctOrganization?: Resolver<ResolversTypes['OrganizationPayload'], ParentType, ContextType, RequireFields<MutationCorrectOrganizationArgs, 'input' | 'slug'>>;
  correctProduct?: Resolver<ResolversTypes['ProductPayload'], ParentType, ContextType, RequireFields<MutationCorrectProductArgs, 'input' | 'slug'>>;
  correctRelation?: Resolver<ResolversTypes['RelationPayload'], ParentType, ContextType, RequireFields<MutationCorrectRelationArgs, 'id' | 'input'>>;
  correctSource?: Resolver<ResolversTypes['SourcePayload'], ParentType, ContextType, RequireFields<MutationCorrectSourceArgs, 'id' | 'input'>>;
  mergeFirms?: Resolver<ResolversTypes['FirmPayload'], ParentType, ContextType, RequireFields<MutationMergeFirmsArgs, 'keep' | 'merge' | 'reason'>>;
  retractClaim?: Resolver<ResolversTypes['ClaimPayload'], ParentType, ContextType, RequireFields<MutationRetractClaimArgs, 'id' | 'reason'>>;
  retractRelation?: Resolver<ResolversTypes['RelationPayload'], ParentType, ContextType, RequireFields<MutationRetractRelationArgs, 'id' | 'reason'>>;
  saveScenario?: Resolver<ResolversTypes['SaveScenarioPayload'], ParentType, ContextType, RequireFields<MutationSaveScenarioArgs, 'input'>>;
};

export type NetworkDomainResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkDomain'] = ResolversParentTypes['NetworkDomain']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<NetworkDomainClaimsArgs>>;
  domain?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
  generations?: Resolver<ReadonlyArray<ResolversTypes['Technology']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quotedFor?: Resolver<ResolversTypes['MarketMix'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Claim' | 'Firm' | 'FiscalYear' | 'Forecast' | 'Market' | 'NetworkDomain' | 'Organization' | 'Product' | 'Resource' | 'Source' | 'Stage' | 'Technology', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OrganizationClaimsArgs>>;
  forecasts?: Resolver<ResolversTypes['ForecastConnection'], ParentType, ContextType, Partial<OrganizationForecastsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganizationPayload'] = ResolversParentTypes['OrganizationPayload']> = {
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['EditWarning']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParameterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Parameter'] = ResolversParentTypes['Parameter']> = {
  disagreement?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ParameterKind'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['ParameterValue']>, ParentType, ContextType>;
};

export type ParameterClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParameterClaim'] = ResolversParentTypes['ParameterClaim']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  conversion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Estimate'], ParentType, ContextType>;
  superseded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Triple'], ParentType, ContextType>;
};

export type ParameterConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParameterConnection'] = ResolversParentTypes['ParameterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParameterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Parameter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParameterEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParameterEdge'] = ResolversParentTypes['ParameterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Parameter'], ParentType, ContextType>;
};

export type ParameterValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParameterValue'] = ResolversParentTypes['ParameterValue']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['ParameterClaim']>, ParentType, ContextType>;
  disagreement?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  house?: Resolver<ResolversTypes['Triple'], ParentType, ContextType>;
  houseBasis?: Resolver<Maybe<ResolversTypes['ClaimBasis']>, ParentType, ContextType>;
  houseClaim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  pooled?: Resolver<ResolversTypes['Triple'], ParentType, ContextType, Partial<ParameterValuePooledArgs>>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  firm?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
};

export type PartyLossResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartyLoss'] = ResolversParentTypes['PartyLoss']> = {
  afterUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  beforeUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  changeUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  isHit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weakest?: Resolver<Maybe<ResolversTypes['PathEvidence']>, ParentType, ContextType>;
};

export type PathEvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathEvidence'] = ResolversParentTypes['PathEvidence']> = {
  basis?: Resolver<ResolversTypes['ClaimBasis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['Seen'], ParentType, ContextType>;
};

export type PointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Point'] = ResolversParentTypes['Point']> = {
  lever?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  output?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PoolChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PoolChange'] = ResolversParentTypes['PoolChange']> = {
  baselineProfitUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  baselineSpendUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  changeUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidenceQuality?: Resolver<ResolversTypes['EvidenceQuality'], ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  presentValueInterval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  presentValueUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  residualUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scenarioProfitUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scenarioSpendUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  why?: Resolver<ReadonlyArray<ResolversTypes['Influence']>, ParentType, ContextType, Partial<PoolChangeWhyArgs>>;
};

export type PoolDifferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PoolDifference'] = ResolversParentTypes['PoolDifference']> = {
  aChangeUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  aProfitUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  aSpendUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  bChangeUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  bProfitUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  bSpendUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  changeDifferenceUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  presentValueDifferenceUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  presentValueInterval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  profitDifferenceUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  spendDifferenceUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PortCostResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PortCost'] = ResolversParentTypes['PortCost']> = {
  parts?: Resolver<ReadonlyArray<ResolversTypes['CostPart']>, ParentType, ContextType>;
  relativePerBit?: Resolver<ResolversTypes['Spread'], ParentType, ContextType>;
  relativePower?: Resolver<ResolversTypes['Spread'], ParentType, ContextType>;
  technology?: Resolver<ResolversTypes['Technology'], ParentType, ContextType>;
  totalUsd?: Resolver<ResolversTypes['Spread'], ParentType, ContextType>;
  usdPerGbps?: Resolver<ResolversTypes['Spread'], ParentType, ContextType>;
};

export type PortfolioImpactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PortfolioImpact'] = ResolversParentTypes['PortfolioImpact']> = {
  hedges?: Resolver<ReadonlyArray<ResolversTypes['Hedge']>, ParentType, ContextType, Partial<PortfolioImpactHedgesArgs>>;
  holdings?: Resolver<ReadonlyArray<ResolversTypes['HoldingImpact']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['PortfolioTotal'], ParentType, ContextType>;
  unknown?: Resolver<ReadonlyArray<ResolversTypes['UnknownHolding']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PortfolioTotalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PortfolioTotal'] = ResolversParentTypes['PortfolioTotal']> = {
  changeUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  coveredWeight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  materialityInterval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weightedShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  announced?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  announcedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  available?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ProductClaimsArgs>>;
  deployments?: Resolver<ReadonlyArray<ResolversTypes['Deployment']>, ParentType, ContextType, Partial<ProductDeploymentsArgs>>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  makers?: Resolver<ReadonlyArray<ResolversTypes['Firm']>, ParentType, ContextType, Partial<ProductMakersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seen?: Resolver<Maybe<ResolversTypes['Seen']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  speed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  technology?: Resolver<Maybe<ResolversTypes['Technology']>, ParentType, ContextType>;
  technologyTag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProductPayload'] = ResolversParentTypes['ProductPayload']> = {
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['EditWarning']>, ParentType, ContextType>;
};

export type ProfitFlowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProfitFlow'] = ResolversParentTypes['ProfitFlow']> = {
  amountUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['FlowEnd'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['FlowEnd'], ParentType, ContextType>;
};

export type ProfitRedistributionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProfitRedistribution'] = ResolversParentTypes['ProfitRedistribution']> = {
  bottlenecks?: Resolver<ResolversTypes['Bottlenecks'], ParentType, ContextType, RequireFields<ProfitRedistributionBottlenecksArgs, 'year'>>;
  byYear?: Resolver<ReadonlyArray<ResolversTypes['YearResult']>, ParentType, ContextType, Partial<ProfitRedistributionByYearArgs>>;
  concentration?: Resolver<ResolversTypes['ConcentrationChange'], ParentType, ContextType, RequireFields<ProfitRedistributionConcentrationArgs, 'year'>>;
  correlations?: Resolver<Maybe<ResolversTypes['CorrelationMatrix']>, ParentType, ContextType>;
  engineVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firms?: Resolver<ReadonlyArray<ResolversTypes['FirmRedistribution']>, ParentType, ContextType, RequireFields<ProfitRedistributionFirmsArgs, 'year'>>;
  flows?: Resolver<ReadonlyArray<ResolversTypes['ProfitFlow']>, ParentType, ContextType, RequireFields<ProfitRedistributionFlowsArgs, 'year'>>;
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mismatch?: Resolver<ResolversTypes['Mismatch'], ParentType, ContextType, RequireFields<ProfitRedistributionMismatchArgs, 'year'>>;
  mix?: Resolver<ReadonlyArray<ResolversTypes['TechnologyShare']>, ParentType, ContextType, RequireFields<ProfitRedistributionMixArgs, 'domain' | 'year'>>;
  pool?: Resolver<ResolversTypes['PoolChange'], ParentType, ContextType, RequireFields<ProfitRedistributionPoolArgs, 'year'>>;
  publisherCoverage?: Resolver<ReadonlyArray<ResolversTypes['PublisherCoverage']>, ParentType, ContextType>;
  scenarioId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sensitivity?: Resolver<ReadonlyArray<ResolversTypes['Swing']>, ParentType, ContextType, Partial<ProfitRedistributionSensitivityArgs>>;
  sobolIndices?: Resolver<ReadonlyArray<ResolversTypes['SobolIndex']>, ParentType, ContextType, RequireFields<ProfitRedistributionSobolIndicesArgs, 'base' | 'of'>>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['StageRedistribution']>, ParentType, ContextType, RequireFields<ProfitRedistributionStagesArgs, 'year'>>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  withoutClaim?: Resolver<ReadonlyArray<ResolversTypes['InputWithoutClaim']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProfitUnderLimitsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProfitUnderLimits'] = ResolversParentTypes['ProfitUnderLimits']> = {
  baselineProfitUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  changeUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  missedUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shippedProfitUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  wantedProfitUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PublisherCoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublisherCoverage'] = ResolversParentTypes['PublisherCoverage']> = {
  behind?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  supplied?: Resolver<ReadonlyArray<ResolversTypes['SuppliedValue']>, ParentType, ContextType>;
  withoutClaim?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PublisherScoreResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublisherScore'] = ResolversParentTypes['PublisherScore']> = {
  forecasts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  insideInterval?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  intervals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notScored?: Resolver<ReadonlyArray<ResolversTypes['Forecast']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  scored?: Resolver<ReadonlyArray<ResolversTypes['Forecast']>, ParentType, ContextType>;
  tooHigh?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tooLow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['UnitScore']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  aggregate?: Resolver<ReadonlyArray<ResolversTypes['AggregateRow']>, ParentType, ContextType, RequireFields<QueryAggregateArgs, 'by' | 'year'>>;
  alternatives?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Candidate']>>, ParentType, ContextType, RequireFields<QueryAlternativesArgs, 'to'>>;
  buyerCost?: Resolver<ResolversTypes['BuyerCost'], ParentType, ContextType, RequireFields<QueryBuyerCostArgs, 'year'>>;
  changesSince?: Resolver<ResolversTypes['ChangePage'], ParentType, ContextType, RequireFields<QueryChangesSinceArgs, 'first'>>;
  chokepoints?: Resolver<ResolversTypes['Chokepoints'], ParentType, ContextType, RequireFields<QueryChokepointsArgs, 'year'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryClaimsArgs>>;
  compareFirms?: Resolver<ResolversTypes['FirmsCompared'], ParentType, ContextType, RequireFields<QueryCompareFirmsArgs, 'slugs' | 'year'>>;
  compareScenarios?: Resolver<ResolversTypes['ScenarioComparison'], ParentType, ContextType, RequireFields<QueryCompareScenariosArgs, 'a' | 'b' | 'year'>>;
  contradictions?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryContradictionsArgs>>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType, Partial<QueryDisagreementsArgs>>;
  disruption?: Resolver<ResolversTypes['Disruption'], ParentType, ContextType, RequireFields<QueryDisruptionArgs, 'from' | 'months' | 'of'>>;
  domains?: Resolver<ReadonlyArray<ResolversTypes['NetworkDomain']>, ParentType, ContextType>;
  evidencePublishers?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  exposure?: Resolver<Maybe<ResolversTypes['Exposure']>, ParentType, ContextType, RequireFields<QueryExposureArgs, 'firm' | 'to' | 'year'>>;
  falsifiableClaims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryFalsifiableClaimsArgs>>;
  firm?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType, Partial<QueryFirmArgs>>;
  firms?: Resolver<ResolversTypes['FirmConnection'], ParentType, ContextType, Partial<QueryFirmsArgs>>;
  forecastScores?: Resolver<ReadonlyArray<ResolversTypes['PublisherScore']>, ParentType, ContextType, Partial<QueryForecastScoresArgs>>;
  forecasts?: Resolver<ResolversTypes['ForecastConnection'], ParentType, ContextType, Partial<QueryForecastsArgs>>;
  goalSeek?: Resolver<ResolversTypes['GoalSeekResult'], ParentType, ContextType, RequireFields<QueryGoalSeekArgs, 'lever' | 'target'>>;
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<QueryHistoryArgs, 'first' | 'of'>>;
  markets?: Resolver<ReadonlyArray<ResolversTypes['Market']>, ParentType, ContextType>;
  modelInputs?: Resolver<ResolversTypes['ModelInputs'], ParentType, ContextType, Partial<QueryModelInputsArgs>>;
  neighborhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'depth' | 'limit' | 'of'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'slug'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  parameter?: Resolver<Maybe<ResolversTypes['Parameter']>, ParentType, ContextType, RequireFields<QueryParameterArgs, 'id'>>;
  parameters?: Resolver<ResolversTypes['ParameterConnection'], ParentType, ContextType, Partial<QueryParametersArgs>>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxLength' | 'rankBy' | 'to'>>;
  portfolioImpact?: Resolver<ResolversTypes['PortfolioImpact'], ParentType, ContextType, RequireFields<QueryPortfolioImpactArgs, 'holdings' | 'year'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductArgs, 'slug'>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<QueryProductsArgs>>;
  profitRedistribution?: Resolver<ResolversTypes['ProfitRedistribution'], ParentType, ContextType, Partial<QueryProfitRedistributionArgs>>;
  rateLimit?: Resolver<Maybe<ResolversTypes['RateLimit']>, ParentType, ContextType>;
  resources?: Resolver<ReadonlyArray<ResolversTypes['Resource']>, ParentType, ContextType>;
  scenario?: Resolver<Maybe<ResolversTypes['Scenario']>, ParentType, ContextType, RequireFields<QueryScenarioArgs, 'id'>>;
  scenarios?: Resolver<ResolversTypes['ScenarioConnection'], ParentType, ContextType, Partial<QueryScenariosArgs>>;
  scenariosCanBeSaved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType, RequireFields<QueryStageArgs, 'slug'>>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType>;
  staleClaims?: Resolver<ReadonlyArray<ResolversTypes['StaleClaim']>, ParentType, ContextType, Partial<QueryStaleClaimsArgs>>;
  technologies?: Resolver<ReadonlyArray<ResolversTypes['Technology']>, ParentType, ContextType>;
  technology?: Resolver<Maybe<ResolversTypes['Technology']>, ParentType, ContextType, RequireFields<QueryTechnologyArgs, 'slug'>>;
  whoCouldSupply?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Candidate']>>, ParentType, ContextType, Partial<QueryWhoCouldSupplyArgs>>;
};

export type RateLimitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RateLimit'] = ResolversParentTypes['RateLimit']> = {
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resetAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RedistributionProgressResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RedistributionProgress'] = ResolversParentTypes['RedistributionProgress']> = {
  completed?: Resolver<Maybe<ResolversTypes['ProfitRedistribution']>, ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationPayload'] = ResolversParentTypes['RelationPayload']> = {
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['EditWarning']>, ParentType, ContextType>;
};

export type ResourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Resource'] = ResolversParentTypes['Resource']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ResourceClaimsArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResourceLimitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResourceLimit'] = ResolversParentTypes['ResourceLimit']> = {
  capacityShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  capacityUnits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  dualUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  isBinding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
  usedUnits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  wantedUnits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SaveScenarioPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SaveScenarioPayload'] = ResolversParentTypes['SaveScenarioPayload']> = {
  created?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  scenario?: Resolver<Maybe<ResolversTypes['Scenario']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ScenarioResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Scenario'] = ResolversParentTypes['Scenario']> = {
  baseline?: Resolver<Maybe<ResolversTypes['ScenarioJson']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceChanged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  forkOf?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ScenarioKind'], ParentType, ContextType>;
  redistribution?: Resolver<Maybe<ResolversTypes['ProfitRedistribution']>, ParentType, ContextType>;
  savedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  savedGraphVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scenario?: Resolver<Maybe<ResolversTypes['ScenarioJson']>, ParentType, ContextType>;
  scenarioId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScenarioComparisonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScenarioComparison'] = ResolversParentTypes['ScenarioComparison']> = {
  a?: Resolver<ResolversTypes['ProfitRedistribution'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['ProfitRedistribution'], ParentType, ContextType>;
  concentration?: Resolver<ResolversTypes['ConcentrationDifference'], ParentType, ContextType>;
  firms?: Resolver<ReadonlyArray<ResolversTypes['FirmDifference']>, ParentType, ContextType, Partial<ScenarioComparisonFirmsArgs>>;
  mix?: Resolver<ReadonlyArray<ResolversTypes['TechnologyDifference']>, ParentType, ContextType, RequireFields<ScenarioComparisonMixArgs, 'domain'>>;
  pool?: Resolver<ResolversTypes['PoolDifference'], ParentType, ContextType, Partial<ScenarioComparisonPoolArgs>>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['StageDifference']>, ParentType, ContextType, Partial<ScenarioComparisonStagesArgs>>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ScenarioConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScenarioConnection'] = ResolversParentTypes['ScenarioConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ScenarioEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Scenario']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScenarioEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScenarioEdge'] = ResolversParentTypes['ScenarioEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Scenario'], ParentType, ContextType>;
};

export interface ScenarioJsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ScenarioJson'], any> {
  name: 'ScenarioJson';
}

export type SearchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  matched?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ShipmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Shipment'] = ResolversParentTypes['Shipment']> = {
  missedPorts?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  missedUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shippedPorts?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shippedUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  wantedPorts?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  wantedUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ShipmentLossResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ShipmentLoss'] = ResolversParentTypes['ShipmentLoss']> = {
  afterPorts?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  afterUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  beforePorts?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  beforeUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  missedPorts?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  missedUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SingleSourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SingleSource'] = ResolversParentTypes['SingleSource']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  good?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
};

export type SobolIndexResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SobolIndex'] = ResolversParentTypes['SobolIndex']> = {
  first?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  firstInterval?: Resolver<ResolversTypes['IndexInterval'], ParentType, ContextType>;
  parameter?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  totalInterval?: Resolver<ResolversTypes['IndexInterval'], ParentType, ContextType>;
};

export type SobolProgressResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SobolProgress'] = ResolversParentTypes['SobolProgress']> = {
  completed?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SobolIndex']>>, ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<SourceClaimsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retrievedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  seen?: Resolver<Maybe<ResolversTypes['Seen']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourcePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourcePayload'] = ResolversParentTypes['SourcePayload']> = {
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['EditWarning']>, ParentType, ContextType>;
};

export type SpreadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Spread'] = ResolversParentTypes['Spread']> = {
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  mid?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type StageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Stage'] = ResolversParentTypes['Stage']> = {
  captures?: Resolver<ReadonlyArray<ResolversTypes['ValueCapture']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<StageClaimsArgs>>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['InputCoefficient']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StageChokepointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StageChokepoint'] = ResolversParentTypes['StageChokepoint']> = {
  after?: Resolver<ResolversTypes['StageNarrowness'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['StageNarrowness'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  resources?: Resolver<ReadonlyArray<ResolversTypes['StageScarcity']>, ParentType, ContextType>;
  singleSource?: Resolver<ReadonlyArray<ResolversTypes['SingleSource']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
};

export type StageDifferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StageDifference'] = ResolversParentTypes['StageDifference']> = {
  aChangeUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  aProfitUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  aRevenueUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  bChangeUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  bProfitUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  bRevenueUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  changeDifferenceUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  profitDifferenceUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  revenueDifferenceUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
};

export type StageLossResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StageLoss'] = ResolversParentTypes['StageLoss']> = {
  capacityShareAfter?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  capacityShareBefore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lostShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
};

export type StageNarrownessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StageNarrowness'] = ResolversParentTypes['StageNarrowness']> = {
  alternatives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hhi?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  largest?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType>;
  largestShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  revenueUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  throughShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type StageRedistributionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StageRedistribution'] = ResolversParentTypes['StageRedistribution']> = {
  baselineProfitUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  baselineRevenueUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  baselineValueAddedUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  changeUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidenceQuality?: Resolver<ResolversTypes['EvidenceQuality'], ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  scenarioProfitUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scenarioRevenueUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scenarioValueAddedUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  why?: Resolver<ReadonlyArray<ResolversTypes['Influence']>, ParentType, ContextType, Partial<StageRedistributionWhyArgs>>;
};

export type StageScarcityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StageScarcity'] = ResolversParentTypes['StageScarcity']> = {
  capacityShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  dualUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  isBinding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
};

export type StageUnderLimitsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StageUnderLimits'] = ResolversParentTypes['StageUnderLimits']> = {
  baselineProfitUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  changeUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  missedUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shippedProfitUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  wantedProfitUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type StaleClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StaleClaim'] = ResolversParentTypes['StaleClaim']> = {
  ageMonths?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  swingUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  cut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cutReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  changes?: SubscriptionResolver<ResolversTypes['Change'], "changes", ParentType, ContextType, Partial<SubscriptionChangesArgs>>;
  redistributionProgress?: SubscriptionResolver<ResolversTypes['RedistributionProgress'], "redistributionProgress", ParentType, ContextType, Partial<SubscriptionRedistributionProgressArgs>>;
  sobolProgress?: SubscriptionResolver<ResolversTypes['SobolProgress'], "sobolProgress", ParentType, ContextType, RequireFields<SubscriptionSobolProgressArgs, 'base' | 'of'>>;
};

export type SuppliedValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SuppliedValue'] = ResolversParentTypes['SuppliedValue']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  conversion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameter?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Triple'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SupplyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Supply'] = ResolversParentTypes['Supply']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  shareOfRevenue?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  technology?: Resolver<Maybe<ResolversTypes['Technology']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SupplyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupplyConnection'] = ResolversParentTypes['SupplyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupplyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Supply']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupplyEdge'] = ResolversParentTypes['SupplyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Supply'], ParentType, ContextType>;
};

export type SwingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Swing'] = ResolversParentTypes['Swing']> = {
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  parameter?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  swing?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TableProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TableProblem'] = ResolversParentTypes['TableProblem']> = {
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TechnologyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Technology'] = ResolversParentTypes['Technology']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<TechnologyClaimsArgs>>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  domains?: Resolver<ReadonlyArray<ResolversTypes['NetworkDomain']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inBaseline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['InputCoefficient']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<TechnologyProductsArgs>>;
  rootStage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TechnologyDifferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TechnologyDifference'] = ResolversParentTypes['TechnologyDifference']> = {
  aPorts?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  aShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  aSpendUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  bPorts?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  bShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  bSpendUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  portsDifference?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shareDifference?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  spendDifferenceUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  technology?: Resolver<ResolversTypes['Technology'], ParentType, ContextType>;
};

export type TechnologyInputsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TechnologyInputs'] = ResolversParentTypes['TechnologyInputs']> = {
  inputs?: Resolver<ReadonlyArray<ResolversTypes['CoefficientInputs']>, ParentType, ContextType>;
  priceUsd?: Resolver<ReadonlyArray<ResolversTypes['Float']>, ParentType, ContextType>;
  rootStage?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  technology?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TechnologyLossResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TechnologyLoss'] = ResolversParentTypes['TechnologyLoss']> = {
  afterPorts?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  afterUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  beforePorts?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  beforeUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
  missedPorts?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  missedUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  technology?: Resolver<ResolversTypes['Technology'], ParentType, ContextType>;
};

export type TechnologyMismatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TechnologyMismatch'] = ResolversParentTypes['TechnologyMismatch']> = {
  demandPorts?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
  missedUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  priceUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  strandedUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  technology?: Resolver<ResolversTypes['Technology'], ParentType, ContextType>;
};

export type TechnologyShareResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TechnologyShare'] = ResolversParentTypes['TechnologyShare']> = {
  baselinePorts?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  baselineShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  baselineSpendUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scenarioPorts?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scenarioShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scenarioSpendUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  technology?: Resolver<ResolversTypes['Technology'], ParentType, ContextType>;
};

export type TechnologyShipmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TechnologyShipment'] = ResolversParentTypes['TechnologyShipment']> = {
  domain?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
  missedPorts?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  missedUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shippedPorts?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shippedUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  technology?: Resolver<ResolversTypes['Technology'], ParentType, ContextType>;
  wantedPorts?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  wantedUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TieResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['LinkDirection'], ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  technology?: Resolver<Maybe<ResolversTypes['Technology']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TieConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TieConnection'] = ResolversParentTypes['TieConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TieEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TieEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TieEdge'] = ResolversParentTypes['TieEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
};

export type TripleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Triple'] = ResolversParentTypes['Triple']> = {
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  mid?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type UnitScoreResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnitScore'] = ResolversParentTypes['UnitScore']> = {
  meanAbsoluteError?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  meanCrps?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  meanError?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  medianRelativeError?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  scored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UnknownHoldingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnknownHolding'] = ResolversParentTypes['UnknownHolding']> = {
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ValueCaptureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ValueCapture'] = ResolversParentTypes['ValueCapture']> = {
  firm?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  margin?: Resolver<ResolversTypes['Triple'], ParentType, ContextType>;
  marginClaims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Triple'], ParentType, ContextType>;
  shareClaims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  technology?: Resolver<Maybe<ResolversTypes['Technology']>, ParentType, ContextType>;
};

export type YearResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['YearResult'] = ResolversParentTypes['YearResult']> = {
  concentration?: Resolver<ResolversTypes['ConcentrationChange'], ParentType, ContextType>;
  firms?: Resolver<ReadonlyArray<ResolversTypes['FirmRedistribution']>, ParentType, ContextType, Partial<YearResultFirmsArgs>>;
  mix?: Resolver<ReadonlyArray<ResolversTypes['TechnologyShare']>, ParentType, ContextType, RequireFields<YearResultMixArgs, 'domain'>>;
  pool?: Resolver<ResolversTypes['PoolChange'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['StageRedistribution']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  AggregateRow?: AggregateRowResolvers<ContextType>;
  BeforeAfter?: BeforeAfterResolvers<ContextType>;
  BindingLimit?: BindingLimitResolvers<ContextType>;
  Bottlenecks?: BottlenecksResolvers<ContextType>;
  Bounds?: BoundsResolvers<ContextType>;
  BulkPayload?: BulkPayloadResolvers<ContextType>;
  BuyerCost?: BuyerCostResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  CaptureInputs?: CaptureInputsResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangePage?: ChangePageResolvers<ContextType>;
  Chokepoints?: ChokepointsResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimCheck?: ClaimCheckResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimPayload?: ClaimPayloadResolvers<ContextType>;
  CoefficientInputs?: CoefficientInputsResolvers<ContextType>;
  ComparedPosition?: ComparedPositionResolvers<ContextType>;
  ConcentrationChange?: ConcentrationChangeResolvers<ContextType>;
  ConcentrationDifference?: ConcentrationDifferenceResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
  CorrelationMatrix?: CorrelationMatrixResolvers<ContextType>;
  CostPart?: CostPartResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Deployment?: DeploymentResolvers<ContextType>;
  Disagreement?: DisagreementResolvers<ContextType>;
  DisruptedPosition?: DisruptedPositionResolvers<ContextType>;
  Disruption?: DisruptionResolvers<ContextType>;
  DisruptionYear?: DisruptionYearResolvers<ContextType>;
  DomainInputs?: DomainInputsResolvers<ContextType>;
  EditWarning?: EditWarningResolvers<ContextType>;
  Estimate?: EstimateResolvers<ContextType>;
  EvidenceQuality?: EvidenceQualityResolvers<ContextType>;
  Exposure?: ExposureResolvers<ContextType>;
  ExposureChain?: ExposureChainResolvers<ContextType>;
  ExposureHop?: ExposureHopResolvers<ContextType>;
  ExposurePart?: ExposurePartResolvers<ContextType>;
  Falsifier?: FalsifierResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  Firm?: FirmResolvers<ContextType>;
  FirmChokepoint?: FirmChokepointResolvers<ContextType>;
  FirmConnection?: FirmConnectionResolvers<ContextType>;
  FirmDifference?: FirmDifferenceResolvers<ContextType>;
  FirmEdge?: FirmEdgeResolvers<ContextType>;
  FirmNarrowness?: FirmNarrownessResolvers<ContextType>;
  FirmPayload?: FirmPayloadResolvers<ContextType>;
  FirmRedistribution?: FirmRedistributionResolvers<ContextType>;
  FirmSideBySide?: FirmSideBySideResolvers<ContextType>;
  FirmUnderLimits?: FirmUnderLimitsResolvers<ContextType>;
  FirmsCompared?: FirmsComparedResolvers<ContextType>;
  FiscalYear?: FiscalYearResolvers<ContextType>;
  FlowEnd?: FlowEndResolvers<ContextType>;
  Forecast?: ForecastResolvers<ContextType>;
  ForecastConnection?: ForecastConnectionResolvers<ContextType>;
  ForecastEdge?: ForecastEdgeResolvers<ContextType>;
  ForecastScore?: ForecastScoreResolvers<ContextType>;
  GoalSeekResult?: GoalSeekResultResolvers<ContextType>;
  Ground?: GroundResolvers<ContextType>;
  Hedge?: HedgeResolvers<ContextType>;
  HoldingImpact?: HoldingImpactResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  IndexInterval?: IndexIntervalResolvers<ContextType>;
  Influence?: InfluenceResolvers<ContextType>;
  InfluenceValue?: InfluenceValueResolvers<ContextType>;
  InputCoefficient?: InputCoefficientResolvers<ContextType>;
  InputWithoutClaim?: InputWithoutClaimResolvers<ContextType>;
  Interval?: IntervalResolvers<ContextType>;
  LeverContribution?: LeverContributionResolvers<ContextType>;
  LeverRange?: LeverRangeResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  Market?: MarketResolvers<ContextType>;
  Materiality?: MaterialityResolvers<ContextType>;
  Mismatch?: MismatchResolvers<ContextType>;
  ModelInputs?: ModelInputsResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NetworkDomain?: NetworkDomainResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationPayload?: OrganizationPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Parameter?: ParameterResolvers<ContextType>;
  ParameterClaim?: ParameterClaimResolvers<ContextType>;
  ParameterConnection?: ParameterConnectionResolvers<ContextType>;
  ParameterEdge?: ParameterEdgeResolvers<ContextType>;
  ParameterValue?: ParameterValueResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PartyLoss?: PartyLossResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathEvidence?: PathEvidenceResolvers<ContextType>;
  Point?: PointResolvers<ContextType>;
  PoolChange?: PoolChangeResolvers<ContextType>;
  PoolDifference?: PoolDifferenceResolvers<ContextType>;
  PortCost?: PortCostResolvers<ContextType>;
  PortfolioImpact?: PortfolioImpactResolvers<ContextType>;
  PortfolioTotal?: PortfolioTotalResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductPayload?: ProductPayloadResolvers<ContextType>;
  ProfitFlow?: ProfitFlowResolvers<ContextType>;
  ProfitRedistribution?: ProfitRedistributionResolvers<ContextType>;
  ProfitUnderLimits?: ProfitUnderLimitsResolvers<ContextType>;
  PublisherCoverage?: PublisherCoverageResolvers<ContextType>;
  PublisherScore?: PublisherScoreResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimit?: RateLimitResolvers<ContextType>;
  RedistributionProgress?: RedistributionProgressResolvers<ContextType>;
  RelationPayload?: RelationPayloadResolvers<ContextType>;
  Resource?: ResourceResolvers<ContextType>;
  ResourceLimit?: ResourceLimitResolvers<ContextType>;
  SaveScenarioPayload?: SaveScenarioPayloadResolvers<ContextType>;
  Scenario?: ScenarioResolvers<ContextType>;
  ScenarioComparison?: ScenarioComparisonResolvers<ContextType>;
  ScenarioConnection?: ScenarioConnectionResolvers<ContextType>;
  ScenarioEdge?: ScenarioEdgeResolvers<ContextType>;
  ScenarioJson?: GraphQLScalarType;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Shipment?: ShipmentResolvers<ContextType>;
  ShipmentLoss?: ShipmentLossResolvers<ContextType>;
  SingleSource?: SingleSourceResolvers<ContextType>;
  SobolIndex?: SobolIndexResolvers<ContextType>;
  SobolProgress?: SobolProgressResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SourcePayload?: SourcePayloadResolvers<ContextType>;
  Spread?: SpreadResolvers<ContextType>;
  Stage?: StageResolvers<ContextType>;
  StageChokepoint?: StageChokepointResolvers<ContextType>;
  StageDifference?: StageDifferenceResolvers<ContextType>;
  StageLoss?: StageLossResolvers<ContextType>;
  StageNarrowness?: StageNarrownessResolvers<ContextType>;
  StageRedistribution?: StageRedistributionResolvers<ContextType>;
  StageScarcity?: StageScarcityResolvers<ContextType>;
  StageUnderLimits?: StageUnderLimitsResolvers<ContextType>;
  StaleClaim?: StaleClaimResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SuppliedValue?: SuppliedValueResolvers<ContextType>;
  Supply?: SupplyResolvers<ContextType>;
  SupplyConnection?: SupplyConnectionResolvers<ContextType>;
  SupplyEdge?: SupplyEdgeResolvers<ContextType>;
  Swing?: SwingResolvers<ContextType>;
  TableProblem?: TableProblemResolvers<ContextType>;
  Technology?: TechnologyResolvers<ContextType>;
  TechnologyDifference?: TechnologyDifferenceResolvers<ContextType>;
  TechnologyInputs?: TechnologyInputsResolvers<ContextType>;
  TechnologyLoss?: TechnologyLossResolvers<ContextType>;
  TechnologyMismatch?: TechnologyMismatchResolvers<ContextType>;
  TechnologyShare?: TechnologyShareResolvers<ContextType>;
  TechnologyShipment?: TechnologyShipmentResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  TieConnection?: TieConnectionResolvers<ContextType>;
  TieEdge?: TieEdgeResolvers<ContextType>;
  Triple?: TripleResolvers<ContextType>;
  UnitScore?: UnitScoreResolvers<ContextType>;
  UnknownHolding?: UnknownHoldingResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ValueCapture?: ValueCaptureResolvers<ContextType>;
  YearResult?: YearResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
  needs?: NeedsDirectiveResolver<any, any, ContextType>;
};
