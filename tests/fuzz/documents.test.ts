import { buildSchema, type GraphQLError, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createCheckDocument } from '../../src/api/limits/check-document.ts';
import { loadSchema } from '../../src/api/server/load-schema.ts';
import { USUAL_BOUNDS } from '../../src/domain/bounds.ts';
import { fc } from '../support/properties.ts';
import { chanceOf } from './chance.ts';
import { documentFor } from './documents.ts';

const schema = buildSchema(loadSchema());
const checkDocument = createCheckDocument(USUAL_BOUNDS);
const CASES = { numRuns: 300, seed: 1 };

describe('documents by chance', () => {
  const valid: string[] = [];
  const one = fc.property(fc.gen(), (generate) => {
    const text = documentFor(schema, chanceOf(generate));
    if (faultsOf(text).length === 0) valid.push(text);
  });
  fc.assert(one, CASES);

  it('come as far as a resolver, half of them', () => {
    expect(valid.length).toBeGreaterThan(CASES.numRuns / 2);
  });

  it.each<[string, (text: string) => boolean]>([
    ['many fields', (text) => (text.match(/\w+/g) ?? []).length > 60],
    ['fragments', (text) => /\.\.\.F\d/.test(text)],
    ['fragments in fragments', (text) => /\nfragment .*\.\.\.F\d/.test(text)],
    ['aliases and arguments', (text) => /a\d: \w+\(/.test(text)],
    ['levels', (text) => /\{[^{}]*\{[^{}]*\{[^{}]*\{[^{}]*\{[^{}]*\{/.test(text)],
    ['changes', (text) => text.startsWith('mutation')],
  ])('among them some with %s', (_, has) => {
    expect(valid.filter(has).length).toBeGreaterThan(2);
  });
});

function faultsOf(text: string): readonly GraphQLError[] {
  try {
    const tooLarge = checkDocument(text);
    return tooLarge === null ? validate(schema, parse(text)) : [tooLarge];
  } catch (error) {
    return [error as GraphQLError];
  }
}
