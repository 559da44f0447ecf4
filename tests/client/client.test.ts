import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, describe, expect, expectTypeOf, it } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { loadTrustedDocuments } from '../../src/api/trusted/trusted-documents.ts';
import { createClient } from '../../src/client/create-client.ts';
import { OPERATIONS } from '../../src/client/operations.ts';
import { RequestFailed } from '../../src/client/request-failed.ts';
import { listeningServer } from '../support/http.ts';
import { describeSeededOnEmbedded } from '../support/stores.ts';

describeSeededOnEmbedded('the typed client', (open) => {
  const listening = listeningServer(open, { trustedOnly: true });
  const client = () => createClient({ url: `${listening().address}/` });

  it('answers with types, evidence and the version of the graph', async () => {
    const { firm, graphVersion } = await client().firmDossier({ slug: 'lumentum' });
    expect(graphVersion).toBe('1');
    expect(firm?.claims.nodes[0]?.sources[0]?.publisher).toEqual(expect.any(String));
    expectTypeOf(firm?.revenueUsd).toEqualTypeOf<number | null | undefined>();
  });

  it('takes scenarios, and needs no variables where an operation has none that must be given', async () => {
    const scenario = { prices: [{ technology: 'cpo', relativePrice: 0.9 }] };
    const { profitRedistribution } = await client().redistributeProfit({ year: 2030, scenario, first: 3 });
    expect(profitRedistribution.firms).toHaveLength(3);
    expect((await client().listScenarios()).scenarios.nodes.length).toBeGreaterThan(0);
  });

  it('answers how sure a change is where a scenario asks for draws', async () => {
    const scenario = { uncertainty: { draws: 512 } };
    const { profitRedistribution } = await client().redistributeProfit({ year: 2030, scenario });
    const { changeUsd, interval } = profitRedistribution.pool;
    expect(interval?.p5).toBeLessThan(changeUsd);
    expect(interval?.p95).toBeGreaterThan(changeUsd);
  });

  it('rejects with what the server says, its code and suggestions', async () => {
    const call = client().findPaths({ from: 'nvida', to: 'tsmc' });
    const failure = await call.then(
      () => null,
      (error: unknown) => (error instanceof RequestFailed ? error : null),
    );
    expect(failure?.code).toBe('BAD_USER_INPUT');
    expect(failure?.errors[0]?.extensions?.suggestions).toContain('nvidia');
  });

  it('rejects where nobody answers, or not in GraphQL, and lets an abort through', async () => {
    const nobody = createClient({ url: 'http://127.0.0.1:9' }).listScenarios();
    await expect(nobody).rejects.toMatchObject({ status: null, errors: [] });
    const page = createClient({ url: 'http://x', fetch: async () => new Response('<html>', { status: 502 }) });
    await expect(page.listScenarios()).rejects.toMatchObject({
      status: 502,
      message: 'no answer in GraphQL (HTTP 502)',
    });
    const aborted = client().listScenarios({}, { signal: AbortSignal.abort() });
    await expect(aborted).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('the operations', () => {
  it('are each a trusted document of the client, and all of them have a method', () => {
    const documents = loadTrustedDocuments();
    const named = Object.values(OPERATIONS).map((document) => documents.byText(document.toString())?.name);
    const trusted = documents.all.filter(({ usedBy }) => usedBy.includes('client')).map(({ name }) => name);
    expect(named.toSorted()).toEqual(trusted);
  });
});

describe('the package entry', () => {
  const outDir = mkdtempSync(join(tmpdir(), 'client-'));
  afterAll(() => rmSync(outDir, { recursive: true }));

  it('has types that rest on nothing but what an installation brings', () => {
    const files = readdirSync('src/client', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => readFileSync(join('src/client', path), 'utf8'));
    const named = files.flatMap((text) => [...text.matchAll(/from '([^.'][^']*)'/g)].map(([, name]) => name));
    expect(named.length).toBeGreaterThan(0);
    expect(Object.keys(packageFile.dependencies)).toEqual(expect.arrayContaining(named));
  });

  it('is built by the server’s bundler and stands alone', async () => {
    const { import: built } = packageFile.exports['./client'];
    expect(built).toBe('./dist/client.js');
    const rolldownOptions = { input: { client: 'src/client/index.ts' } };
    const output = { outDir, rolldownOptions };
    await build({ configFile: '.config/vite.server.mjs', logLevel: 'silent', build: output });
    const entry = await import(pathToFileURL(join(outDir, 'client.js')).href);
    expect(Object.keys(entry.createClient({ url: 'http://x' })).toSorted()).toEqual(Object.keys(OPERATIONS).toSorted());
  });
});
