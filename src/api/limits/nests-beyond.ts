import { Lexer, Source, TokenKind } from 'graphql';

const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L]);
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R]);

/**
 * Whether so many of a text's sets of fields, lists and objects lie within one another, as far as it is GraphQL. Needs no more
 * of the stack however deep they lie, unlike what reads the text afterwards.
 * @param tokens after how many it ends; 0 for all
 */
export function nestsBeyond(text: string, levels: number, tokens: number): boolean {
  if (!hasMore(text, levels)) return false;
  const lexer = new Lexer(new Source(text));
  let [depth, read] = [0, 0];
  try {
    for (;;) {
      const { kind } = lexer.advance();
      read += 1;
      if (OPENING.has(kind)) depth += 1;
      else if (CLOSING.has(kind)) depth -= 1;
      if (depth > levels) return true;
      if (kind === TokenKind.EOF || read === tokens) return false;
    }
  } catch {
    return false; // its parser says better what is wrong
  }
}

/** Whether the text has more brackets that open than that, wherever they are. */
function hasMore(text: string, count: number): boolean {
  let left = count;
  for (const bracket of ['{', '['])
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
      left -= 1;
      if (left < 0) return true;
    }
  return false;
}
