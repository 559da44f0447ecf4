import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

/**
 * Makes an answer the last of its connection and says so in it, whatever its headers would say: a server that closes need not
 * wait for the client to leave, and no client or proxy sends another request into a connection that is about to end.
 */
export function lastOnConnection(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (status: number, ...given: readonly unknown[]) => {
    const headers = given.findLast((one): one is OutgoingHttpHeaders => typeof one === 'object');
    return writeHead(status, { ...headers, connection: 'close' });
  };
}
