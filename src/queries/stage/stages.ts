import type { Stage } from '../../domain/graph/stage.ts';
import type { Statement } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import type { ByKey } from '../rows/by-key.ts';
import { map } from '../rows/read-value.ts';
import { readStage } from './read-stage.ts';

export const stagesBySlug: ByKey<Stage> = {
  kind: 'Stage',
  name: 'stages-by-slug',
  projection: 'n{.*}',
  read: readStage,
};

const statement: Statement = {
  name: 'stages',
  cypher: '// stages\nMATCH (n:Stage) RETURN n{.*} AS node ORDER BY n.position, n.slug',
};

export async function allStages(reader: GraphReader): Promise<Stage[]> {
  return (await reader.read(statement)).map((row) => readStage(map(row, 'node')));
}
