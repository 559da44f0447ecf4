import type { GraphRow } from '../../../graph/graph-store.ts';
import { text, texts } from '../../../queries/rows/read-value.ts';
import { firmSearchText } from '../../plan/firm-nodes.ts';
import { FIRM } from '../../plan/node-shapes.ts';
import type { NodeItem, NodeShape } from '../../plan/shape.ts';

/** A firm that is put together of a row and the graph is found by all of its names and tickers, wherever they come from. */
export function searchedAnew(shape: NodeShape, item: NodeItem): NodeItem {
  if (shape.label !== FIRM.label) return item;
  const values: GraphRow = Object.fromEntries(
    shape.properties.map((name, index) => [name, item.values[index] ?? null]),
  );
  const words = { name: text(values, 'name'), aliases: texts(values, 'aliases'), listings: texts(values, 'listings') };
  const searched: GraphRow = { ...values, searchText: firmSearchText({ slug: item.key, ...words }) };
  return { ...item, values: shape.properties.map((name) => searched[name] ?? null) };
}
