import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { basename, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { OperationRefused } from '../operation-refused.ts';
import { controlPath } from './control-path.ts';

const Answer = z.union([z.object({ name: z.string() }), z.object({ error: z.string() })]);

/** Asks the process that has the graph of `folder` open for a copy; answers the file, which the caller takes away. */
export async function askForCopy(folder: string): Promise<string> {
  const call = request({ socketPath: controlPath(resolve(folder)), method: 'POST', path: '/copy' });
  call.end();
  const answer = await Promise.race([
    once(call, 'response'),
    once(call, 'error').then(([error]) => Promise.reject(error)),
  ])
    .then(([response]: IncomingMessage[]) => (response === undefined ? '' : text(response)))
    .catch((error: unknown) => {
      throw new OperationRefused(
        `the process that has the graph in ${folder} open cannot be asked for a copy: run this as its user and on its machine, or stop it first (${String(error)})`,
      );
    });
  const parsed = Answer.parse(JSON.parse(answer));
  if ('error' in parsed) throw new OperationRefused(`the server could not copy the graph: ${parsed.error}`);
  return join(folder, basename(parsed.name));
}
