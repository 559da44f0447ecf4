import type { Claim } from '../../domain/graph/claim.ts';
import { CLAIM_BASES, CONFIDENCES, DOMAINS, SEEN } from '../../domain/vocabulary.ts';
import type { GraphRow } from '../../graph/graph-store.ts';
import {
  booleanOrNull,
  estimateOrNull,
  numberOrNull,
  oneOf,
  oneOfOrNull,
  text,
  textOrNull,
  texts,
} from '../rows/read-value.ts';
import { readFalsifier } from './read-falsifier.ts';

export function readClaim(row: GraphRow): Claim {
  return {
    type: 'Claim',
    key: text(row, 'id'),
    statement: text(row, 'statement'),
    metric: text(row, 'metric'),
    variant: textOrNull(row, 'variant'),
    domain: oneOfOrNull(row, 'domain', DOMAINS),
    value: estimateOrNull(row),
    unit: textOrNull(row, 'unit'),
    ...readDays(row),
    basis: oneOf(row, 'basis', CLAIM_BASES),
    seen: oneOf(row, 'seen', SEEN),
    confidence: oneOf(row, 'confidence', CONFIDENCES),
    houseView: booleanOrNull(row, 'house') ?? false,
    parameter: textOrNull(row, 'parameter'),
    year: numberOrNull(row, 'year'),
    refs: texts(row, 'refs'),
    tags: texts(row, 'tags'),
    note: textOrNull(row, 'note'),
    falsifier: readFalsifier(row),
    retractedOn: textOrNull(row, 'retractedOn'),
    retractReason: textOrNull(row, 'retractReason'),
  };
}

function readDays(row: GraphRow): Pick<Claim, 'periodFrom' | 'periodTo' | 'publishedOn' | 'knownFrom' | 'recordedOn'> {
  return {
    periodFrom: textOrNull(row, 'periodFrom'),
    periodTo: textOrNull(row, 'periodTo'),
    publishedOn: textOrNull(row, 'publishedOn'),
    knownFrom: textOrNull(row, 'knownFrom'),
    recordedOn: textOrNull(row, 'recordedOn'),
  };
}
