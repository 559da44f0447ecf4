import { describe, expect, it } from 'vitest';
import { VARIABLES } from '../../src/config.ts';
import { opsFile } from './ops-files.ts';

describe('the variables', () => {
  const rows = [...opsFile('README.md').matchAll(/^\| `([A-Z][A-Z0-9_]+)` \|/gm)].map(([, name = '']) => name);

  it('have a row each on the operations page', () => {
    const missing = VARIABLES.filter((name) => !rows.includes(name));
    expect(
      missing.map((name) => `add to the table of .ops/README.md: | \`${name}\` | <default> | <meaning> |`),
    ).toEqual([]);
  });

  it('have no row there when nobody reads them, and none twice', () => {
    const idle = rows.filter((name, at) => !VARIABLES.includes(name) || rows.indexOf(name) !== at);
    expect(idle.map((name) => `remove from the table of .ops/README.md: ${name}`)).toEqual([]);
  });

  it.each(['environment.example', 'ai-hardware-value-chain.service', 'Dockerfile', 'compose.yaml'])(
    'are spelt in %s as they are read',
    (file) => {
      const named = [...opsFile(file).matchAll(/\b([A-Z][A-Z0-9_]{3,})(?==|: ")/g)].map(([, name = '']) => name);
      const foreign = ['NODE_ENV', 'NEO4J_AUTH', 'MALLOC_ARENA_MAX'];
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((name) => !VARIABLES.includes(name) && !foreign.includes(name))).toEqual([]);
    },
  );
});
