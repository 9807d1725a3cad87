import { ApiProblem, problemOf } from './problem.js';

/** Sends a file as it is; the generated clients know JSON only. */
export async function sendFile<Answer>(address: string, file: File): Promise<Answer> {
  const body = new FormData();
  body.append('file', file, file.name);
  let response: Response;
  try {
    response = await fetch(address, { method: 'POST', body, credentials: 'same-origin' });
  } catch {
    throw new ApiProblem(0);
  }
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw problemOf(response, answer);
  return answer as Answer;
}
