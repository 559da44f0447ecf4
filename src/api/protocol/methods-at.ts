import type { FastifyInstance } from 'fastify';

/** The methods that an address takes; none where there is no such address. */
export type MethodsAt = (path: string) => readonly string[];

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** Knows the addresses that are added from now on. Fastify itself finds a route by its pattern only, not by an address that fits. */
export function watchAddresses(server: FastifyInstance): MethodsAt {
  const known: { readonly pattern: readonly string[]; readonly methods: readonly string[] }[] = [];
  server.addHook('onRoute', ({ url, method }) => {
    known.push({ pattern: url.split('/'), methods: [method].flat() });
  });
  return (path) => {
    const parts = path.split('/');
    const taken = new Set(known.flatMap(({ pattern, methods }) => (fits(pattern, parts) ? methods : [])));
    return METHODS.filter((method) => taken.has(method));
  };
}

/** `:name` stands for one part that is not empty, `*` at the end for all that follow. */
function fits(pattern: readonly string[], parts: readonly string[]): boolean {
  if (pattern.at(-1) === '*') return fits(pattern.slice(0, -1), parts.slice(0, pattern.length - 1));
  return (
    pattern.length === parts.length &&
    pattern.every((part, index) => (part.startsWith(':') ? parts[index] !== '' : part === parts[index]))
  );
}
