import type { FastifyRequest } from 'fastify';
import { hasPages, wantsPage } from '../server/pages.ts';

/** By which door a request came; a bounded set, so that it can be a label. */
export type DoorName =
  | 'graphql'
  | 'stream'
  | 'export'
  | 'federation'
  | 'mcp'
  | 'page'
  | 'health'
  | 'metrics'
  | 'other'
  | 'none';

/** The longer address before the shorter one that it begins with. */
const DOORS: readonly (readonly [string, DoorName])[] = [
  ['/graphql/stream', 'stream'],
  ['/graphql', 'graphql'],
  ['/export/', 'export'],
  ['/federation', 'federation'],
  ['/mcp', 'mcp'],
  ['/assets/', 'page'],
  ['/health/', 'health'],
  ['/metrics', 'metrics'],
];

/** What watches the server, every few seconds and for ever: no line and no trace tells of it while it goes well. */
export function isProbe(door: DoorName): boolean {
  return door === 'health' || door === 'metrics';
}

/** `none` for an address that nothing serves, `other` for one that this table does not know. */
export function doorOf(request: FastifyRequest): DoorName {
  const { url, config } = request.routeOptions;
  if (url === undefined) return 'none';
  if (config.isPage === true || (url === '/graphql' && hasPages(request.server) && wantsPage(request))) return 'page';
  return DOORS.find(([start]) => url.startsWith(start))?.[1] ?? 'other';
}
