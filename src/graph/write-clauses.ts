/** Comments, strings and quoted names: text in which a word is not a clause. */
const QUOTED = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|`(?:``|[^`])*`/g;

/** A clause that changes data or schema; not a property (`n.set`), a label (`:Set`), a parameter (`$set`) or a map key (`set:`). */
const WRITE = /(?<![.:$\w])(?:CREATE|MERGE|SET|DELETE|DETACH|REMOVE|DROP|ALTER|INSERT|FOREACH|LOAD\s+CSV)\b(?!\s*:)/i;

/** Whether a Cypher text has a clause that writes. */
export function hasWriteClause(cypher: string): boolean {
  return WRITE.test(cypher.replace(QUOTED, ' '));
}
