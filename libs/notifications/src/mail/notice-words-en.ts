import type { MailWords } from './mail-words.js';

const ACTION = 'Confirm that you have it';
const NOTE =
  'One click on the page confirms it; nobody has to sign in. This is a legal notice about your licence, so it is sent whatever you have chosen not to be written to about.';

/** Mails about corrections, kills and takedowns: to licensees, and to the desk. */
export const NOTICE_MAILS_EN = {
  'notice-correction': {
    subject: 'Correction to an article of {reference}',
    paragraphs: [
      'Our newsroom has corrected an article that you hold a licence for. Please put the corrected text in place of the one you have published, and say that it was corrected. Your licence’s page has new files.',
      '{words}',
    ],
    action: ACTION,
    note: NOTE,
  },
  'notice-update': {
    subject: 'Update to an article of {reference}',
    paragraphs: [
      'There is a newer text of an article that you hold a licence for. Use it where you still can; your licence’s page has new files.',
      '{words}',
    ],
    action: ACTION,
    note: NOTE,
  },
  'notice-kill': {
    subject: 'KILL: stop using an article of {reference}',
    paragraphs: [
      'Our newsroom has withdrawn an article that you hold a licence for. Stop using it at once, and take down what you have published. Its files are not handed out any more.',
      '{words}',
    ],
    action: ACTION,
    note: NOTE,
  },
  'notice-takedown': {
    subject: 'LEGAL TAKEDOWN: remove an article of {reference}',
    paragraphs: [
      'An article that you hold a licence for has to be taken down for legal reasons, at once and everywhere. The licence for it has ended. We will be in touch about the fee.',
      '{words}',
    ],
    action: ACTION,
    note: NOTE,
  },
  'notice-reminder': {
    subject: 'Please confirm: a notice about {reference}',
    paragraphs: [
      'We told you of this before and nobody has confirmed it yet. Please read it, act on it, and confirm.',
      '{words}',
    ],
    action: ACTION,
    note: NOTE,
  },
  'notice-overdue': {
    subject: 'Overdue: nobody has confirmed the notice about {reference}',
    paragraphs: [
      'The time to confirm has passed. Until you confirm, we have to take it that the article is still in use, and our rights desk will call you.',
      '{words}',
    ],
    action: ACTION,
    note: NOTE,
  },
  'desk-notice-overdue': {
    subject: 'Not confirmed in time: {message}',
    paragraphs: [
      'The deadline of this notice has passed, and some of those it reached have not confirmed it. Please call them.',
    ],
    action: 'Open the board',
  },
} satisfies Record<string, MailWords>;
