/** Why a message did not arrive, for the person who gave the address. */
export interface Reason {
  /** Stable, `webhook.<reason>`. */
  code: string;
  sentence: string;
  nextStep: string;
}

interface Judged {
  /** Trying the same again would give the same. */
  isFinal: boolean;
  reason: Reason;
}

const judged = (isFinal: boolean, code: string, sentence: string, nextStep: string): Judged => ({
  isFinal,
  reason: { code: `webhook.${code}`, sentence, nextStep },
});

const LATER = 'We try again by ourselves. Check that your server is running.';

/** By the safe fetcher's code. One sentence for every private address, so that nobody can map a network by asking us. */
const SENDING: Readonly<Record<string, Judged>> = {
  'fetch.bad-url': judged(
    true,
    'bad-address',
    'This is not an address that we can send to.',
    'Give a whole address that starts with https://, without a name or password in it.',
  ),
  'fetch.blocked-address': judged(
    true,
    'private-address',
    'This address is not on the public internet.',
    'Give an address that can be reached from outside your network, on port 80 or 443.',
  ),
  'fetch.unknown-host': judged(
    false,
    'unknown-host',
    'There is no server of this name.',
    'Check the spelling of the address.',
  ),
  'fetch.timeout': judged(false, 'timeout', 'The server took longer than 10 seconds to answer.', LATER),
  'fetch.unreachable': judged(false, 'unreachable', 'The server could not be reached.', LATER),
};

export const sendingReason = (code: string): Judged => SENDING[code] ?? SENDING['fetch.unreachable']!;

/** By the status that the server answered, which is none of success. */
export function answerReason(status: number): Judged {
  if (status === 410) {
    const gone = 'The server says that this address is gone for good (410).';
    return judged(true, 'gone', gone, 'Give the new address, or remove this one.');
  }
  if (status >= 300 && status < 400) {
    const sentence = `The server sends us on to another address (${status}), which we do not follow.`;
    return judged(true, 'redirected', sentence, 'Give the address to which it sends us.');
  }
  const sentence = `The server answered with an error (${status}).`;
  return judged(false, 'bad-answer', sentence, 'Check the log of your server; we try again by ourselves.');
}
