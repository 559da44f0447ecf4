import { z } from 'zod';

/** A comma list, each entry lower-cased and checked. */
export function listOf(isEntry: (text: string) => boolean, meaning: string) {
  const entriesOf = (text: string) => text.split(',').map((entry) => entry.trim().toLowerCase());
  const entries = z.string().transform((text) => (text.trim() === '' ? [] : entriesOf(text)));
  return entries.refine((list) => list.every(isEntry), meaning).prefault('');
}

export function isHostName(text: string): boolean {
  return /^[a-z0-9_-]+(\.[a-z0-9_-]+)*$|^\[[0-9a-f:.]+\]$/.test(text);
}

/** As browsers write it: scheme, host, and the port where it is not the scheme's own. */
export function isOrigin(text: string): boolean {
  return text === '*' || (/^https?:[^*]+$/.test(text) && URL.canParse(text) && new URL(text).origin === text);
}

const TrustedProxy = z.union([
  z.ipv4(),
  z.ipv6(),
  z.cidrv4(),
  z.cidrv6(),
  z.enum(['loopback', 'linklocal', 'uniquelocal']),
]);

/** Addresses and networks of proxies, with commas between; each is tried on its own, so that a name is not taken for one. */
export function readProxies(text: string, context: z.RefinementCtx): readonly string[] {
  const proxies = text.split(',').map((entry) => entry.trim());
  const given = proxies.filter((entry) => entry !== '');
  for (const entry of given) {
    if (TrustedProxy.safeParse(entry).success) continue;
    const message = `"${entry}" is no address or network; write such as 10.0.0.1, 10.0.0.0/8 or loopback`;
    context.addIssue({ code: 'custom', message });
  }
  return given;
}
