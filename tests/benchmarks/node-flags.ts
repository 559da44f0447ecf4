import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../package.json', import.meta.url));

/** The options of Node with which `npm start` runs the server; its peers get them too. */
export const NODE_FLAGS: readonly string[] = flagsOf(JSON.parse(readFileSync(PROGRAM, 'utf8')).scripts.start);

function flagsOf(start: string): string[] {
  const [, flags] = /&& node ((?:--\S+ )*)dist\/main\.js$/.exec(start) ?? [];
  if (flags === undefined) throw new Error(`the start script is no call of dist/main.js: ${start}`);
  return flags.split(' ').filter((flag) => flag !== '');
}
