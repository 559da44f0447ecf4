import type { Received } from '../support/send.ts';

/** Whether an answer has something of what was asked for, and does not only say why not: data, a tool's result, or a file. */
export function isAnswered({ status, headers, text }: Pick<Received, 'status' | 'headers' | 'text'>): boolean {
  if (status !== 200) return false;
  if (!/json|event-stream/.test(String(headers['content-type']))) return true;
  return /"data":\{/.test(text) || (/"result":\{/.test(text) && !/"isError":true/.test(text));
}
