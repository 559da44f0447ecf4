import type { Forecast } from '../../domain/graph/forecast.ts';
import type { Organization } from '../../domain/graph/source.ts';
import type { GraphReader } from '../graph-reader.ts';
import { map } from '../rows/read-value.ts';
import { readOrganization } from '../source/read-source.ts';
import { readForecast } from './read-forecast.ts';

export interface MadeForecast {
  readonly maker: Organization;
  readonly forecast: Forecast;
}

const statement = {
  name: 'forecasts-of-makers',
  cypher: `// forecasts-of-makers
MATCH (n:Forecast)-[:MADE_BY]->(o:Organization)
WHERE $maker IS NULL OR o.slug = $maker
RETURN o{.*} AS maker, n{.*} AS forecast, o.slug AS slug, n.id AS id
ORDER BY slug, id`,
};

/** Every forecast with who made it, by maker and then by key; of one maker where a slug is given. */
export async function forecastsOfMakers(reader: GraphReader, maker: string | null): Promise<MadeForecast[]> {
  const rows = await reader.read(statement, { maker });
  return rows.map((row) => ({
    maker: readOrganization(map(row, 'maker')),
    forecast: readForecast(map(row, 'forecast')),
  }));
}
