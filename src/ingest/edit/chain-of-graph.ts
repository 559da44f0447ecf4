import { DOMAINS } from '../../domain/vocabulary.ts';
import type { Statement } from '../../graph/graph-store.ts';
import { number, oneOf, text } from '../../queries/rows/read-value.ts';
import { type ChainBeside, NO_CHAIN_BESIDE, type Places } from '../plan/chain-beside.ts';
import type { Folder } from '../validate/folder.ts';
import type { Desk } from './make-edit.ts';

const generationsServed: Statement = {
  name: 'generations-served',
  cypher: `// generations-served
MATCH (t:Technology)-[s:SERVES]->(d:NetworkDomain)
RETURN d.domain AS domain, s.generation AS generation, t.slug AS technology ORDER BY domain, generation`,
};

/** What the graph has of the chain that a folder's rows are of. */
export async function chainOfGraph(run: Desk['run'], folder: Folder): Promise<ChainBeside> {
  const { stages, technologies, generations } = folder;
  if (stages.length + technologies.length + generations.length === 0) return NO_CHAIN_BESIDE;
  const served = await run(generationsServed);
  return {
    generations: served.map((row) => ({
      domain: oneOf(row, 'domain', DOMAINS),
      generation: number(row, 'generation'),
      technology: text(row, 'technology'),
    })),
    places: { stages: await placesOf(run, 'Stage'), technologies: await placesOf(run, 'Technology') },
  };
}

async function placesOf(run: Desk['run'], label: 'Stage' | 'Technology'): Promise<Places> {
  const name = `places-${label}`;
  const rows = await run({
    name,
    cypher: `// ${name}\nMATCH (n:${label}) RETURN n.slug AS slug, n.position AS position`,
  });
  return new Map(rows.map((row) => [text(row, 'slug'), number(row, 'position')]));
}
