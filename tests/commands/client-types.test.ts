import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/api/server/project-root.ts';
import { buildProgram } from './run-program.ts';

const PATIENCE_MS = 120_000;
const TSC = join(PROJECT_ROOT, 'node_modules/typescript/bin/tsc');
const CONFIG = {
  compilerOptions: { target: 'ES2022', module: 'NodeNext', strict: true, skipLibCheck: true, noEmit: true, types: [] },
};
/** Types that were lost would be `any`, of which nothing is an error. */
const PROGRAM = `
import { createClient, RequestFailed, type Client } from 'ai-hardware-value-chain/client';

const client: Client = createClient({ url: 'http://127.0.0.1:4000' });
const { firm } = await client.firmDossier({ slug: 'lumentum' });
export const revenue: number | null | undefined = firm?.revenueUsd;
export const isCode = (error: unknown): string | null => (error instanceof RequestFailed ? error.code : null);
// @ts-expect-error: a slug is a text.
await client.firmDossier({ slug: 1 });
// @ts-expect-error: no such field.
export const nothing = firm?.revenueInYen;
`;

describe('a program that imports the built client', () => {
  const folder = mkdtempSync(join(tmpdir(), 'consumer-'));
  beforeAll(() => {
    buildProgram();
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(PROJECT_ROOT, join(folder, 'node_modules/ai-hardware-value-chain'));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(CONFIG));
    writeFileSync(join(folder, 'program.ts'), PROGRAM);
  }, PATIENCE_MS);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('compiles, with the types of every operation', () => {
    const { status, stdout } = spawnSync(process.execPath, [TSC, '-p', folder], { encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});
