import type { Statement } from '../../graph/graph-store.ts';

const STATE = "GraphState {id: 'graph'}";

export const graphState: Statement = {
  name: 'graphState',
  cypher: `// graphState\nMATCH (state:${STATE}) RETURN state.version AS version, state.loading AS loading, state.load AS load`,
};

/** Locks the state until the transaction ends: an edit of another process, or a load that begins or ends, waits, or is seen. */
export const lockState: Statement = {
  name: 'lockState',
  cypher: `// lockState\nMERGE (state:${STATE}) SET state.version = coalesce(state.version, 0) RETURN state.version AS version, state.loading AS loading, state.load AS load, state.loadToken AS token, state.takenBack AS takenBack`,
};

/** Every load ends with this: readers tell by the version that something changed, editors by the second one that it was a load. `$mark` is of this state alone. */
export const raiseVersion: Statement = {
  name: 'raiseVersion',
  cypher: `// raiseVersion\nMERGE (state:${STATE}) SET state.version = coalesce(state.version, 0) + 1 SET state.loadedVersion = state.version, state.mark = $mark REMOVE state.loading RETURN state.version AS version`,
};

/** Marks the graph as being loaded in several transactions, so that edits are refused, and gives this load its number; `$token` says whose mark it is. */
export const beginLoad: Statement = {
  name: 'beginLoad',
  cypher: `// beginLoad\nMERGE (state:${STATE}) SET state.load = coalesce(state.load, 0) + 1, state.loading = true, state.loadToken = $token RETURN state.load AS load`,
};

/** Keeps the number of a load that is taken back: it learns by this that it must not go on, and who lifted its mark. */
export const keepTakenBack: Statement = {
  name: 'keepTakenBack',
  cypher: `// keepTakenBack\nMATCH (state:${STATE}) SET state.takenBack = coalesce(state.takenBack, []) + [$load]`,
};

/** Lifts the mark of a load that wrote nothing. */
export const endLoad: Statement = {
  name: 'endLoad',
  cypher: `// endLoad\nMATCH (state:${STATE}) REMOVE state.loading RETURN state.version AS version`,
};
