/** What keeps the files of a licence from being made, for the people who wait for them. */
interface BuildFailure {
  message: string;
  nextStep: string;
}

const TRIED_AGAIN = 'We try again by ourselves; you need do nothing.';

const FAILURES: Readonly<Record<string, BuildFailure>> = {
  'packaging.rights-changed': {
    message: 'The rights of a part changed after the sale, so the files were not made.',
    nextStep: 'The desk decides: it clears the part, or writes to you.',
  },
  'packaging.content-missing': { message: 'A licensed part could not be fetched.', nextStep: TRIED_AGAIN },
  'packaging.picture-unreadable': { message: 'A licensed picture could not be read.', nextStep: TRIED_AGAIN },
  'packaging.picture-wrong-type': {
    message: 'A licensed picture is no photograph or graphic.',
    nextStep: 'The desk puts another file in its place; write to it if you are in a hurry.',
  },
  'packaging.picture-too-large': {
    message: 'A licensed picture is larger than we can pack.',
    nextStep: 'The desk puts a smaller one in its place; write to it if you are in a hurry.',
  },
  'storage.unavailable': { message: 'Our store of files does not answer.', nextStep: TRIED_AGAIN },
};

const UNKNOWN: BuildFailure = { message: 'Something went wrong while the files were made.', nextStep: TRIED_AGAIN };

export const failureOf = (code: string): BuildFailure & { code: string } => ({ code, ...(FAILURES[code] ?? UNKNOWN) });
