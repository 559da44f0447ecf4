import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmod, readdir, rm } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { makeFolder } from '../../disk/make-folder.ts';
import type { GraphStore } from '../../graph/graph-store.ts';
import { controlPath, LONGEST_PATH } from './control-path.ts';

const COPY = /^copy-[0-9a-f-]+\.grafeo$/;

/**
 * Lets commands of the same user ask this process, which has the graph of `folder` open: `POST /copy` writes a consistent copy
 * into the folder and answers its name. Answers how to stop. A store that makes no copies is asked nothing.
 */
export async function serveControl(folder: string, store: GraphStore): Promise<() => Promise<void>> {
  const path = controlPath(resolve(folder));
  if (store.copyTo === undefined || folder === ':memory:' || path.length > LONGEST_PATH) return async () => {};
  await clear(folder, path);
  const server = createServer((request, response) => {
    request.resume();
    if (request.method === 'POST' && request.url === '/copy') void copy(folder, store, response);
    else answer(response, 404, { error: 'there is POST /copy' });
  });
  server.listen(path);
  await once(server, 'listening');
  await chmod(path, 0o600);
  return () => stop(server);
}

/** What a process that was killed left: its socket, and copies that nobody fetched. The lock on the graph is ours by now. */
async function clear(folder: string, path: string): Promise<void> {
  makeFolder(folder);
  await rm(path, { force: true });
  const stale = (await readdir(folder)).filter((name) => COPY.test(name));
  for (const name of stale) await rm(join(folder, name), { force: true });
}

async function copy(folder: string, store: GraphStore, response: ServerResponse): Promise<void> {
  const name = `copy-${randomUUID()}.grafeo`;
  const remove = () => rm(join(folder, name), { force: true });
  try {
    await store.copyTo?.(join(folder, name));
    // Who asked may have left meanwhile.
    if (response.destroyed) await remove();
    else answer(response, 200, { name });
  } catch (error) {
    await remove();
    answer(response, 500, { error: error instanceof Error ? error.message : String(error) });
  }
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function stop(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
