import { requestInvalid } from '../licensing.errors.js';
import { Findings } from '../terms/findings.js';
import type { SubmitRequestInput } from './request-view.js';

const LONGEST_TEXT = 4_000;
const SHORTEST_WISH = 10;
const LONGEST_URL = 2_000;

/** A submission that can be meant: a quote with words beside it, or a wish in words. */
export type Submission =
  { kind: 'quote'; quoteId: string; message: string | null } | { kind: 'free'; freeText: string; url: string | null };

/** @throws licensing.request-invalid */
export function checkSubmission(input: SubmitRequestInput): Submission {
  const findings = new Findings();
  const message = checkText(input.message, 'message', findings);
  const freeText = checkText(input.freeText, 'freeText', findings);
  const url = checkUrl(input.url, findings);
  if (input.quoteId && freeText) {
    findings.add(
      'freeText',
      'quote-or-words',
      'Send a quote, with a message if you like, or a wish in words; not both.',
    );
  } else if (!input.quoteId && !freeText) {
    findings.add('quoteId', 'nothing-asked', 'Send a quote, or say in words what you would like.');
  } else if (freeText && freeText.length < SHORTEST_WISH) {
    findings.add('freeText', 'too-short', 'Say in a sentence or two what you would like to publish, and where.');
  }
  findings.assertNone(requestInvalid);
  if (freeText) return { kind: 'free', freeText, url };
  return { kind: 'quote', quoteId: input.quoteId!, message };
}

/** Trimmed, or null when nothing is said. */
export function checkText(value: string | undefined, path: string, findings: Findings): string | null {
  const text = value?.trim() ?? '';
  if (text.length > LONGEST_TEXT) {
    findings.add(path, 'too-long', `Write at most ${LONGEST_TEXT.toLocaleString('en-GB')} characters.`);
  }
  if (text.includes('\0')) findings.add(path, 'not-text', 'This contains characters that are not text.');
  return text === '' ? null : text;
}

/** Words that must be there. @throws licensing.request-invalid */
export function requireText(value: string | undefined, path: string, missing: string): string {
  const findings = new Findings();
  const text = checkText(value, path, findings);
  if (text === null) findings.add(path, 'missing', missing);
  findings.assertNone(requestInvalid);
  return text ?? '';
}

function checkUrl(value: string | undefined, findings: Findings): string | null {
  const text = value?.trim() ?? '';
  if (text === '') return null;
  const url = text.length <= LONGEST_URL && URL.canParse(text) ? new URL(text) : null;
  if (url && (url.protocol === 'https:' || url.protocol === 'http:')) return url.href;
  findings.add('url', 'url-invalid', 'This is not the address of a web page.');
  return null;
}
