import { ApiProblem, problemOf } from './problem.js';

interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** What a call of a generated client answers, or an `ApiProblem` for whatever else happened. */
export async function answerOf<Data>(call: Promise<Answer<Data>>): Promise<Data> {
  let answer: Answer<Data>;
  try {
    answer = await call;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiProblem(0);
  }
  if (!answer.response.ok) throw problemOf(answer.response, answer.error);
  return answer.data as Data;
}

/** A key for one intention of a person: made when they begin, the same for each try of it. */
export function newIdempotencyKey(): string {
  // `randomUUID` is missing on plain HTTP addresses other than localhost.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Keys for what is sent from one page: the same content has the same key at each try, and what was changed in between is
 * another intention with a key of its own.
 */
export function keysByContent(): (content: unknown) => string {
  const keys = new Map<string, string>();
  return (content) => {
    const text = JSON.stringify(content);
    const key = keys.get(text) ?? newIdempotencyKey();
    keys.set(text, key);
    return key;
  };
}
