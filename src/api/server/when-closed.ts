import type { ServerResponse } from 'node:http';
import { keptWith } from '../../domain/kept-with.ts';

const acts = keptWith<ServerResponse, (() => void)[]>('acts at its end');

/**
 * Acts once an answer is out or given up. All who wait for that share one listener: with those of Fastify and of files, one for
 * each would be more than ten, of which Node warns as of a leak, at every such answer.
 */
export function whenClosed(answer: ServerResponse, act: () => void): void {
  acts.ofOrMake(answer, () => listening(answer)).push(act);
}

function listening(answer: ServerResponse): (() => void)[] {
  const waiting: (() => void)[] = [];
  answer.once('close', () => {
    for (const act of waiting) act();
  });
  return waiting;
}
