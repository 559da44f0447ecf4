import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IMPORT_RULES, IMPURE, type ImportRule, RESERVED_WORDS, ROOT_FILES } from './rules.ts';
import { type Import, roomOf, type SourceFile, SRC, sourceFiles } from './source-files.ts';

const files = sourceFiles();
const rooms = [...new Set(files.map((file) => roomOf(file.path)))];

describe('the import table', () => {
  it('has a rule for every room of src', () => {
    expect(rooms.filter((room) => ruleOf(room) === undefined)).toEqual([]);
  });

  it('is kept by every file', () => {
    expect(files.flatMap(violations)).toEqual([]);
  });

  it('sees a violation', () => {
    const intruder: SourceFile = {
      path: 'domain/intruder.ts',
      text: '',
      imports: [
        { kind: 'package', name: 'zod' },
        { kind: 'file', path: 'graph/graph-store.ts' },
      ],
    };
    expect(violations(intruder)).toEqual([
      'domain/intruder.ts imports zod',
      'domain/intruder.ts imports graph/graph-store.ts',
    ]);
  });
});

describe('src', () => {
  it('has no import cycles', () => {
    expect(findCycle(files)).toBeNull();
  });

  it.each(RESERVED_WORDS)('says $pattern only in $only', ({ pattern, only }) => {
    expect(
      files.filter((file) => pattern.test(file.text) && !only.includes(file.path)).map((file) => file.path),
    ).toEqual([]);
  });

  it('keeps clock, chance and the outside world out of the engine', () => {
    const engine = files.filter((file) => roomOf(file.path) === 'economics');
    expect(engine.filter((file) => IMPURE.test(withoutComments(file.text))).map((file) => file.path)).toEqual([]);
  });

  it('has no default exports', () => {
    const allowed = ['explorer/vite.config.ts'];
    const found = files.filter((file) => /^export default/m.test(file.text)).map((file) => file.path);
    expect(found.filter((path) => !allowed.includes(path))).toEqual([]);
  });

  it('explains each room in a README of at most 15 lines', () => {
    const folders = rooms.filter((room) => !room.endsWith('.ts') && !room.includes('/'));
    const lacking = folders.filter((room) => {
      const readme = join(SRC, room, 'README.md');
      return !existsSync(readme) || readFileSync(readme, 'utf8').trim().split('\n').length > 15;
    });
    expect(lacking).toEqual([]);
  });
});

function ruleOf(room: string): ImportRule | undefined {
  return IMPORT_RULES[room] ?? ROOT_FILES[room];
}

function violations(file: SourceFile): string[] {
  const rule = ruleOf(roomOf(file.path));
  if (rule === undefined) return [`${file.path} has no rule`];
  return file.imports
    .filter((imported) => !allows(rule, roomOf(file.path), imported))
    .map((imported) => `${file.path} imports ${imported.kind === 'file' ? imported.path : imported.name}`);
}

function allows(rule: ImportRule, room: string, imported: Import): boolean {
  if (imported.kind === 'file') {
    const target = roomOf(imported.path);
    return target === room || rule.folders.includes(target);
  }
  return rule.packages.some((name) => {
    if (name.endsWith(':') || name.endsWith('/')) return imported.name.startsWith(name);
    return imported.name === name || imported.name.startsWith(`${name}/`);
  });
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}

/** A cycle of files that import each other, as a path, or null. Imports of types count: a cycle of ideas is one too. */
function findCycle(all: readonly SourceFile[]): string[] | null {
  const byPath = new Map(all.map((file) => [file.path, file]));
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    const file = byPath.get(path);
    if (file === undefined || done.has(path)) return null;
    for (const imported of file.imports) {
      const cycle = imported.kind === 'file' ? visit(imported.path, [...trail, path]) : null;
      if (cycle !== null) return cycle;
    }
    done.add(path);
    return null;
  };
  for (const file of all) {
    const cycle = visit(file.path, []);
    if (cycle !== null) return cycle;
  }
  return null;
}
