import { isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';
import { callerOf } from '../authorization/gate.ts';

/** Groups of an IPv6 address that one customer of a network is given: whoever has one address has all of them. */
const GROUPS_OF_A_CUSTOMER = 4;
const GROUPS = 8;

/** Who pays for a request: the bearer of its token, else its address. */
export function clientOf(request: FastifyRequest): string {
  const caller = callerOf(request);
  return caller === null ? `address ${networkOf(request.ip)}` : `token ${caller.name}`;
}

/** An IPv4 address as it is, in either notation; of an IPv6 address its /64. */
export function networkOf(address: string): string {
  const [, inside] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (inside !== undefined || !isIPv6(address)) return inside ?? address;
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::');
  const [before, after] = [groupsIn(head), groupsIn(tail ?? '')];
  const zeros = tail === undefined ? [] : Array.from({ length: GROUPS - before.length - after.length }, () => '0');
  const groups = [...before, ...zeros, ...after].slice(0, GROUPS_OF_A_CUSTOMER);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}

function groupsIn(text: string): string[] {
  return text === '' ? [] : text.split(':');
}
