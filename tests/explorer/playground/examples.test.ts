import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { listeningServer, post } from '../../support/http.ts';
import { describeSeededOnBothEngines } from '../../support/stores.ts';

const FOLDER = fileURLToPath(new URL('../../../src/explorer/playground/examples', import.meta.url));
const examples = readdirSync(FOLDER).map((name) => ({ name, query: readFileSync(`${FOLDER}/${name}`, 'utf8') }));

describeSeededOnBothEngines('the playground', (open) => {
  const listening = listeningServer(open);

  it.each(examples)('opens with an example that runs: $name', async ({ query }) => {
    const { status, body } = await post(listening().address, query);
    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
    expect(emptyFields(body.data)).toEqual([]);
  });
});

/** An example that answers nothing shows nothing. */
function emptyFields(data: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(data)
    .filter(([, value]) => value === null || (Array.isArray(value) && value.length === 0))
    .map(([name]) => name);
}
