import type { Forecast } from '../../domain/graph/forecast.ts';
import type { Organization, Source } from '../../domain/graph/source.ts';
import type { ChildList } from '../paging/child-list.ts';
import type { OrderTerm } from '../paging/keyset.ts';
import type { RootList } from '../paging/root-list.ts';
import type { ByKey } from '../rows/by-key.ts';
import { type ByParent, byParentStatement } from '../rows/by-parent.ts';
import { map } from '../rows/read-value.ts';
import { whole } from '../rows/select.ts';
import { readOrganization, readSource } from '../source/read-source.ts';
import { readForecast } from './read-forecast.ts';

export const forecastsById: ByKey<Forecast> = {
  kind: 'Forecast',
  name: 'forecasts-by-id',
  projection: 'n{.*}',
  read: readForecast,
};

export const FORECASTS_BY_KEY: readonly OrderTerm[] = [{ expression: 'n.id', direction: 'ASC', nullable: false }];

export const forecastList: RootList<Forecast> = {
  name: 'forecasts',
  pattern: '(n:Forecast)',
  select: whole('n{.*}', readForecast),
};

export const organizationForecasts: ChildList<Forecast> = {
  name: 'organization-forecasts',
  pattern: '(o:Organization {slug: parent})<-[:MADE_BY]-(n:Forecast)',
  entry: 'n',
  repeats: true,
  select: whole('n{.*}', readForecast),
  terms: FORECASTS_BY_KEY,
};

export const forecastMakers: ByParent<Organization> = {
  statement: byParentStatement(
    'forecast-makers',
    'MATCH (n:Forecast {id: parent})-[:MADE_BY]->(o:Organization)\nRETURN parent, o{.*} AS node ORDER BY o.slug',
  ),
  read: (row) => readOrganization(map(row, 'node')),
};

export const forecastSources: ByParent<Source> = {
  statement: byParentStatement(
    'forecast-sources',
    'MATCH (n:Forecast {id: parent})-[r:CITES]->(s:Source)\nRETURN parent, s{.*} AS node ORDER BY r.position, s.id',
  ),
  read: (row) => readSource(map(row, 'node')),
};
