import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply } from 'fastify';
import helmet from 'helmet';

const POLICY = 'content-security-policy';
/** What a page may load: our own files. Fonts come inside the styles, saved pictures are made in the page. */
const CONTENT_SECURITY_POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'worker-src': ["'self'"],
  'style-src': ["'self'"],
  'font-src': ["'self'", 'data:'],
  'img-src': ["'self'", 'data:', 'blob:'],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** The pages use none of these; a link is copied to the clipboard. */
const PERMISSIONS_POLICY = [
  'accelerometer=()',
  'camera=()',
  'display-capture=()',
  'geolocation=()',
  'gyroscope=()',
  'magnetometer=()',
  'microphone=()',
  'midi=()',
  'payment=()',
  'usb=()',
  'clipboard-write=(self)',
].join(', ');

/** Sends with every answer what a browser must not do with it. */
export async function setSecurityHeaders(server: FastifyInstance): Promise<void> {
  const headers = Object.entries({ ...fixedHeaders(), 'permissions-policy': PERMISSIONS_POLICY });
  server.addHook('onRequest', async (_request, { raw }) => {
    // At the answer itself, since streams write there.
    for (const [name, value] of headers) if (value !== undefined) raw.setHeader(name, value);
  });
}

/** What helmet sends. None of it depends on the request, so that it is asked once: its plugin asks it each time. */
function fixedHeaders(): OutgoingHttpHeaders {
  const request = new IncomingMessage(new Socket());
  const answer = new ServerResponse(request);
  const send = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY_POLICY },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
    // This server speaks plain HTTP, where the header means nothing; who ends TLS before it promises HTTPS for the name.
    strictTransportSecurity: false,
  });
  send(request, answer, (error?: unknown) => {
    if (error !== undefined) throw error;
  });
  return answer.getHeaders();
}

/** For the playground, whose editor writes its styles into the page. */
export function permitInlineStyles(reply: FastifyReply): FastifyReply {
  const policy = String(reply.getHeader(POLICY) ?? '');
  return reply.header(POLICY, policy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"));
}
