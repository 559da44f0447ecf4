import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { answers, createWriting } from '../../api/writing/asking.ts';
import { dataOf } from '../../support/execute.ts';
import { listeningServer, post } from '../../support/http.ts';
import { describeSeededOnBothEngines } from '../../support/stores.ts';

const FOLDER = fileURLToPath(new URL('../../../src/explorer/playground/examples', import.meta.url));
const examples = readdirSync(FOLDER).map((name) => ({ name, query: readFileSync(`${FOLDER}/${name}`, 'utf8') }));

/** What is asked for so that a reader sees that there is none: names that nobody has, addresses of sources that are on no page. */
const RIGHTLY_EMPTY: readonly string[] = ['portfolioImpact.unknown', 'firm.captures.shareClaims.source.url'];
const EDIT =
  'mutation { correctFirm(slug: "axt", input: { note: "looked at" }, edit: { reason: "x" }) { userErrors { code } } }';

describeSeededOnBothEngines('the playground', (open) => {
  const listening = listeningServer(open);
  // The suite's seed was loaded under nobody's name, and a history begins with the first edit.
  beforeAll(async () => dataOf(await answers(createWriting(await open()))(EDIT)));

  it.each(examples)('opens with an example that runs: $name', async ({ query }) => {
    const { status, body } = await post(listening().address, query);
    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
    expect(emptyPaths(body.data).filter((path) => !RIGHTLY_EMPTY.includes(path))).toEqual([]);
  });
});

/** Paths of an answer, as in `firms.nodes.name`, at which it has nothing wherever they come: they show nothing. */
function emptyPaths(data: unknown): string[] {
  const full = new Map<string, boolean>();
  collect(data, '', full);
  return [...full].filter(([, isFull]) => !isFull).map(([path]) => path);
}

function collect(value: unknown, path: string, full: Map<string, boolean>): void {
  const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
  if (path !== '') full.set(path, full.get(path) === true || !isEmpty);
  if (Array.isArray(value)) for (const one of value) collect(one, path, full);
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) collect(inner, path === '' ? name : `${path}.${name}`, full);
}
