import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { mailFont } from './mail-fonts.js';
import { mailBody, mailPage, notFoundPage } from './mail-pages.js';
import { MAIL_STYLE } from './mail-style.js';
import type { Mailbox } from './mailbox.js';

const SHOWN = 100;
const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; frame-src 'self'; img-src data:; base-uri 'none'";
const BODY_POLICY =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data: http: https:";

type Answer = { status?: number; type: string; policy?: string; body: string | Buffer };

/**
 * The pages for reading caught mails: `/`, `/mails/:id`, `/mails/:id/body`; for tests `/mails.json?to=` and
 * `DELETE /mails`. Only for this machine.
 */
export function mailServer(mailbox: Mailbox): Server {
  return createServer((request, response) => {
    answer(mailbox, request).then(
      (found) => send(response, found),
      () => send(response, { status: 500, type: 'text/plain', body: 'The mail could not be read.' }),
    );
  });
}

async function answer(mailbox: Mailbox, request: IncomingMessage): Promise<Answer> {
  const url = new URL(request.url ?? '/', 'http://mails');
  const to = url.searchParams.get('to') ?? undefined;
  if (request.method === 'DELETE' && url.pathname === '/mails') {
    await mailbox.clear();
    return { type: 'application/json', body: '{}' };
  }
  if (url.pathname === '/') return html(mailPage({ mails: await mailbox.newest(SHOWN, to), total: mailbox.size, to }));
  if (url.pathname === '/style.css') return { type: 'text/css', body: MAIL_STYLE };
  if (url.pathname === '/mails.json') {
    return { type: 'application/json', body: JSON.stringify(await mailbox.newest(SHOWN, to)) };
  }
  const font = await mailFont(url.pathname.replace('/fonts/', ''));
  if (font) return { type: 'font/woff2', body: font };
  return oneMail(mailbox, url.pathname, to);
}

async function oneMail(mailbox: Mailbox, path: string, to: string | undefined): Promise<Answer> {
  const [, id, part] = /^\/mails\/([^/]+)(\/body)?$/.exec(path) ?? [];
  const open = id === undefined ? undefined : await mailbox.find(id);
  if (!open) return { ...html(notFoundPage()), status: 404 };
  if (part) return { ...html(mailBody(open.html ?? '')), policy: BODY_POLICY };
  return html(mailPage({ mails: await mailbox.newest(SHOWN, to), total: mailbox.size, open, to }));
}

function html(body: string): Answer {
  return { type: 'text/html', body };
}

function send(response: ServerResponse, { status = 200, type, policy = PAGE_POLICY, body }: Answer): void {
  response.writeHead(status, {
    'content-type': type.startsWith('font') ? type : `${type}; charset=utf-8`,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': type.startsWith('font') ? 'max-age=86400' : 'no-store',
  });
  response.end(body);
}
