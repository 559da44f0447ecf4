import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export function opsFile(name: string): string {
  return readFileSync(`${ROOT}/.ops/${name}`, 'utf8');
}
