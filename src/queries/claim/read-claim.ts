import type { Claim } from '../../domain/graph/claim.ts';
import { CLAIM_BASES, CONFIDENCES, DOMAINS, SEEN } from '../../domain/vocabulary.ts';
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
import { type Select, selecting } from '../rows/select.ts';
import { column, constant, readerOf, type Shape } from '../rows/shape.ts';

const CLAIM: Shape<Claim> = {
  type: constant('Claim'),
  key: { columns: ['id'], read: (row) => text(row, 'id') },
  statement: column('statement', text),
  metric: column('metric', text),
  variant: column('variant', textOrNull),
  domain: column('domain', (row, name) => oneOfOrNull(row, name, DOMAINS)),
  value: { columns: ['low', 'mid', 'high'], read: (row) => estimateOrNull(row) },
  unit: column('unit', textOrNull),
  periodFrom: column('periodFrom', textOrNull),
  periodTo: column('periodTo', textOrNull),
  publishedOn: column('publishedOn', textOrNull),
  knownFrom: column('knownFrom', textOrNull),
  recordedOn: column('recordedOn', textOrNull),
  basis: column('basis', (row, name) => oneOf(row, name, CLAIM_BASES)),
  seen: column('seen', (row, name) => oneOf(row, name, SEEN)),
  confidence: column('confidence', (row, name) => oneOf(row, name, CONFIDENCES)),
  houseView: { columns: ['house'], read: (row) => booleanOrNull(row, 'house') ?? false },
  parameter: column('parameter', textOrNull),
  year: column('year', numberOrNull),
  refs: column('refs', texts),
  tags: column('tags', texts),
  note: column('note', textOrNull),
  retractedOn: column('retractedOn', textOrNull),
  retractReason: column('retractReason', textOrNull),
};

/** Read whatever is wanted: what hangs on a claim is found by it. */
const ALWAYS = ['key'] as const;

/** Reads a whole claim. */
export const readClaim = readerOf(CLAIM);

/** The wanted properties of the claim that `n` stands for. */
export const selectClaim: Select<Claim> = selecting('n', CLAIM, ALWAYS);
