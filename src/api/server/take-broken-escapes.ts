import type { IncomingMessage } from 'node:http';

/**
 * As the web reads addresses: a percent sign that begins no escape stands for itself. Such a path is read as it stands,
 * so that it goes the way of any address where nothing is, with the hooks that every answer passes.
 */
export function takeBrokenEscapes({ url = '/' }: Pick<IncomingMessage, 'url'>): string {
  const [path = '', ...query] = url.split(/(?=\?)/);
  return isWhole(path) ? url : [path.replaceAll('%', '%25'), ...query].join('');
}

function isWhole(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
