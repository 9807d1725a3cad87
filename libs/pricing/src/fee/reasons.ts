import type { FeeProposal, FeeReason } from './fee-facts.js';
import { audienceOf, grouped } from './wording.js';

/** Why a use is not licensed on the spot, each with what the buyer can do. */

export const audienceAboveTable = (count: number, kind: string): FeeReason => ({
  code: 'audience-above-table',
  outcome: 'review',
  message: `${audienceOf(count, kind)} is more than our price list covers; the fee shown is the least it can be.`,
  nextStep: 'Send the request: a person will look at it and make you an offer.',
});

export const sizeAboveTable = (staff: number): FeeReason => ({
  code: 'staff-above-table',
  outcome: 'review',
  message: `An organisation of ${grouped(staff)} staff is larger than our price list covers; the fee shown is the least it can be.`,
  nextStep: 'Send the request: a person will look at it and make you an offer.',
});

export const STAFF_UNKNOWN: FeeReason = {
  code: 'staff-unknown',
  outcome: 'review',
  message: 'The fee for this purpose depends on the size of your organisation, which we do not know yet.',
  nextStep: 'Say how many people work in your organisation to see the fee.',
};

export const purposeReviewed = (name: string): FeeReason => ({
  code: 'purpose-reviewed',
  outcome: 'review',
  message: `A person looks at every ${name} use before it is licensed.`,
  nextStep: 'Send the request with a sentence about what it is for.',
});

export const exclusivityReviewed = (kind: string): FeeReason => ({
  code: 'exclusivity-reviewed',
  outcome: 'review',
  message: `${kind === 'full' ? 'Full exclusivity' : 'This exclusivity'} is agreed person to person; the fee shown is the least it can be.`,
  nextStep: 'Send the request, or choose exclusivity in one sector or territory, or none.',
});

export const TERM_REVIEWED: FeeReason = {
  code: 'term-reviewed',
  outcome: 'review',
  message: 'A person looks at every licence that runs this long.',
  nextStep: 'Send the request, or choose a shorter term.',
};

export const WORDS_REVIEWED: FeeReason = {
  code: 'words-reviewed',
  outcome: 'review',
  message: 'A person looks at every licence for a text of this length.',
  nextStep: 'Send the request, or choose an excerpt.',
};

export const ALREADY_PUBLISHED: FeeReason = {
  code: 'already-published',
  outcome: 'review',
  message: 'A text that is already published without a licence is settled with a person; the fee shown is a proposal.',
  nextStep: 'Send the request with a link to where it is published.',
};

export const aiUse = (outcome: 'review' | 'refused'): FeeReason => ({
  code: outcome === 'refused' ? 'ai-refused' : 'ai-reviewed',
  outcome,
  message:
    outcome === 'refused'
      ? 'We do not license these articles for use by AI systems.'
      : 'A person looks at every use by AI systems before it is licensed.',
  nextStep:
    outcome === 'refused'
      ? 'Take the AI media off your request.'
      : 'Send the request with a sentence about the system.',
});

export const contractSuitsBetter = (items: number): FeeProposal => ({
  code: 'contract',
  message: `For ${grouped(items)} articles a contract may cost you less.`,
  nextStep: 'Ask us for a contract in the message of your request.',
});

export const RUSH_NOT_NEEDED: FeeProposal = {
  code: 'rush-not-needed',
  message: 'You get this licence at once, so there is no rush to pay for.',
  nextStep: 'Leave the rush out; it costs you nothing here.',
};
