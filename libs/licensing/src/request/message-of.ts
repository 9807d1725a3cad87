import { newId } from '#libs/kernel';
import type { Message } from './message.entity.js';

/** A message, not stored yet. */
export function messageOf(
  requestId: string,
  authorKind: Message['authorKind'],
  author: { userId: string; name: string },
  body: string,
  at: Date,
): Message {
  return { id: newId(at.getTime()), requestId, authorKind, authorId: author.userId, authorName: author.name, body, at };
}
