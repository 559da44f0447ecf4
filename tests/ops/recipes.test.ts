import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { checkNode } from '../../src/operations/doctor/checks/runtime.ts';
import { opsFile, ROOT } from './ops-files.ts';

const UNIT = 'ai-hardware-value-chain.service';
const [YES, TEXT, COUNT, FOLDER] = [/^yes$/, /^\S.*$/, /^\d+$/, /^\/\S+$/];
/** The settings that a unit of ours has by section, with the values that they take (systemd.unit(5), .service, .exec, .kill). */
const SETTINGS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  Unit: {
    ...{ Description: TEXT, Documentation: /^file:\/{3}\S+$/, StartLimitIntervalSec: COUNT, StartLimitBurst: COUNT },
    ...{ After: /^\S+\.target$/, Wants: /^\S+\.target$/ },
  },
  Service: {
    ...{ Type: /^exec$/, User: /^[a-z-]+$/, Group: /^[a-z-]+$/, WorkingDirectory: FOLDER },
    ...{ Environment: /^[A-Z_]+=\S+$/, EnvironmentFile: /^-?\/\S+$/, ExecStart: /^\/\S+( \S+)*$/ },
    ...{ Restart: /^on-failure$/, RestartSec: COUNT, TimeoutStopSec: COUNT, MemoryMax: /^\d+[KMGT]$/ },
    ...{ StateDirectory: /^[a-z-]+$/, StateDirectoryMode: /^0[0-7]{3}$/, UMask: /^0[0-7]{3}$/ },
    ...{ NoNewPrivileges: YES, CapabilityBoundingSet: /^$/, AmbientCapabilities: /^$/, ProtectSystem: /^strict$/ },
    ...{ ProtectHome: YES, PrivateTmp: YES, PrivateDevices: YES, PrivateUsers: YES, ProtectClock: YES },
    ...{ ProtectControlGroups: YES, ProtectHostname: YES, ProtectKernelLogs: YES, ProtectKernelModules: YES },
    ...{ ProtectKernelTunables: YES, ProtectProc: /^invisible$/, ProcSubset: /^(all|pid)$/, RemoveIPC: YES },
    ...{ RestrictAddressFamilies: /^AF_\w+( AF_\w+)*$/, RestrictNamespaces: YES, RestrictRealtime: YES },
    ...{ RestrictSUIDSGID: YES, LockPersonality: YES, SystemCallArchitectures: /^native$/ },
    ...{ SystemCallFilter: /^~?@[a-z-]+$/, SystemCallErrorNumber: /^E[A-Z]+$/ },
  },
  Install: { WantedBy: /^\S+\.target$/ },
};
const program = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const work = mkdtempSync(join(tmpdir(), 'ops-'));
afterAll(() => rmSync(work, { recursive: true }));

