import { servesTogether, technologiesMoved } from '../plan/chain-beside.ts';
import type { PlanContext } from '../plan/context.ts';
import { FIRM, TECHNOLOGY } from '../plan/node-shapes.ts';
import type { NodeItem, NodePlan, NodeShape } from '../plan/shape.ts';
import type { Desk } from './make-edit.ts';
import { type KnownNode, readNodes } from './read-nodes.ts';

type Known = Pick<KnownNode, 'properties' | 'links'>;

/**
 * Things of the graph that rows change without being rows of theirs: figures a firm's money, generations what a technology
 * serves. Each stays as it is otherwise.
 */
export async function planOthers(
  desk: Desk,
  { folder, beside, fiscalYears, moneyOf }: PlanContext,
): Promise<readonly NodePlan[]> {
  const firms = without(
    fiscalYears.map(({ firm }) => firm),
    folder.firms,
  );
  const serves = servesTogether(folder.generations, beside);
  const technologies = without(technologiesMoved(folder.generations, beside), folder.technologies);
  return [
    await planKnown(desk, FIRM, firms, (slug, { properties, links }) => ({
      properties: { ...properties, ...moneyOf(slug) },
      links,
    })),
    await planKnown(desk, TECHNOLOGY, technologies, (slug, { properties, links }) => ({
      properties,
      links: { ...links, serves: serves(slug) },
    })),
  ];
}

/** The slugs, each once, that no row has. */
function without(slugs: readonly string[], rows: readonly { readonly slug: string }[]): readonly string[] {
  const own = new Set(rows.map(({ slug }) => slug));
  return [...new Set(slugs)].filter((slug) => !own.has(slug));
}

async function planKnown(
  desk: Desk,
  shape: NodeShape,
  keys: readonly string[],
  changed: (key: string, known: Known) => Known,
): Promise<NodePlan> {
  const known = keys.length === 0 ? new Map<string, KnownNode>() : await readNodes(desk, shape, keys);
  const items = [...known].map(([key, node]): NodeItem => {
    const { properties, links } = changed(key, node);
    return { key, values: shape.properties.map((name) => properties[name] ?? null), links };
  });
  return { shape, count: items.length, items: () => items };
}
