/** Comments, strings and quoted names: text in which a word is not a clause. */
const QUOTED = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|`(?:``|[^`])*`/g;

/** A clause that changes data or schema; not a property (`n.set`), a label (`:Set`), a parameter (`$set`) or a map key (`set:`). */
const WRITE = /(?<![.:$\w])(?:CREATE|MERGE|SET|DELETE|DETACH|REMOVE|DROP|ALTER|INSERT|FOREACH|LOAD\s+CSV)\b(?!\s*:)/i;

/** What a procedure does nobody can see; a subquery (`CALL {`, `CALL (n) {`) is none. */
const PROCEDURE = /(?<![.:$\w])CALL\s+(?=\w)/i;

/** Whether a Cypher text has a clause that writes, or may. */
export function hasWriteClause(cypher: string): boolean {
  const bare = cypher.replace(QUOTED, ' ');
  return WRITE.test(bare) || PROCEDURE.test(bare);
}
