import { INVOICE_MAILS_EN } from './invoice-words-en.js';
import { NOTICE_MAILS_EN } from './notice-words-en.js';
import type { MailDictionary } from './mail-words.js';

export const ENGLISH: MailDictionary = {
  greeting: 'Dear {name},',
  greetingWithoutName: 'Hello,',
  facts: {
    reference: 'Reference',
    article: 'Article',
    price: 'Price',
    answerBy: 'Answer promised by',
    validUntil: 'Valid until',
    promised: 'Promised by',
    payBy: 'Pay by',
    lastDay: 'Last day',
    changed: 'What changed',
    receipt: 'Receipt number',
    invoice: 'Invoice',
    owed: 'To be paid',
    dueOn: 'Due',
    confirmBy: 'Confirm by',
    confirmed: 'Confirmed',
    reason: 'Reason',
  },
  mails: {
    ...NOTICE_MAILS_EN,
    'verify-email': {
      subject: 'Confirm your e-mail address',
      paragraphs: ['Please confirm that this address is yours. It takes one click, and then you can request licences.'],
      action: 'Confirm this address',
      note: 'The link works once, until {until}. If you did not create an account, ignore this mail and nothing happens.',
    },
    'magic-link': {
      subject: 'Your sign-in link',
      paragraphs: ['Use this link to sign in. No password is needed.'],
      action: 'Sign in',
      note: 'The link works once, until {until}. If you did not ask for it, ignore this mail; nobody gets in without it.',
    },
    'reset-password': {
      subject: 'Choose a new password',
      paragraphs: ['Somebody, we hope you, asked for a new password for this account.'],
      action: 'Choose a new password',
      note: 'The link works once, until {until}. If it was not you, ignore this mail: your password stays as it is.',
    },
    invitation: {
      subject: 'You are invited to join {organisation}',
      paragraphs: ['A colleague invites you to join {organisation} on Imprimatur, where it licenses our articles.'],
      action: 'Accept the invitation',
      note: 'The invitation is for this e-mail address only and is open until {until}.',
    },
    'staff-invitation': {
      subject: 'Your account on the desk',
      paragraphs: ['An account on the desk has been made for you. Choose a password, then set up your second factor.'],
      action: 'Set up the account',
      note: 'The link is open until {until}.',
    },
    'request-in-review': {
      subject: 'We are looking at your request {reference}',
      paragraphs: [
        'Thank you. A person at our rights desk will decide on your request. You can follow it, and write to the desk, at any time.',
      ],
      action: 'See your place in the queue',
    },
    offer: {
      subject: 'Your offer for {reference}',
      paragraphs: [
        'The rights desk has looked at your request and makes you an offer: the page shows its terms, and where they are other than those you asked for. Accept it and pay, and the licence is yours.',
      ],
      action: 'See the offer and accept it',
      note: 'The offer stands until the date above. Nothing is owed before you accept it.',
    },
    'offer-at-once': {
      subject: 'Your offer for {reference}',
      paragraphs: [
        'Your request was approved at once, on the terms you asked for. Accept the offer and pay, and the licence is yours.',
      ],
      action: 'See the offer and accept it',
      note: 'The offer stands until the date above. Nothing is owed before you accept it.',
    },
    'offer-changed': {
      subject: 'A new offer for {reference}',
      paragraphs: [
        'The rights desk has made you another offer. It takes the place of the one before, which cannot be accepted any more.',
        '{words}',
      ],
      action: 'See the new offer and accept it',
      note: 'The page shows both offers side by side. Nothing is owed before you accept.',
    },
    'offer-ending': {
      subject: 'Your offer for {reference} runs out soon',
      paragraphs: [
        'The offer still stands, and one click accepts it. When it has run out the price may be another one, so the request would begin again.',
      ],
      action: 'See the offer',
    },
    'question-ending': {
      subject: 'Our question about {reference} is still open',
      paragraphs: [
        'The rights desk cannot decide before it has your answer. Without one the request closes by itself at the time below; nothing is charged.',
      ],
      action: 'Answer the question',
    },
    'payment-due': {
      subject: '{reference} is accepted and waits for its payment',
      paragraphs: [
        'You have accepted the offer, and the licence is issued the moment it is paid. Until then the article may not be published.',
      ],
      action: 'Go on to the payment',
      note: 'If you have just paid, it is on its way and you need not do anything.',
    },
    'payment-ending': {
      subject: 'Last day to pay for {reference}',
      paragraphs: [
        'The offer you accepted lapses if it is not paid in time. Then nothing is owed, and no licence is issued.',
      ],
      action: 'Go on to the payment',
    },
    'promise-broken': {
      subject: 'We are late with {reference}',
      paragraphs: [
        'We promised you an answer by the time below and did not keep it. We are sorry. The request is still first in line for a person, and the desk has been told.',
        'If you paid for a quick answer, that part is not charged. You need not do anything; you can write to the desk or withdraw at any time.',
      ],
      action: 'See where it stands',
    },
    'card-declined': {
      subject: 'The payment for {reference} did not go through',
      paragraphs: [
        'The bank declined the card, so nothing was charged and nothing was issued. {message}',
        'The order stays open: pay with another card, or with the same one after speaking to the bank.',
      ],
      action: 'Try the payment again',
    },
    declined: {
      subject: 'Your request {reference} cannot be granted',
      paragraphs: [
        'We are sorry: the rights desk could not grant this request. The reason, and what may be possible instead, is below.',
        '{message}',
        '{words}',
      ],
      action: 'See the answer',
    },
    question: {
      subject: 'A question about your request {reference}',
      paragraphs: ['The rights desk needs to know something before it can decide:', '{words}'],
      action: 'Answer and send it back',
    },
    message: {
      subject: 'A message about {reference}',
      paragraphs: ['The rights desk has written to you:', '{words}'],
      action: 'Read and answer',
    },
    expired: {
      subject: 'Your request {reference} has run out',
      paragraphs: [
        'Its time passed before it was completed, so the request is closed. Nothing was charged. A new request takes a minute, at today’s price.',
      ],
      action: 'Start again',
    },
    'desk-promise-near': {
      subject: '{reference} is to be answered soon',
      paragraphs: ['Three quarters of the promised time have passed, and nobody has answered yet.'],
      action: 'Open the request',
    },
    'desk-promise-broken': {
      subject: 'Promise broken: {reference}',
      paragraphs: [
        'Nobody answered in the promised time. The request is marked, and the licensee has been told.',
        '{message}',
      ],
      action: 'Open the request',
    },
    'licence-issued': {
      subject: 'Your licence {reference}',
      paragraphs: [
        'The licence is issued. Its files are being prepared: the article in several formats, the cleared pictures, and a certificate that anybody can verify.',
      ],
      action: 'Open the licence and its files',
      note: 'Please print the credit line as it stands in the files, and link to the original article.',
    },
    'licence-extended': {
      subject: 'Your licence {reference} is extended',
      paragraphs: [
        'The extension is part of the licence now, under the same number. Deed, certificate and files are being made anew; the former ones stay readable in its history.',
      ],
      action: 'Open the licence and its new files',
      note: 'Please use the new files: they carry the new terms and the new last day.',
    },
    'licence-items-ended': {
      subject: 'Some articles of your licence {reference} have ended',
      paragraphs: [
        'Take the articles named below down. The others stay licensed as before; deed, certificate and files are being made anew without the ended ones.',
      ],
      action: 'See what is left',
    },
    'licence-ending': {
      subject: 'Your licence {reference} ends soon',
      paragraphs: [
        'After its last day take online copies down; printed ones may stay where they are. If you want to go on, extend it: you pay the difference only.',
      ],
      action: 'Extend the licence',
    },
    'licence-suspended': {
      subject: 'Your licence {reference} is suspended',
      paragraphs: [
        'For the time being the article may not be shown or distributed under this licence.',
        '{message}',
        '{words}',
      ],
      action: 'See why, and how to restore it',
    },
    'licence-reinstated': {
      subject: 'Your licence {reference} is active again',
      paragraphs: ['The suspension is lifted. You may use the article again on the terms agreed.'],
      action: 'Open the licence',
    },
    'licence-ended': {
      subject: 'Your licence {reference} has ended',
      paragraphs: [
        'From now on the article may not be published anew under this licence. The terms say what may stay.',
        '{message}',
        '{words}',
      ],
      action: 'See the licence',
    },
    receipt: {
      subject: 'Receipt {receipt} for {reference}',
      paragraphs: ['Thank you for your payment. Your receipt is ready.'],
      action: 'See the receipt',
    },
    'payment-held': {
      subject: 'We are checking your payment for {reference}',
      paragraphs: [
        'Your payment has arrived, but something about it does not fit the order. So nothing has been granted for it, and nothing is lost.',
        'A person in finance is looking at it. You need not do anything: if it cannot be matched to your order, the whole amount goes back to you, and we write to you again. Please do not pay a second time before that.',
      ],
      action: 'See the request',
    },
    'payment-surplus': {
      subject: 'You have paid twice for {reference}',
      paragraphs: [
        'A second payment came for a licence that was paid already. Your licence stands, and nothing about it changes.',
        'The second payment goes back to you in full. You need not do anything; we write again when it is on its way.',
      ],
      action: 'See the licence',
    },
    refund: {
      subject: 'A refund for {reference}',
      paragraphs: ['We are returning your payment in full.', '{message}'],
      action: 'See the details',
      note: 'Depending on your bank it takes up to ten days to arrive.',
    },
    ...INVOICE_MAILS_EN,
    'credit-note': {
      subject: 'Credit note {receipt} for {reference}',
      paragraphs: ['We have given money back the way you paid; your bank may need some days to show it.', '{message}'],
      action: 'See the licence and the credit note',
    },
    'finance-refund-failed': {
      subject: 'A refund for {reference} did not get through',
      paragraphs: [
        'The provider or the bank did not take it. Open it: it says whether anything was booked, and what to do next.',
      ],
      action: 'Open the payment',
    },
    'finance-dispute': {
      subject: 'The payment for {reference} is disputed',
      paragraphs: [
        'The payer’s bank has moved in the matter. While it holds the money the licence is suspended; an answer is due by the day shown on its page.',
      ],
      action: 'Open the payment',
    },
    'finance-dispute-due': {
      subject: 'The dispute about {reference} has to be answered soon',
      paragraphs: ['Less than three days are left, and nothing has been sent. Unanswered it is lost.'],
      action: 'Open the payment',
    },
    'finance-held': {
      subject: 'A payment for {reference} is held',
      paragraphs: [
        'Money came that does not fit its order. Nothing was granted, and the licensee has been told that somebody looks at it. Find out what it is, and send it back if it cannot be matched.',
      ],
      action: 'Open the payment',
    },
    'finance-surplus': {
      subject: '{reference} was paid twice',
      paragraphs: [
        'The licence is issued and stands. The licensee has been told that the second payment goes back: please send it back.',
      ],
      action: 'Open the payment',
    },
  },
};
