import type { Statement } from '../../graph/graph-store.ts';

const STATE = "(state:GraphState {id: 'graph'})";

/**
 * The first statement of every edit: raises the version by one. It also locks the state until the transaction ends, so that
 * edits of several processes follow one another.
 */
export const beginEdit: Statement = {
  name: 'begin-edit',
  cypher: `// begin-edit
MERGE ${STATE} SET state.version = coalesce(state.version, 0) + 1
RETURN state.version AS version, state.loading AS loading, state.loadedVersion AS loadedVersion`,
};

/** An edit that changes nothing leaves the version as it was. */
export const leaveVersion: Statement = {
  name: 'leave-version',
  cypher: `// leave-version\nMATCH ${STATE} SET state.version = state.version - 1 RETURN state.version AS version`,
};

/** Tells editors that things changed in `$version` which its entries in the history do not name. */
export const markLoaded: Statement = {
  name: 'mark-loaded',
  cypher: `// mark-loaded\nMATCH ${STATE} SET state.loadedVersion = $version`,
};

/** Takes `$count` numbers for entries of the history, and gives the state its `$mark`; answers the last number. */
export const takeNumbers: Statement = {
  name: 'take-numbers',
  cypher: `// take-numbers\nMATCH ${STATE} SET state.seq = coalesce(state.seq, 0) + $count, state.mark = $mark RETURN state.seq AS last`,
};

export const addChanges: Statement = {
  name: 'add-changes',
  cypher: '// add-changes\nUNWIND $rows AS row CREATE (c:Change) SET c = row',
};

/** Versions above `$since` in which one of the things `$of` changed, the newest last. */
export const changesSince: Statement = {
  name: 'changes-of-things-since',
  cypher: `// changes-of-things-since
UNWIND $of AS of MATCH (c:Change {of: of}) WHERE c.graphVersion > $since
RETURN c.of AS of, max(c.graphVersion) AS version ORDER BY version`,
};

export const findAnswer: Statement = {
  name: 'find-answer',
  cypher: '// find-answer\nMATCH (a:EditAnswer {key: $key}) RETURN a.input AS input, a.answer AS answer',
};

export const keepAnswer: Statement = {
  name: 'keep-answer',
  cypher: '// keep-answer\nCREATE (a:EditAnswer {key: $key, input: $input, answer: $answer, at: $at})',
};
