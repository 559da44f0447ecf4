import type { Claim } from '../../domain/graph/claim.ts';
import type { SearchHit } from '../../domain/graph/connection.ts';
import type { Firm } from '../../domain/graph/firm.ts';
import type { Forecast } from '../../domain/graph/forecast.ts';
import type { FirmLink } from '../../domain/graph/link.ts';
import type { Product } from '../../domain/graph/product.ts';
import type { Organization, Source } from '../../domain/graph/source.ts';
import type { ParameterView } from '../../economics/resolution/parameter-view.ts';
import type { NamedScenario } from '../scenarios/named-scenario.ts';
import type { Connection } from './connection.ts';

/** One name for each connection of the schema, because the code generator takes no type arguments. */
export type FirmConnection = Connection<Firm>;
export type SupplyConnection = Connection<FirmLink>;
export type TieConnection = Connection<FirmLink>;
export type ProductConnection = Connection<Product>;
export type ClaimConnection = Connection<Claim>;
export type SourceConnection = Connection<Source>;
export type OrganizationConnection = Connection<Organization>;
export type ForecastConnection = Connection<Forecast>;
export type SearchConnection = Connection<SearchHit>;
export type ScenarioConnection = Connection<NamedScenario>;
export type ParameterConnection = Connection<ParameterView>;
