import { DOMAINS, MARKET_MIXES } from '../../domain/vocabulary.ts';
import type { GraphReader } from '../graph-reader.ts';
import { oneOf, text } from '../rows/read-value.ts';
import type { DomainRow } from './evidence-rows.ts';

const evidenceDomains = {
  name: 'evidence-domains',
  cypher: `// evidence-domains
MATCH (technology:Technology)-[serves:SERVES]->(domain:NetworkDomain)
RETURN domain.domain AS domain, domain.quotedFor AS quotedFor, technology.slug AS technology, serves.generation AS generation
ORDER BY domain, generation`,
};

/** Each domain with its technologies, the earliest generation first. */
export async function gatherDomains(reader: GraphReader): Promise<DomainRow[]> {
  const rows = await reader.read(evidenceDomains);
  return DOMAINS.flatMap((domain) => {
    const generations = rows.filter((row) => row.domain === domain);
    const [first] = generations;
    if (first === undefined) return [];
    return [
      {
        domain,
        quotedFor: oneOf(first, 'quotedFor', MARKET_MIXES),
        generations: generations.map((row) => text(row, 'technology')),
      },
    ];
  });
}
