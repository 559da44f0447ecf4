import type { StopSignal } from './calls/stop-signal.ts';
/** A value that goes into or comes out of the graph. Dates are ISO 8601 strings, integers are safe integers, undefined is refused. */
export type GraphValue =
  | null
  | boolean
  | number
  | string
  | readonly GraphValue[]
  | { readonly [key: string]: GraphValue };

export type GraphRow = Readonly<Record<string, GraphValue>>;
export type GraphParameters = Readonly<Record<string, GraphValue>>;

/** One named Cypher text. The text starts with a comment that names it, so that the database's log can be traced. */
export interface Statement {
  readonly name: string;
  readonly cypher: string;
  /** Where it answers for each key of a list by itself: callers with other keys may then share one run of it. */
  readonly each?: EachKey;
}

export interface EachKey {
  /** The parameter that holds the keys, all of them texts. */
  readonly keys: string;
  /** The column of a row that holds the key which it is for. */
  readonly column: string;
  /** How many keys one run of it bears, where that is fewer than of others. */
  readonly most?: number;
}

export interface CallOptions {
  /** Stops the call; it then fails with CANCELLED. */
  readonly signal?: StopSignal;
  /** Milliseconds that the call may take; past them it fails with TIMEOUT. */
  readonly timeoutMs?: number;
  /** What `write` returned: the read sees at least that state. */
  readonly bookmarks?: readonly string[];
}

export interface WriteOptions extends CallOptions {
  /** Told once the write has taken effect, also where its caller has given up by then. */
  readonly committed?: () => void;
}

/** A transaction that is open. Everything in it takes effect together or not at all. */
export interface GraphTransaction {
  run(statement: Statement, parameters?: GraphParameters): Promise<GraphRow[]>;
}

export interface Written<T> {
  readonly value: T;
  readonly bookmarks: readonly string[];
}

/** What the store keeps unique and quick to find. */
export interface GraphSchema {
  /** `label.property` is unique and indexed. */
  readonly keys: readonly { readonly label: string; readonly property: string }[];
  /** `label.property` is indexed for equality and ranges. */
  readonly indexes: readonly { readonly label: string; readonly property: string }[];
  /** `type.property` of relationships is looked up by value. */
  readonly relationshipKeys: readonly { readonly type: string; readonly property: string }[];
  /** Full text over one property of each label. */
  readonly texts: readonly { readonly label: string; readonly property: string }[];
}

/** Where engines differ. A difference is named here and asked for; nobody compares engine names. */
export interface GraphCapabilities {
  /** Full-text search forgives a mistyped letter. */
  readonly typoTolerantText: boolean;
  /** A call past its deadline stops the work in the engine too; otherwise only the caller stops waiting. */
  readonly stopsWork: boolean;
  /** A page in the order of an indexed property is read from there; otherwise every entry is read, and sorted. */
  readonly readsInOrder: boolean;
  /** Several processes may use the same data at once. */
  readonly shared: boolean;
}

export interface TextHit {
  readonly label: string;
  /** The value of the label's key property. */
  readonly key: string;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
}

/** The port to the graph database: everything that the project asks of one, and nothing else. Fails with GraphError. */
export interface GraphStore {
  /** Name and version, for people: `Neo4j 5.26.16`, `Grafeo 0.6.0`. */
  readonly engine: string;
  readonly capabilities: GraphCapabilities;
  /** Creates what is missing of keys and indexes; safe to repeat. */
  ensureSchema(schema: GraphSchema): Promise<void>;
  /** Runs one statement in a read transaction. A statement that writes fails with READ_ONLY. */
  read(statement: Statement, parameters?: GraphParameters, options?: CallOptions): Promise<GraphRow[]>;
  /**
   * Runs `work` in one write transaction; retries it when another write came between, so `work` must be repeatable. An error with
   * `mayHaveWritten` came while it committed; after any other nothing was written.
   */
  write<T>(work: (transaction: GraphTransaction) => Promise<T>, options?: WriteOptions): Promise<Written<T>>;
  /** Ranked full-text search over the texts of the schema, best first. */
  searchText(text: string, labels: readonly string[], limit: number, options?: CallOptions): Promise<TextHit[]>;
  /** `label.property` or `type.property` of every key and index of the schema that is not there. */
  missingIndexes(schema: GraphSchema): Promise<readonly string[]>;
  /** Writes a consistent copy of the graph into a new file. Only an engine whose files are this process's own has it. */
  readonly copyTo?: (file: string) => Promise<void>;
  /** Resolves when the database answers; fails with UNAVAILABLE otherwise. */
  ping(options?: CallOptions): Promise<void>;
  close(): Promise<void>;
}
