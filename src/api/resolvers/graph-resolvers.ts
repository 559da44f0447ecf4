import type { Resolvers } from '../generated/resolvers.ts';
import { Claim } from './claim/claim.ts';
import { claimQuery } from './claim/query.ts';
import { Firm } from './firm/firm.ts';
import { firmQuery } from './firm/query.ts';
import { Figure } from './fiscal-year/figure.ts';
import { FiscalYear } from './fiscal-year/fiscal-year.ts';
import { Forecast } from './forecast/forecast.ts';
import { forecastQuery } from './forecast/query.ts';
import { DateScalar } from './graph/date.ts';
import { Node } from './graph/node.ts';
import { graphQuery } from './graph/query.ts';
import { Market } from './market/market.ts';
import { marketQuery } from './market/query.ts';
import { Resource } from './market/resource.ts';
import { Link } from './neighborhood/link.ts';
import { neighborhoodQuery } from './neighborhood/query.ts';
import { Subgraph } from './neighborhood/subgraph.ts';
import { Organization } from './organization/organization.ts';
import { organizationQuery } from './organization/query.ts';
import { Hop } from './paths/hop.ts';
import { Path } from './paths/path.ts';
import { pathsQuery } from './paths/query.ts';
import { Product } from './product/product.ts';
import { productQuery } from './product/query.ts';
import { rateLimitQuery } from './rate-limit/query.ts';
import { searchQuery } from './search/query.ts';
import { SearchHit } from './search/search-hit.ts';
import { sourceQuery } from './source/query.ts';
import { Source } from './source/source.ts';
import { InputCoefficient } from './stage/input-coefficient.ts';
import { stageQuery } from './stage/query.ts';
import { Stage } from './stage/stage.ts';
import { ValueCapture } from './stage/value-capture.ts';
import { Deployment } from './supply/deployment.ts';
import { Supply } from './supply/supply.ts';
import { Tie } from './supply/tie.ts';
import { NetworkDomain } from './technology/network-domain.ts';
import { technologyQuery } from './technology/query.ts';
import { Technology } from './technology/technology.ts';

/** Everything that the graph itself answers: one room a noun, one file a type. */
export const graphResolvers = {
  Date: DateScalar,
  Query: {
    ...graphQuery,
    ...firmQuery,
    ...stageQuery,
    ...technologyQuery,
    ...productQuery,
    ...claimQuery,
    ...sourceQuery,
    ...organizationQuery,
    ...forecastQuery,
    ...marketQuery,
    ...searchQuery,
    ...pathsQuery,
    ...neighborhoodQuery,
    ...rateLimitQuery,
  },
  Firm,
  Supply,
  Tie,
  Deployment,
  Stage,
  ValueCapture,
  InputCoefficient,
  Technology,
  NetworkDomain,
  Product,
  Claim,
  Source,
  Organization,
  FiscalYear,
  Figure,
  Forecast,
  Market,
  Resource,
  SearchHit,
  Path,
  Hop,
  Subgraph,
  Link,
  Node,
} satisfies Resolvers;
