import type { FastifyReply } from 'fastify';
import type { BookFile } from '#libs/pricing';

/** A file to be saved; its name is made of a currency and a number. */
export const sendBookFile = (reply: FastifyReply, { name, type, text }: BookFile): void =>
  void reply.type(type).header('content-disposition', `attachment; filename="${name}"`).send(text);
