import type { IncomingMessage } from 'node:http';

/**
 * As the web reads addresses: a percent sign that begins no escape stands for itself. Such a path is read as it stands,
 * so that it goes the way of any address where nothing is, with the hooks that every answer passes.
 */
export function takeBrokenEscapes({ url = '/' }: Pick<IncomingMessage, 'url'>): string {
  const [path = '', ...query] = url.split(/(?=\?)/);
  return decoded(path) === null ? [path.replaceAll('%', '%25'), ...query].join('') : url;
}

/** Null where it cannot be decoded. The text is given back, since the build drops a call whose result nobody takes. */
function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
