import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { USUAL_BOUNDS } from '../src/domain/bounds.ts';
import { listeningServer, post } from './support/http.ts';
import { describeSeededOnEmbedded } from './support/stores.ts';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

describeSeededOnEmbedded('the README', (open) => {
  const listening = listeningServer(open);

  it('shows a first query with its real answer', async () => {
    // The very bytes that the shell hands over.
    const [, path = '', body = ''] =
      /curl -s http:\/\/127\.0\.0\.1:4000(\S+) [^']*'[^']*' -d '([^']+)'/.exec(README) ?? [];
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${listening().address}${path}`, { method: 'POST', headers, body });
    const answer = (await response.json()) as Record<string, unknown>;
    expect(withoutCost(answer)).toEqual(answerUnder('first-query'));
  });

  it('shows what a wrong name is answered with', async () => {
    const { query, answer } = { query: blocks('graphql').at(-1) ?? '', answer: answerUnder('wrong-name') };
    const { body } = await post(listening().address, query);
    expect(withoutCost(body)).toEqual(answer);
  });

  it.each(
    blocks('graphql')
      .slice(0, -1)
      .map((query) => ({ query })),
  )('has examples that run', async ({ query }) => {
    const { status, body } = await post(listening().address, query);
    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
  });
});

/** The README shows answers without what they cost, which every answer tells. */
function withoutCost({ extensions, ...answer }: Readonly<Record<string, unknown>>): unknown {
  expect(extensions).toEqual({
    cost: { requested: expect.any(Number), actual: expect.any(Number), limit: USUAL_BOUNDS.cost },
  });
  return answer;
}

function blocks(language: string): string[] {
  return [...README.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map((match) => match[1] ?? '');
}

function answerUnder(name: string): unknown {
  const answer = new RegExp(`<!-- answer:${name} -->\\n+\`\`\`json\\n([\\s\\S]*?)\`\`\``).exec(README)?.[1];
  if (answer === undefined) throw new Error(`the README has no answer "${name}"`);
  return JSON.parse(answer);
}
