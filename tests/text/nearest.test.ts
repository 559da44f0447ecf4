import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { nearest } from '../../src/text/nearest.ts';
import { fc } from '../support/properties.ts';

const FIRMS = ['nvidia', 'lumentum', 'coherent', 'broadcom', 'tsmc', 'ase', 'jx'];

describe('the nearest names', () => {
  test.each([
    ['nvida', ['nvidia']],
    ['Lumentm', ['lumentum']],
    ['brodcom', ['broadcom']],
    ['tmsc', ['tsmc']],
    ['tsmx', ['tsmc']],
    ['as', ['ase']],
    ['nothing-like-it', []],
    ['', []],
  ])('of %s are %s', (typed, found) => {
    expect(nearest(typed, FIRMS)).toEqual(found);
  });

  test('come nearest first, then in alphabetical order, as many as asked for', () => {
    expect(nearest('abcdef', ['abcdeg', 'abcdef', 'abcdea', 'abcxyf'], 3)).toEqual(['abcdef', 'abcdea', 'abcdeg']);
  });

  test('a name is nearest to itself, however it is written', () => {
    expect(nearest('SOCIÉTÉ GÉNÉRALE', ['Societe Generale'])).toEqual(['Societe Generale']);
  });
});

describe('folding', () => {
  test('leaves accents, case and extra spaces out', () => {
    expect(fold('  Société\u00a0 GÉNÉRALE ')).toBe('societe generale');
    expect(fold('İstanbul')).toBe('istanbul');
  });

  test('twice is the same as once', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});
