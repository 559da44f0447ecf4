import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const SRC = fileURLToPath(new URL('../../src', import.meta.url));

export interface SourceFile {
  /** Path below src, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export type Import =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'package'; readonly name: string };

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s*['"]([^'"]+)['"]/g;

/** Every TypeScript file of src with the import lines that it holds. */
export function sourceFiles(): SourceFile[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('generated'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(SRC, path), 'utf8');
      return { path, text, imports: importsOf(path, text) };
    });
}

function importsOf(path: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? '';
    return name.startsWith('.')
      ? { kind: 'file', path: normalize(join(dirname(path), name.replace(/\?.*$/, ''))) }
      : { kind: 'package', name };
  });
}

/** The folder whose rule governs a file: an adapter's own, else the first folder below src, else the file itself. */
export function roomOf(path: string): string {
  const adapter = /^graph\/(neo4j|embedded)\//.exec(path);
  if (adapter !== null) return `graph/${adapter[1]}`;
  return path.includes('/') ? (path.split('/')[0] ?? path) : path;
}
