/** Why there is nothing to verify: neither intact nor changed. */
export type NotVerifiableCode =
  'empty' | 'not-ours' | 'no-manifest' | 'broken-zip' | 'zip-too-large' | 'no-keys' | 'no-crypto';

const SENTENCES: Record<NotVerifiableCode, string> = {
  empty: 'The file is empty.',
  'not-ours': 'This is neither a package nor a licence of ours: there is no signature in it.',
  'no-manifest': 'A single file is checked against the signed list of its package: give manifest.jws with it.',
  'broken-zip': 'The zip cannot be read: it is cut off, or not a zip.',
  'zip-too-large': 'The zip is larger than 4 GB, which no package of ours is.',
  'no-keys': 'There are no keys to verify with.',
  'no-crypto': 'This browser checks signatures only on a secure page (https).',
};

/** The input cannot be verified; `code` for words in other languages, `message` in English. */
export class NotVerifiable extends Error {
  override readonly name = 'NotVerifiable';

  constructor(readonly code: NotVerifiableCode) {
    super(SENTENCES[code]);
  }
}
