import type { Config } from '../config.ts';
import { OperationRefused } from '../operations/operation-refused.ts';

/** Where the embedded graph lies. Fails with OperationRefused, and the other way to do it, where there is none on the disk. */
export function folderOf({ engine, dataDir }: Config): string {
  if (engine.kind === 'neo4j') throw new OperationRefused(neo4jWay(engine.database, dataDir));
  if (engine.path === ':memory:')
    throw new OperationRefused('DATA_DIR=:memory: keeps no files that could be backed up');
  return engine.path;
}

function neo4jWay(database: string, dataDir: string): string {
  return [
    'GRAPH_ENGINE=neo4j: the graph lies in Neo4j, whose own tool copies it. On its machine, with Neo4j stopped (a cluster: STOP DATABASE):',
    `  neo4j-admin database dump ${database} --to-path=<a folder that has no dump yet>`,
    'The way back replaces the database with what was dumped:',
    `  neo4j-admin database load ${database} --from-path=<that folder> --overwrite-destination=true`,
    `Saved scenarios lie in ${dataDir}/scenarios: copy that folder with it. With compose see .ops/README.md, "Back up".`,
  ].join('\n');
}
