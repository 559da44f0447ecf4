import { request } from 'node:http';
import { pino } from 'pino';
import { beforeAll } from 'vitest';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { countGraph } from '../../src/ingest/count-graph.ts';
import { listeningServer } from '../support/http.ts';
import type { Received, Sent } from '../support/send.ts';
import type { OpenStore } from '../support/stores.ts';
import { isAnswered } from './answered.ts';
import { HANGS_MS } from './settings.ts';

/** After so many requests the graph is looked at. */
const CHECK_EVERY = 100;

/** Answers that say why nothing is answered are fine; everything else of a server's own is a fault, and so is a limit of what we spend. */
const FINE_STATUS = (status: number) => status !== 429 && (status < 500 || status === 503);
const LEAKS = /INTERNAL_SERVER_ERROR|node_modules|\\n +at |GQLSTATUS|Neo\.\w+Error|cypher|grafeo|TypeError|RangeError/i;

export interface Target {
  /** Sends one request and throws where the answer shows a fault. */
  attack(path: string, sent: Sent): Promise<Received>;
  /** Throws where the graph is another than at first. */
  unchanged(): Promise<void>;
  /** Since it was asked last: how many requests there were, and which share of them was answered with what they asked for. */
  answers(): { readonly sent: number; readonly share: number };
}

/** A real server over the seed, of which nobody may write. */
export function target(open: OpenStore): Target {
  let lastLogged = '';
  const stream = {
    write(line: string) {
      lastLogged = line;
    },
  };
  const bounds = { cost: 0, costPerMinute: 0 };
  const listening = listeningServer(open, { bounds, logger: pino({ level: 'error' }, stream) });
  let before = '';
  let sentSoFar = 0;
  let counted = { sent: 0, answered: 0 };
  const graph = async () => JSON.stringify(await stateOf(listening().store));
  beforeAll(async () => {
    before = await graph();
  });
  const unchanged = async () => {
    const now = await graph();
    if (now !== before) throw new Error(`the graph changed from ${before} to ${now}`);
  };
  const once = async (path: string, sent: Sent) => {
    try {
      const answer = await answerOf(listening().address, path, sent);
      judge(answer);
      return answer;
    } catch (error) {
      const { body = '', ...head } = sent;
      const asked = `${path.slice(0, 5_000)} ${JSON.stringify(head).slice(0, 2_000)} ${body.slice(0, 4_000)}`;
      if (error instanceof Error) error.message += `; the log: ${lastLogged}; sent: ${asked}`;
      throw error;
    }
  };
  return {
    unchanged,
    answers() {
      const { sent, answered } = counted;
      counted = { sent: 0, answered: 0 };
      return { sent, share: answered / sent };
    },
    async attack(path, sent) {
      const answer = await once(path, sent).catch((error: Error) => {
        // A machine that pauses is no fault of the server: what hangs does so again.
        if (error instanceof Late) return once(path, sent);
        throw error;
      });
      sentSoFar += 1;
      counted.sent += 1;
      counted.answered += Number(isAnswered(answer));
      if (sentSoFar % CHECK_EVERY === 0) await unchanged();
      return answer;
    },
  };
}

/** Its version and how much it holds. */
async function stateOf(store: GraphStore) {
  const cypher = "// fuzz-version\nMATCH (n:GraphState {id: 'graph'}) RETURN n.version AS version";
  return { ...(await store.read({ name: 'fuzz-version', cypher }))[0], ...(await countGraph(store)) };
}

function judge({ status, text }: Received): void {
  if (!FINE_STATUS(status)) throw new Error(`status ${status}: ${text.slice(0, 2_000)}`);
  const leak = LEAKS.exec(text.slice(0, 200_000));
  if (leak !== null) throw new Error(`the answer has "${leak[0]}": ${text.slice(0, 2_000)}`);
}

/** The answer did not come in time. */
class Late extends Error {}

/** Over a connection of its own, so that none is blamed for the one before. */
function answerOf(address: string, path: string, sent: Sent): Promise<Received> {
  const { method = 'GET', headers = {}, body, forMs } = sent;
  const { hostname, port } = new URL(address);
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const lines = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value as string | string[]]),
    );
    const outgoing = request({ hostname, port, path, method, headers: lines, agent: false }, (answer) => {
      let text = '';
      const enough = forMs === undefined ? undefined : setTimeout(() => answer.destroy(), forMs);
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => {
        if (text.length < 1_000_000) text += chunk;
      });
      answer.once('close', () => {
        clearTimeout(hanging);
        clearTimeout(enough);
        if (performance.now() - start > HANGS_MS) reject(new Late(`it took ${performance.now() - start} ms`));
        else resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text, json: () => JSON.parse(text) });
      });
    });
    const hanging = setTimeout(() => outgoing.destroy(new Late(`no answer within ${HANGS_MS} ms`)), HANGS_MS);
    outgoing.once('error', (error) => {
      clearTimeout(hanging);
      reject(error);
    });
    outgoing.end(body);
  });
}
