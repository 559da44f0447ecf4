import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { opsFile, ROOT } from './ops-files.ts';

const UNIT = 'ai-hardware-value-chain.service';
const program = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const work = mkdtempSync(join(tmpdir(), 'ops-'));
afterAll(() => rmSync(work, { recursive: true }));

describe('the container', () => {
  const lines = opsFile('Dockerfile').split('\n');
  const of = (word: string) => lines.filter((line) => line.startsWith(`${word} `));

  it('is built on a pinned Node that the program runs on', () => {
    const images = of('FROM').map((line) => line.split(' ')[1] ?? '');
    expect(new Set(images).size).toBe(1);
    const [, major, minor] = /^node:(\d+)\.(\d+)\.\d+-/.exec(images[0] ?? '') ?? [];
    const [, leastMajor, leastMinor] = />=(\d+)\.(\d+)/.exec(program.engines.node) ?? [];
    expect(Number(major) * 1_000 + Number(minor)).toBeGreaterThanOrEqual(
      Number(leastMajor) * 1_000 + Number(leastMinor),
    );
    expect(opsFile('Dockerfile')).not.toMatch(/latest/);
  });

  it('copies files that are there, that the context lets through, and never the whole project', () => {
    const sources = of('COPY')
      .filter((line) => !line.includes('--from='))
      .flatMap((line) => line.split(' ').slice(1, -1));
    const context = opsFile('Dockerfile.dockerignore').split('\n');
    expect(sources.length).toBeGreaterThan(6);
    expect(sources.filter((source) => !existsSync(join(ROOT, source)))).toEqual([]);
    expect(sources.filter((source) => !context.includes(`!${source}`))).toEqual([]);
    expect(context[0]).toBe('*');
  });

  it('copies all that the build reads', () => {
    const [, list = ''] =
      /const sources = \[([^\]]+)\]/.exec(readFileSync(join(ROOT, '.config/build.mjs'), 'utf8')) ?? [];
    const needed = [...list.matchAll(/'([^']+)'/g)].map(([, name]) => name);
    expect(needed.length).toBeGreaterThan(3);
    expect(needed.filter((name) => !of('COPY').some((line) => line.split(' ').includes(name ?? '')))).toEqual([]);
  });

  it('runs what `npm start` runs, as nobody in particular, and is asked for its health by Node', () => {
    const command: string[] = JSON.parse((of('CMD')[0] ?? '').slice('CMD '.length));
    expect(program.scripts.start).toContain(command.join(' '));
    expect(of('USER')).toEqual(['USER node']);
    expect(lines.lastIndexOf('USER node')).toBeLessThan(lines.findIndex((line) => line.startsWith('CMD')));
    const [health = ''] = of('HEALTHCHECK');
    const call: string[] = JSON.parse(health.slice(health.indexOf('CMD ') + 4));
    expect(call[0]).toBe('node');
    // Nothing listens: it says so by its exit code, and has no mistake in its syntax.
    const { status, stderr } = spawnSync(process.execPath, call.slice(1), { env: { PORT: '1' }, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });
});

describe('the compose file', () => {
  it('passes its linter', () => {
    const linter = join(ROOT, 'node_modules/.bin/dclint');
    const { status, stdout } = spawnSync(linter, ['--max-warnings', '0', join(ROOT, '.ops/compose.yaml')], {
      encoding: 'utf8',
    });
    expect(stdout).not.toMatch(/error|warning/);
    expect(status).toBe(0);
  });

  it('publishes no port of the database, has no default secret, limits both, and waits for health', () => {
    const [neo4j = '', server = ''] = opsFile('compose.yaml').split(/\n {2}server:\n/);
    expect(neo4j).not.toMatch(/^ {4}ports:/m);
    for (const [, secret] of opsFile('compose.yaml').matchAll(/\$\{(NEO4J_PASSWORD[^}]*)\}/g))
      expect(secret).toMatch(/:\?/);
    for (const service of [neo4j, server]) expect(service).toMatch(/limits:\n {10}cpus: [^\n]+\n {10}memory: /);
    expect(neo4j).toContain('healthcheck:');
    expect(server).toContain('condition: service_healthy');
    expect(server).toContain('read_only: true');
    expect(server).toContain('127.0.0.1:4000:4000');
  });
});

describe('the systemd unit', () => {
  it('names each of its hardenings, restarts on failure, and gives requests time to end', () => {
    const unit = opsFile(UNIT).split('\n');
    const wanted = [
      'NoNewPrivileges=yes',
      'ProtectSystem=strict',
      'PrivateTmp=yes',
      'Restart=on-failure',
      'StateDirectory=ai-hardware-value-chain',
    ];
    expect(wanted.filter((line) => !unit.includes(line))).toEqual([]);
    expect(Number(/TimeoutStopSec=(\d+)/.exec(unit.join('\n'))?.[1])).toBeGreaterThan(30);
    expect(program.scripts.start).toContain(/ExecStart=\/usr\/bin\/(.+)/.exec(unit.join('\n'))?.[1]);
  });

  it('is made of sections and settings, and passes systemd’s own check where there is one', () => {
    const settings = opsFile(UNIT)
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(settings.filter((line) => !/^(\[(Unit|Service|Install)\]|[A-Z][A-Za-z]+=.*)$/.test(line))).toEqual([]);
    if (spawnSync('systemd-analyze', ['--version']).status !== 0) return;
    const file = join(work, UNIT);
    writeFileSync(file, opsFile(UNIT).replace('/usr/bin/node', process.execPath));
    const verified = spawnSync('systemd-analyze', ['verify', file], { encoding: 'utf8' });
    expect({ status: verified.status, stderr: verified.stderr }).toEqual({ status: 0, stderr: '' });
    const judged = spawnSync('systemd-analyze', ['security', '--offline=true', '--threshold=20', file]);
    expect(judged.status).toBe(0);
  });
});

describe('the recipe of a backup', () => {
  it('names folders of backups by a slash, so that the first of them is a dated one too', () => {
    const paths = [...opsFile('README.md').matchAll(/\bbackup(?: --)? (\/[^\s`]*)/g)].map(([, path = '']) => path);
    expect(paths.length).toBeGreaterThan(2);
    expect(paths.filter((path) => !path.endsWith('/'))).toEqual([]);
  });
});
