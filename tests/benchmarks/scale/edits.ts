import type { Questions } from '../analysis/network-questions.ts';
import { AnswerFailed } from '../ask.ts';
import type { Ask } from './questions.ts';

const REFUSALS = '{ userErrors { message } }';

/** One edit of each kind; each round makes another. */
export function scaleEdits(firms: number): Questions {
  const slug = (n: number) => `firm-${(n * 7919) % firms}`;
  return {
    'a firm corrected': (n) =>
      `mutation { edit: correctFirm(slug: "${slug(n)}", input: { note: "${n}" }) ${REFUSALS} }`,
    'a claim added': (n) =>
      `mutation { edit: addClaim(input: { statement: "${n}", metric: "OTHER", about: ["firm:${slug(n)}"], sources: ["F-S001"], basis: ASSUMED, seen: PAGE, confidence: LOW }) ${REFUSALS} }`,
    'a relation added': (n) =>
      `mutation { edit: addRelation(input: { from: "${slug(n)}", relation: SUPPLIES, to: "${slug(n + 13)}", what: "${n}", claims: ["c01-contest-over-profit"], status: "REPORTED", confidence: LOW }) ${REFUSALS} }`,
  };
}

/** An edit that was refused is no edit. */
export function whole(ask: Ask): Ask {
  return async (query) => {
    // The shape that every edit here asks for.
    const data = (await ask(query)) as {
      readonly edit: { readonly userErrors: readonly { readonly message: string }[] };
    };
    if (data.edit.userErrors.length > 0) throw new AnswerFailed(200, data.edit.userErrors);
    return data;
  };
}
