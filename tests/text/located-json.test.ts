import { describe, expect, test } from 'vitest';
import { JsonFault, locatedJson } from '../../src/text/located-json.ts';
import { fc } from '../support/properties.ts';

const TEXT = '\uFEFF{ "a": [1,\n  {"b": "x\\u00e9"}],\n"c": -1.5e3 }\n';

function faultOf(text: string): JsonFault | null {
  try {
    locatedJson(text);
    return null;
  } catch (error) {
    if (error instanceof JsonFault) return error;
    throw error;
  }
}

describe('JSON with places', () => {
  test('is read as JSON.parse reads it, whatever its layout', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(locatedJson(text).value).toEqual(JSON.parse(text));
      }),
    );
  });

  test('is refused where JSON.parse refuses it', () => {
    const isJson = (text: string) => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"a"',
      '"',
      '01',
      '-',
      '1',
      '1.',
      'true',
      'tru',
      ' ',
      '\n',
      '\\',
      '\u0001',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (parts) => {
        expect(faultOf(parts.join('')) === null).toBe(isJson(parts.join('')));
      }),
      { numRuns: 2_000 },
    );
  });

  test('tells where each value stands, and of what is not there where it should', () => {
    const { placeOf } = locatedJson(TEXT);
    expect(placeOf('')).toEqual({ line: 1, column: 1 });
    expect(placeOf('a[1].b')).toEqual({ line: 2, column: 4 });
    expect(placeOf('a.1.d.e')).toEqual({ line: 2, column: 3 });
    expect(placeOf('c')).toEqual({ line: 3, column: 1 });
  });

  test.each([
    ['{', 1, 2, 'a comma or } is wanted here, not the end of the file'],
    ['{"a" 1}', 1, 6, 'a colon is wanted here, not "1"'],
    ['{"a": 1,\n "b": }', 2, 7, 'a value is wanted here, not "}"'],
    ['[1 2]', 1, 4, 'a comma or an end is wanted here, not "2"'],
    ['{} {}', 1, 4, 'the end of the file is wanted here, not "{"'],
  ])('says of %j where it ceases to be JSON', (text, line, column, told) => {
    expect(faultOf(text)).toMatchObject({ place: { line, column }, message: `this is no JSON: ${told}` });
  });
});
