import { beforeAll, describe, expect, it } from 'vitest';
import { type Ask, asking, dataOf } from '../api/model/asking.ts';
import { describeSeededOnBothEngines } from '../support/stores.ts';
import { type Answers, ARTICLE_QUERY } from './answers.ts';
import { ATTRIBUTIONS } from './attributions.ts';
import { figuresOf } from './figures.ts';
import { FINDINGS } from './findings.ts';
import { SILENT } from './silent.ts';

const CLAIMS = Object.keys(ATTRIBUTIONS);
const WHO_SAYS = `query WhoSays { ${CLAIMS.map((claim) => `${claim}: claims(where: {refs: ["${claim}"]}) { nodes { statement attributedTo { slug } source { id } } }`).join(' ')} }`;

interface Claims {
  readonly nodes: readonly {
    readonly statement: string;
    readonly attributedTo: { readonly slug: string } | null;
    readonly source: { readonly id: string };
  }[];
}

describe('the 37 claims of the article', () => {
  it('are either measured by the model or left to speak for themselves, each once', () => {
    expect([...FINDINGS.map(({ claim }) => claim), ...Object.keys(SILENT)].sort()).toEqual(CLAIMS);
    expect(CLAIMS).toHaveLength(37);
  });
});

describeSeededOnBothEngines('the claims of the article', (open) => {
  let ask: Ask;
  let claims: Readonly<Record<string, Claims>>;
  let answers: Answers;

  beforeAll(async () => {
    ask = asking(await open());
    claims = await dataOf(ask<Record<string, Claims>>(WHO_SAYS));
    answers = await dataOf(ask<Answers>(ARTICLE_QUERY));
  });

  it.each(CLAIMS)('%s is in the graph, by who said it, with a source', (claim) => {
    const nodes = claims[claim]?.nodes ?? [];
    expect(nodes.map(({ attributedTo }) => attributedTo?.slug).sort()).toEqual(ATTRIBUTIONS[claim]);
    expect(nodes.every(({ statement, source }) => statement !== '' && source.id !== '')).toBe(true);
  });

  it.each(FINDINGS.map((finding) => [finding.claim, finding.verdict, finding.asks, finding] as const))(
    '%s %s: %s',
    (_claim, verdict, _asks, { numbers, measure, judge }) => {
      const measured = measure(figuresOf(answers), answers);
      const judged = judge(measured);
      expect(measured).toEqual(numbers);
      expect(typeof judged === 'string' ? judged : judged ? 'AGREES' : 'DISAGREES').toBe(verdict);
    },
  );
});
