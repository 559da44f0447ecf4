import { expect, it } from 'vitest';
import { fromGlobalId, isSlug, NODE_KINDS, toGlobalId } from '../../src/domain/global-id.ts';
import { fc } from '../support/properties.ts';

const kinds = fc.constantFrom(...NODE_KINDS);
const keys = fc.string({ unit: 'grapheme', minLength: 1 });

it('a global id tells its kind and key', () => {
  fc.assert(
    fc.property(kinds, keys, (kind, key) => {
      expect(fromGlobalId(toGlobalId(kind, key))).toEqual({ kind, key });
    }),
  );
});

it('no slug is a global id', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/), (slug) => {
      expect(isSlug(slug)).toBe(true);
      expect(fromGlobalId(slug)).toBeNull();
    }),
  );
});

it('a text that nobody was given as an id is none', () => {
  const given = toGlobalId('Firm', 'nvidia');
  for (const text of [
    ...['', 'Rmly', given.slice(0, -1), `${given}=`, `${given}!`, given.toLowerCase()],
    ...[btoa('Firm:'), btoa('Firms:nvidia'), btoa('Fir:nvidia'), btoa('firm:nvidia'), btoa('Firm:\u{ff}')],
  ]) {
    expect(fromGlobalId(text), text).toBeNull();
  }
});
