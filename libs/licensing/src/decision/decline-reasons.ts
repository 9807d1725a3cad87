interface DeclineReason {
  /** To the licensee, whole and kind. */
  message: string;
  nextStep: string;
}

/** Why a request is declined. The code is kept; the sentences are what the licensee reads beside the reviewer's note. */
export const DECLINE_REASONS: Readonly<Record<string, DeclineReason>> = {
  'rights-not-ours': {
    message: 'The rights to this are not ours to give.',
    nextStep:
      'Ask the agency or the author named in the credit; the rights map on the article’s page says who that is.',
  },
  'purpose-not-licensed': {
    message: 'We do not license our journalism for this purpose.',
    nextStep: 'You are welcome to ask again for an editorial, educational or internal use.',
  },
  'already-exclusive': {
    message: 'Somebody else holds the exclusive right to this for the time you asked for.',
    nextStep: 'Ask again for a later start, another territory, or another article.',
  },
  'person-protected': {
    message: 'We protect a person in this article, so it is not republished.',
    nextStep: 'Choose another article; the rights desk is glad to suggest one.',
  },
  'article-withdrawn': {
    message: 'The newsroom has withdrawn this article.',
    nextStep: 'Choose another article. Whatever you have paid is returned.',
  },
  'not-enough-known': {
    message: 'We could not find out enough about the use to license it.',
    nextStep: 'Make a new request and tell us more about where and how the article will appear.',
  },
  'cannot-serve': {
    message: 'We cannot offer you a licence at present.',
    nextStep: 'Write to the rights desk if you think this is a mistake.',
  },
  other: {
    message: 'We have decided not to license this.',
    nextStep: 'Read the note of the rights desk; you can answer with a new request.',
  },
};

/** Why a part is not offered with its article. */
const PART_REASONS: Readonly<Record<string, DeclineReason>> = {
  'not-cleared': {
    message: 'The right to this part could not be cleared.',
    nextStep: 'The rest is yours to license without it.',
  },
  swapped: {
    message: 'The right to this part could not be cleared, so another takes its place.',
    nextStep: 'Look at the part that is offered in its place.',
  },
};

/** The sentences about an article or a part that is left out of an offer. */
export const leftOutReason = (code: string): DeclineReason => PART_REASONS[code] ?? declineReason(code);

export const declineReasons = (): { code: string; message: string }[] =>
  Object.entries(DECLINE_REASONS).map(([code, { message }]) => ({ code, message }));

/** The sentences of a code; an unknown one gets the general ones, so that old data never breaks a page. */
export const declineReason = (code: string): DeclineReason => DECLINE_REASONS[code] ?? DECLINE_REASONS['other']!;
