import { expect } from 'vitest';
import { type GraphqlAnswer, type Listening, post } from '../../support/http.ts';

/** The data of an answer that must have no error. */
export async function dataOf(
  listening: () => Listening,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<NonNullable<GraphqlAnswer['body']['data']>> {
  const { body } = await post(listening().address, query, variables);
  expect(body.errors).toBeUndefined();
  return body.data;
}

const SAVE = /* GraphQL */ `
  mutation Save($input: SaveScenarioInput!) {
    saveScenario(input: $input) {
      created
      userErrors { field message code suggestions }
      scenario { id kind title description forkOf scenario baseline savedAt savedGraphVersion scenarioId graphVersion evidenceChanged }
    }
  }
`;

/** What `saveScenario` answers. */
export async function save(listening: () => Listening, input: Readonly<Record<string, unknown>>) {
  return (await dataOf(listening, SAVE, { input })).saveScenario;
}
