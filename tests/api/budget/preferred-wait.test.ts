import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { acknowledgeWait } from '../../../src/api/budget/call-of.ts';
import { preferredWaitMs } from '../../../src/api/budget/preferred-wait.ts';

it.each([
  ['wait=2', 2_000],
  ['respond-async, wait=10', 10_000],
  ['return=minimal; foo="bar", Wait = "5"', 5_000],
  ['wait=0', null],
  ['wait=-1', null],
  ['wait=soon', null],
  ['await=3', null],
  [undefined, null],
])('the preference %s is a wait of %s ms', async (prefer, milliseconds) => {
  const server = Fastify();
  acknowledgeWait(server);
  server.get('/', async (request) => ({ wait: preferredWaitMs(request) ?? null }));
  const answer = await server.inject({ url: '/', headers: prefer === undefined ? {} : { prefer } });
  expect(answer.json()).toEqual({ wait: milliseconds });
  const applied = milliseconds === null ? undefined : `wait=${milliseconds / 1_000}`;
  expect(answer.headers['preference-applied']).toBe(applied);
});
