import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PROJECT_ROOT } from '../../src/api/server/project-root.ts';
import { listeningServer } from '../support/http.ts';
import { describeSeededOnEmbedded } from '../support/stores.ts';

const Cell = z.object({
  id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  cell_type: z.enum(['markdown', 'code']),
  metadata: z.object({}),
  source: z.array(z.string()),
  outputs: z.array(z.unknown()).length(0).optional(),
});
const Notebook = z.object({
  cells: z.array(Cell),
  metadata: z.object({}),
  nbformat: z.literal(4),
  nbformat_minor: z.literal(5),
});

const file = readFileSync(join(PROJECT_ROOT, '.examples/redistribution.ipynb'), 'utf8');
const hasPython = spawnSync('python3', ['--version']).status === 0;

describe('the notebook', () => {
  it('is one of format 4.5, without outputs of somebody’s run', () => {
    expect(Notebook.safeParse(JSON.parse(file)).error).toBeUndefined();
  });
});

describe.skipIf(!hasPython)('the notebook, run by python3', () => {
  describeSeededOnEmbedded('against a server', (open) => {
    const listening = listeningServer(open);

    it('prints who gains, on what evidence, and how many firms there are', async () => {
      const { cells } = Notebook.parse(JSON.parse(file));
      const code = cells.filter(({ cell_type }) => cell_type === 'code').map(({ source }) => source.join(''));
      const env = { ...process.env, ADDRESS: listening().address, PYTHONIOENCODING: 'utf-8' };
      const { stdout } = await promisify(execFile)('python3', ['-c', code.join('\n\n')], { env });
      expect(stdout).toMatch(/scenario [0-9a-f]{12} on graph version 1\npool [+-]\d+\.\d\d bn USD\n/);
      expect(stdout.match(/^ *[+-]\d+\.\d\d bn USD {2}\S/gm)).toHaveLength(5);
      expect(stdout).toMatch(/between its low and its high, (ESTIMATED|ASSUMED|REPORTED)/);
      expect(stdout).toMatch(/281 firms; most of them in [A-Z]{2} \(\d+\)/);
      expect(stdout).toMatch(/behind \S+ there are 181 more/);
    });
  });
});
