import type { FastifyReply } from 'fastify';

/** A page whose address is a secret: it is kept by nobody, and told to nobody whom it links to. */
export async function sendPrivate(reply: FastifyReply, status: number, page: string): Promise<void> {
  await reply
    .status(status)
    .headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
    .type('text/html; charset=utf-8')
    .send(page);
}

/** Goes on after a button was pressed. @param path of this origin */
export async function goOnPrivately(reply: FastifyReply, path: string): Promise<void> {
  await reply.header('cache-control', 'no-store').redirect(path, 303);
}

/** Where such a page is. @param folder such as `downloads` */
export const privatePath = (folder: string, token: string, lang: string | undefined): string =>
  `/${folder}/${encodeURIComponent(token)}${lang ? `?lang=${encodeURIComponent(lang)}` : ''}`;
