import { fc } from '../support/properties.ts';

const LONG = 20_000;

/** Text as nobody types it: lone surrogates, null bytes, right-to-left marks, combining marks, very long, or like code. */
export const oddText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    ...['', ' ', '\u0000', 'a\u0000b', '\ud800', '\udfff\ud800', '\u202envidia', 'e\u0301'.repeat(40), '\ufeff'],
    ...[
      '__proto__',
      'constructor',
      'toString',
      'null',
      'undefined',
      'NaN',
      '-1',
      '1e999',
      '[object Object]',
      '../../etc/passwd',
    ],
    ...["' OR 1=1 //", "'}) DETACH DELETE n //", '`', '$param', '\\u0027', '{{7*7}}', '<script>', '%00', '\r\nX: y'],
    ...['*', '~', 'a~', '"', '(', 'AND', 'a AND', 'a:b', '/a/', '[a TO', '^', '\\', '+-', 'é', '日本', '🏃'.repeat(50)],
    ...['2026-02-30', '9999-12-31', '0000-00-00', '-000001-01-01', '+275760-09-13', '2026-13-01'],
  ),
  fc.constantFrom('x', 'é', '\u0000', '"', "'", '~', '(', ' ').map((unit) => unit.repeat(LONG)),
);

/** What stands for a number that JSON writes and JavaScript cannot hold, until `toJson` puts it in. */
const RAW = [
  '1e999',
  '-1e999',
  '1e-999',
  '-0',
  '9007199254740993',
  '1.0000000000000000000001',
  '123456789012345678901234567890',
];
const rawNumber = fc.constantFrom(...RAW).map((text) => `\u0001raw:${text}\u0001`);

export const oddNumber: fc.Arbitrary<unknown> = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -1, 101, 1_000_000_000, 2_147_483_647, 2_147_483_648, -2_147_483_649, 1e21, 1e308, 5e-324),
  rawNumber,
);

/** Any JSON at all. */
export const oddJson: fc.Arbitrary<unknown> = fc.oneof(
  oddText,
  oddNumber,
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(null, true, false, [], {}, [[]], [null], { a: null }, JSON.parse('{"__proto__":1}')),
);

/** JSON text with the numbers that `oddNumber` stands for. */
export function toJson(value: unknown): string {
  return JSON.stringify(value).replace(/"\\u0001raw:(.*?)\\u0001"/g, '$1');
}

/** Without lone surrogates, which no address can hold. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
