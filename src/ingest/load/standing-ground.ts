import { ASSUMED } from '../house/groundless.ts';
import { CLAIM } from '../plan/node-shapes.ts';
import type { NodeItem, NodeShape } from '../plan/shape.ts';
import type { RetractedRows } from './retracted-rows.ts';

const ASSUMPTION: Readonly<Record<string, string | null>> = ASSUMED;

/** A planned number of the house as it is to be written: an estimate of which every claim was retracted is an assumption. */
export function onStandingGroundNow(shape: NodeShape, item: NodeItem, retracted: RetractedRows): NodeItem {
  if (shape.label !== CLAIM.label) return item;
  const value = (name: string) => item.values[shape.properties.indexOf(name)];
  const { restsOn: evidence = [] } = item.links;
  if (value('house') !== true || value('basis') !== 'ESTIMATED') return item;
  if (!evidence.every(({ key }) => retracted.has(CLAIM.label, key))) return item;
  const values = shape.properties.map(
    (name, index) => (name in ASSUMPTION ? ASSUMPTION[name] : item.values[index]) ?? null,
  );
  return { ...item, values };
}
