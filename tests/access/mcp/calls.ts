import type { Client } from '@modelcontextprotocol/sdk/client/index.js';

/** A good call of every tool. */
export const CALLS: Readonly<Record<string, Record<string, unknown>>> = {
  search_graph: { text: 'lumentm laser', first: 5 },
  firm_dossier: { slug: 'lumentum', first: 3 },
  list_firms: { where: { countries: ['US'] }, orderBy: [{ field: 'REVENUE', direction: 'DESC' }], first: 3 },
  find_claims: { where: { about: ['lumentum'] }, first: 3 },
  find_paths: { from: 'axt', to: 'nvidia', first: 2 },
  look_around: { of: 'lumentum', limit: 10 },
  redistribute_profit: { year: 2030, first: 3, scenario: { prices: [{ technology: 'cpo', relativePrice: 0.9 }] } },
  firm_profit: { slug: 'lumentum', year: 2030 },
  buyer_cost: { year: 2030 },
  list_scenarios: {},
};

export interface Called {
  readonly isError: boolean;
  readonly text: string;
  readonly content: Readonly<Record<string, unknown>>;
}

export async function callOf(client: Client, name: string, input: Record<string, unknown>): Promise<Called> {
  const result = await client.callTool({ name, arguments: input });
  const [first] = Array.isArray(result.content) ? result.content : [];
  const content = (result.structuredContent ?? {}) as Called['content'];
  return { isError: result.isError === true, text: String(first?.text), content };
}
