/** What the server says in English, by its stable codes: a sentence, and what can be done. */
export interface ServerSentence {
  message: string;
  nextStep: string;
}

export const say = (message: string, nextStep = ''): ServerSentence => ({ message, nextStep });
