import { NODE_KINDS } from '../../domain/global-id.ts';
import { type Falsifier, OVERTURNING_SIDES } from '../../domain/graph/falsifier.ts';
import type { NodeKey } from '../../domain/graph/node.ts';
import { DOMAINS } from '../../domain/vocabulary.ts';
import type { GraphRow } from '../../graph/graph-store.ts';
import { number, oneOf, oneOfOrNull, text, textOrNull, texts } from '../rows/read-value.ts';

/** What would overturn the claim of a row; null where the row names nothing. */
export function readFalsifier(row: GraphRow): Falsifier | null {
  const metric = textOrNull(row, 'falsifierMetric');
  if (metric === null) return null;
  return {
    metric,
    about: texts(row, 'falsifierAbout').flatMap(readSubject),
    variant: textOrNull(row, 'falsifierVariant'),
    domain: oneOfOrNull(row, 'falsifierDomain', DOMAINS),
    comparison: oneOf(row, 'falsifierComparison', OVERTURNING_SIDES),
    threshold: number(row, 'falsifierThreshold'),
    unit: text(row, 'falsifierUnit'),
    from: textOrNull(row, 'falsifierFrom'),
    by: text(row, 'falsifierBy'),
    note: textOrNull(row, 'falsifierNote'),
  };
}

/** `Technology:cpo`, as the graph keeps it. */
function readSubject(subject: string): NodeKey[] {
  const colon = subject.indexOf(':');
  const kind = NODE_KINDS.find((known) => known === subject.slice(0, colon));
  return kind === undefined ? [] : [{ kind, key: subject.slice(colon + 1) }];
}