describe('the container', () => {
  const lines = opsFile('Dockerfile').split('\n');
  const of = (word: string) => lines.filter((line) => line.startsWith(`${word} `));

  it('is built on a pinned Node that the program runs on', () => {
    const images = of('FROM').map((line) => line.split(' ')[1] ?? '');
    expect(new Set(images).size).toBe(1);
    const [, version = ''] = /^node:(\d+\.\d+\.\d+)-/.exec(images[0] ?? '') ?? [];
    expect(checkNode({ root: ROOT }, version).status).toBe('ok');
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

  it('runs what `npm start` runs, as nobody in particular', () => {
    const command: string[] = JSON.parse((of('CMD')[0] ?? '').slice('CMD '.length));
    expect(program.scripts.start).toContain(command.join(' '));
    expect(of('USER')).toEqual(['USER node']);
    expect(lines.lastIndexOf('USER node')).toBeLessThan(lines.findIndex((line) => line.startsWith('CMD')));
  });

  it.each([
    ['is healthy where /health/ready says so', 0, 200],
    ['is not where it says that it is not ready', 1, 503],
    ['is not where nothing listens', 1, null],
  ])('%s', async (_, expected, status) => {
    const [health = ''] = of('HEALTHCHECK');
    const [node, ...call]: string[] = JSON.parse(health.slice(health.indexOf('CMD ') + 4));
    expect(node).toBe('node');
    const server = createServer(({ url }, answer) =>
      answer.writeHead(url === '/health/ready' ? (status ?? 0) : 404).end(),
    );
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    if (status === null) await once(server.close(), 'close');
    const child = spawn(process.execPath, call, { env: { PORT: String(port) } });
    let said = '';
    child.stderr.on('data', (chunk) => (said += chunk));
    const [code] = await once(child, 'close');
    server.close();
    expect({ code, said }).toEqual({ code: expected, said: '' });
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
    const secrets = opsFile('compose.yaml')
      .match(/^ +\w*(PASSWORD|AUTH|TOKENS?|SECRET)\w*:.*$/gm)
      ?.map((line) => line.trim());
    expect(secrets).toEqual([
      expect.stringMatching(/^NEO4J_AUTH: "neo4j\/\$\{NEO4J_PASSWORD:\?[^}]+\}"$/),
      expect.stringMatching(/^API_TOKENS: "\$\{API_TOKENS:-\}"$/), // none: nobody writes
      expect.stringMatching(/^NEO4J_PASSWORD: "\$\{NEO4J_PASSWORD:\?[^}]+\}"$/),
    ]);
    for (const service of [neo4j, server]) expect(service).toMatch(/limits:\n {10}cpus: [^\n]+\n {10}memory: /);
    expect(neo4j).toContain('healthcheck:');
    expect(server).toContain('condition: service_healthy');
    expect(server).toContain('read_only: true');
    expect(server).toContain('127.0.0.1:4000:4000');
  });

  it('can be read for the embedded engine once what its comment names is dropped', () => {
    const [, comment = '', ...lines] = opsFile('compose.yaml').split('\n');
    const dropped = [...comment.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
    const given = lines.flatMap((line) => [...line.matchAll(/^ {6}([A-Z]\w+): "(.*)"$/g)]);
    const kept = given.filter(([, name = '']) => !dropped.some((start) => name.startsWith(start)));
    const environment = kept.map(([, name = '', value = '']) => [name, value.startsWith('${') ? '' : value]);
    expect(given.length).toBeGreaterThan(kept.length);
    expect(readConfig(Object.fromEntries(environment)).engine.kind).toBe('embedded');
  });
});

describe('the alerts', () => {
  it('page for what lasts: a window that remembers one failure is over before', () => {
    const pages = opsFile('prometheus/alerts.yml')
      .split('- alert: ')
      .filter((alert) => alert.includes('severity: page') && /\brate\(/.test(alert));
    const minutes = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, count]) => Number(count));
    const hasty = pages.filter((page) => {
      const [wait = 0] = minutes(page, /for: (\d+)m/g);
      return minutes(page, /\[(\d+)m\]/g).some((window) => window > wait);
    });
    expect(pages.length).toBeGreaterThan(1);
    expect(hasty).toEqual([]);
  });
});

describe('the expressions of alerts and panels', () => {
  const alerts = [...opsFile('prometheus/alerts.yml').matchAll(/^ +expr: (.*)$/gm)].map(([, text = '']) => text);
  const panels = [...opsFile('grafana/value-chain.json').matchAll(/"expr": (".*"),?$/gm)].map(([, text = '']): string =>
    JSON.parse(text),
  );

  it('ask of what every program tells, such as its memory, only what ours does', () => {
    const asking = [...alerts, ...panels].filter((expression) => /\b(process|nodejs)_/.test(expression));
    const [, ours = ''] = /absent\((.*)\)/.exec(alerts[0] ?? '') ?? [];
    const bound = /\band on \(instance, job\) (?:last_over_time\()?(build_info\{engine!=""\})/;
    expect(ours).toBe('build_info{engine!=""}');
    expect(asking.length).toBeGreaterThan(5);
    expect(asking.filter((expression) => bound.exec(expression)?.[1] !== ours)).toEqual([]);
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
      // Netlink, or a server at 0.0.0.0 ends as soon as it listens: it looks for the addresses of the machine.
      'RestrictAddressFamilies=AF_INET AF_INET6 AF_NETLINK AF_UNIX',
    ];
    expect(wanted.filter((line) => !unit.includes(line))).toEqual([]);
    expect(Number(/TimeoutStopSec=(\d+)/.exec(unit.join('\n'))?.[1])).toBeGreaterThan(30);
    expect(program.scripts.start).toContain(/ExecStart=\/usr\/bin\/(.+)/.exec(unit.join('\n'))?.[1]);
  });

  it('has settings that systemd knows, each in its section, of a value that it takes', () => {
    let section = '';
    const unknown: string[] = [];
    for (const line of opsFile(UNIT).split('\n')) {
      if (line === '' || line.startsWith('#')) continue;
      const [, heading] = /^\[(\w+)\]$/.exec(line) ?? [];
      section = heading ?? section;
      const [, name = '', value = ''] = /^(\w+)=(.*)$/.exec(line) ?? [];
      if (heading === undefined && SETTINGS[section]?.[name]?.test(value) !== true) unknown.push(`${section} ${line}`);
    }
    expect(unknown).toEqual([]);
  });

  const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;
  it.skipIf(!hasSystemd)('passes systemd’s own check [second opinion]', () => {
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

  it('of Neo4j holds the way back, which replaces the database, in a block of its own', () => {
    const blocks = opsFile('README.md')
      .split(/^```/m)
      .filter((_, at) => at % 2 === 1);
    const [dumps, loads] = ['database dump', 'database load'].map((word) => blocks.filter((one) => one.includes(word)));
    expect(dumps?.length).toBeGreaterThan(1);
    expect(loads).toHaveLength(1);
    expect(dumps?.filter((one) => loads?.includes(one))).toEqual([]);
  });
});

describe('the recipes of a container', () => {
  it('name what keeps a graph safe, as commands that the image has', () => {
    const named = [...opsFile('README.md').matchAll(/node dist\/main\.js (\w+)/g)].map(([, command = '']) => command);
    expect(new Set(named)).toEqual(new Set(['backup', 'restore', 'doctor', 'seed']));
  });

  it('give it the time that a stop takes and the memory of which the alert speaks, as the compose file and the unit do', () => {
    const [, server = ''] = opsFile('compose.yaml').split(/\n {2}server:\n/);
    const [run = ''] = opsFile('README.md').match(/docker run -d [^`]+/) ?? [];
    const read = (text: string, stop: RegExp, memory: RegExp) => ({
      stop: Number(stop.exec(text)?.[1]),
      memory: memory.exec(text)?.[1]?.toUpperCase(),
    });
    const unit = read(opsFile(UNIT), /TimeoutStopSec=(\d+)/, /MemoryMax=(\w+)/);
    // Notice, grace and last words: see `api/drain`.
    expect(unit.stop).toBeGreaterThan(readConfig({}).shutdownGraceMs / 1_000 + 6);
    expect(unit.memory).toBe('2G');
    expect(read(server, /stop_grace_period: (\d+)s/, /memory: (\w+)/)).toEqual(unit);
    expect(read(run, /--stop-timeout (\d+) /, /--memory (\w+) /)).toEqual(unit);
  });

  it('start a server that is started again where it ends', () => {
    expect(opsFile('README.md')).toMatch(/docker run -d --name value-chain --restart unless-stopped /);
  });
});
