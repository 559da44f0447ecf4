import type { InputCoefficient, Stage, ValueCapture } from '../../domain/graph/stage.ts';
import type { GraphRow } from '../../graph/graph-store.ts';
import { text, texts, triple } from '../rows/read-value.ts';

/** How a link says that it holds for every technology. */
const ANY_TECHNOLOGY = '*';

export function readStage(row: GraphRow): Stage {
  return { type: 'Stage', slug: text(row, 'slug'), name: text(row, 'name'), description: text(row, 'description') };
}

/** A CAPTURES link with the slugs of its ends added as `firm` and `stage`. */
export function readCapture(row: GraphRow): ValueCapture {
  const technology = text(row, 'technology');
  return {
    id: text(row, 'id'),
    firm: text(row, 'firm'),
    stage: text(row, 'stage'),
    technology: technology === ANY_TECHNOLOGY ? null : technology,
    share: triple(row, 'shareLow', 'shareMid', 'shareHigh'),
    margin: triple(row, 'marginLow', 'marginMid', 'marginHigh'),
    shareClaims: texts(row, 'shareClaims'),
    marginClaims: texts(row, 'marginClaims'),
  };
}

/** A BUYS_FROM link with the slugs of its ends added as `buyer` and `seller`. */
export function readInputCoefficient(row: GraphRow): InputCoefficient {
  return {
    id: text(row, 'id'),
    technology: text(row, 'technology'),
    buyer: text(row, 'buyer'),
    seller: text(row, 'seller'),
    share: triple(row),
    claims: texts(row, 'claims'),
  };
}
