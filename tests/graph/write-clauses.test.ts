import { describe, expect, test } from 'vitest';
import { hasWriteClause } from '../../src/graph/write-clauses.ts';
import { fc } from '../support/properties.ts';

describe('a statement writes', () => {
  test.each([
    'CREATE (n)',
    'match (n) set n.a = 1',
    'MATCH (n) DETACH\nDELETE n',
    "MATCH (n {a: 'x'}) REMOVE n.b",
    'RETURN "// no comment" AS a UNION CREATE (n) RETURN n',
    'CALL (x) { MERGE (n:X) }',
    "LOAD  CSV FROM 'file' AS row RETURN row",
    'MATCH (n)/**/SET/**/n.a=1',
    'CALL db.createLabel("X")',
    'MATCH (n) call apoc.refactor.rename(n) YIELD a RETURN a',
    "RETURN 'it\\'s' AS a UNION DROP INDEX x",
  ])('%s', (cypher) => expect(hasWriteClause(cypher)).toBe(true));
});

describe('a statement only reads', () => {
  test.each([
    'MATCH (n:Create) RETURN n.set AS a',
    'MATCH ()-[r:MERGE]->() RETURN r.delete',
    'RETURN $set AS a, {remove: 1} AS b',
    "RETURN 'CREATE (n)' AS a",
    '// CREATE\nRETURN 1 /* DELETE n */ AS a',
    'MATCH (n) RETURN n.`DROP` AS `SET`',
    'MATCH (n) WHERE n.created > 1 RETURN n.offset, n.dataset',
    'CALL { MATCH (n) RETURN n } RETURN n',
    'MATCH (n) CALL (n) { MATCH (n)--(m) RETURN m } RETURN m.call AS calls',
  ])('%s', (cypher) => expect(hasWriteClause(cypher)).toBe(false));

  test('whatever its strings say', () => {
    const word = fc.constantFrom('CREATE', 'MERGE', "\\'", '\\\\', '"', '`', '//', '/*', ' SET ', '\n');
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(hasWriteClause(`RETURN '${words.join('')}' AS a`)).toBe(false);
      }),
    );
  });
});
