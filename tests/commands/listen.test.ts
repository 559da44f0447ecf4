import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { runProgram } from './run-program.ts';

const PATIENCE_MS = 120_000;
const LOW_PORT = 80;
/** Gives up root's rights when the program comes to listen: the checkout itself may be root's alone. */
const AS_NOBODY = `import net from 'node:net'; const { listen } = net.Server.prototype;
net.Server.prototype.listen = function (...at) {
  if (process.getuid() === 0) process.setuid(65534);
  return listen.apply(this, at);
};`;
/** Says what a system says that guards the port. */
const GUARDED = `import net from 'node:net';
net.Server.prototype.listen = function () {
  const refusal = Object.assign(new Error('listen EACCES: permission denied'), { code: 'EACCES', syscall: 'listen' });
  process.nextTick(() => this.emit('error', refusal));
  return this;
};`;
const ENVIRONMENT = { DATA_DIR: ':memory:', HOST: '127.0.0.1', LOG_LEVEL: 'silent' };

// What a program says is compared whole: it is told before anything is loaded, without a stack.
describe('a server that cannot have its address', { timeout: PATIENCE_MS }, () => {
  it('says in one sentence that it is taken, and ends with 1', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { readonly port: number }).port));
    });
    try {
      const { code, output } = await runProgram([], { ...ENVIRONMENT, PORT: String(port) });
      expect({ code, output }).toEqual({
        code: 1,
        output: `The address 127.0.0.1:${port} is taken: end what listens there, or choose another port by PORT.\n`,
      });
    } finally {
      other.close();
    }
  });

  it('says so of a port that only root may take', async () => {
    const first = lowPortsAreGuarded() ? AS_NOBODY : GUARDED;
    const options = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(first)}` };
    const { code, output } = await runProgram([], { ...ENVIRONMENT, ...options, PORT: String(LOW_PORT) });
    expect({ code, output }).toEqual({
      code: 1,
      output: `The address 127.0.0.1:${LOW_PORT} is not open to this user: choose a port from 1024 by PORT, and have a proxy pass requests on to it.\n`,
    });
  });

  // The first is kept for documentation by RFC 5737 and nobody's; the second lacks the network card that it is of.
  it.each([
    ['192.0.2.1', 'This machine has no address 192.0.2.1: choose one of its own by HOST.\n'],
    ['fe80::1', 'This machine has no address fe80::1: choose one of its own by HOST.\n'],
    ['not a host', 'No machine is called not a host: choose an address of this one by HOST.\n'],
  ])('says so of the host %s, which is not this machine', async (host, output) => {
    expect(await runProgram([], { ...ENVIRONMENT, HOST: host, PORT: '0' })).toEqual({ code: 1, output });
  });
});

/** Containers often let everybody listen everywhere: the system then refuses nothing by itself. */
function lowPortsAreGuarded(): boolean {
  const first = '/proc/sys/net/ipv4/ip_unprivileged_port_start';
  return existsSync(first) && Number(readFileSync(first, 'utf8')) > LOW_PORT;
}
