import { fieldsOf, message, type Packed } from './packstream.ts';

/** The first byte after a message's size says what it is. */
const REQUEST = { goodbye: 0x02, reset: 0x0f, run: 0x10, begin: 0x11, commit: 0x12, rollback: 0x13, route: 0x66 };
const ANSWER = { success: 0x70, record: 0x71, failure: 0x7f };

const NOT_A_LEADER = {
  code: 'Neo.ClientError.Cluster.NotALeader',
  neo4j_code: 'Neo.ClientError.Cluster.NotALeader',
  message: 'No longer possible to write to this member: it is not the leader',
  gql_status: '08N07',
  description: 'error: connection exception - not the leader. This member is not the leader.',
};

/** A transaction as the driver asked for it. */
export interface Transaction {
  readonly mode: 'READ' | 'WRITE';
  readonly bookmarks: readonly string[];
  /** What ran in it. */
  readonly texts: string[];
}

/** What a member of a cluster knows. */
export interface Standing {
  isLeader(): boolean;
  /** Role by role, as the member tells it to drivers. */
  routingTable(database: string): Packed;
  begun(transaction: Transaction): void;
}

/** One connection's messages, each to be passed on as it comes out. */
export interface Conversation {
  toServer(request: Buffer): Buffer;
  toClient(answer: Buffer): Buffer;
}

/**
 * Lets a single server answer everything but two things, on which it speaks as a member of a cluster: who leads and who follows, and a
 * write where it does not lead. It refuses that by making the real server fail or roll back, so that both sides stay in step.
 */
export function converse(standing: Standing): Conversation {
  /** For each request that has no answer yet: what to make of it. */
  const awaited: ((answer: Buffer) => Buffer)[] = [];
  let open: Transaction | null = null;

  const begin = (extra: Packed | undefined): Transaction => {
    const transaction = transactionOf(extra);
    standing.begun(transaction);
    return transaction;
  };

  const isWelcome = (transaction: Transaction | null) => transaction?.mode !== 'WRITE' || standing.isLeader();

  /** What the server is to do, and what becomes of its answer. */
  function translate(request: Buffer): { readonly ask?: Buffer; readonly tell?: (answer: Buffer) => Buffer } {
    switch (request[1]) {
      case REQUEST.route:
        return { tell: (answer) => routed(answer, standing.routingTable(String(databaseOf(fieldsOf(request)[2])))) };
      case REQUEST.begin:
        open = begin(fieldsOf(request)[0]);
        return {};
      case REQUEST.run: {
        const [text, , extra] = fieldsOf(request);
        const transaction = open ?? begin(extra);
        transaction.texts.push(String(text));
        return isWelcome(transaction) ? {} : { ask: message(REQUEST.run, 'no leader', {}, {}), tell: refused };
      }
      case REQUEST.commit: {
        const answer = isWelcome(open) ? {} : { ask: message(REQUEST.rollback), tell: refused };
        open = null;
        return answer;
      }
      case REQUEST.rollback:
      case REQUEST.reset:
        open = null;
        return {};
      default:
        return {};
    }
  }

  return {
    toServer(request) {
      const { ask = request, tell = asItIs } = translate(request);
      if (request[1] !== REQUEST.goodbye) awaited.push(tell);
      return ask;
    },
    toClient(answer) {
      if (answer[1] === ANSWER.record) return answer;
      return (awaited.shift() ?? asItIs)(answer);
    },
  };
}

function transactionOf(extra: Packed | undefined): Transaction {
  const mode = entry(extra, 'mode') === 'r' ? 'READ' : 'WRITE';
  const bookmarks = entry(extra, 'bookmarks');
  return { mode, bookmarks: Array.isArray(bookmarks) ? bookmarks.map(String) : [], texts: [] };
}

function databaseOf(extra: Packed | undefined): Packed | undefined {
  return entry(extra, 'db') ?? 'neo4j';
}

function entry(map: Packed | undefined, key: string): Packed | undefined {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return undefined;
  return Object.entries(map).find(([name]) => name === key)?.[1];
}

function asItIs(answer: Buffer): Buffer {
  return answer;
}

function routed(answer: Buffer, table: Packed): Buffer {
  return answer[1] === ANSWER.success ? message(ANSWER.success, { rt: table }) : answer;
}

function refused(): Buffer {
  return message(ANSWER.failure, NOT_A_LEADER);
}
