import { DomainError, type ErrorKind } from '#libs/kernel';
import type { RuleMistake } from './rule-findings.js';

const refusal = (code: string, kind: ErrorKind, message: string, nextStep: string, errors?: readonly RuleMistake[]) =>
  new DomainError(`licensing.${code}`, message, { kind, nextStep, ...(errors ? { errors } : {}) });

const first = (mistakes: readonly RuleMistake[]): string =>
  mistakes.length === 1
    ? mistakes[0]!.message
    : `${mistakes.length} things need correcting. The first: ${mistakes[0]?.message}`;

/** 422: what was sent cannot be kept as a rule set; `errors` names each place. */
export const rulesMalformed = (errors: readonly RuleMistake[]) =>
  refusal('rules-malformed', 'invalid', first(errors), 'Correct each place named; nothing was changed.', errors);

/** 422: a draft with mistakes is kept, but not published. */
export const rulesInvalid = (errors: readonly RuleMistake[]) =>
  refusal('rules-invalid', 'invalid', first(errors), 'Correct each place named in the draft, then publish it.', errors);

/** 422: an instant rule asks nothing, so it approves everything; that has to be meant. */
export const rulesUnconfirmed = (codes: readonly string[]) =>
  refusal(
    'rules-unconfirmed',
    'invalid',
    `“${codes.join('”, “')}” asks nothing, so everything would be approved at once.`,
    'Confirm that this is meant, or add a requirement.',
    codes.map((code) => ({
      path: 'confirmed',
      code: 'asks-nothing',
      message: `Confirm the rule “${code}” by its code.`,
    })),
  );

export const ruleSetNotFound = () =>
  refusal('rule-set-not-found', 'not-found', 'There are no such rules.', 'Go back to the list of rules.');

export const draftMovedOn = (state: string) =>
  refusal(
    'rules-draft-closed',
    'conflict',
    state === 'published' ? 'This draft was published already.' : 'This draft was discarded.',
    'Look at the rules in force, or begin a new draft.',
  );

export const draftChanged = (by: string | null) =>
  refusal(
    'rules-draft-changed',
    'conflict',
    by ? `${by} has changed this draft since you opened it.` : 'This draft has been changed since you opened it.',
    'Reload it and put your change in again.',
  );

export const draftOutdated = (version: number) =>
  refusal(
    'rules-outdated',
    'conflict',
    `Version ${version} was published after this draft was begun, and this draft would undo it.`,
    'Compare the draft with that version, put in what is missing, and say that you have.',
  );

export const rulesNeedSecondPerson = () =>
  refusal(
    'rules-need-second-person',
    'forbidden',
    'Rules are published by somebody who has not written in the draft.',
    'Ask a colleague to look at the draft and publish it.',
  );

export const rulesNeedPerson = () =>
  refusal('rules-need-person', 'forbidden', 'Only people of the staff write rules.', 'Sign in on the desk to do this.');

export const nothingToTry = () =>
  refusal(
    'nothing-to-try',
    'not-found',
    'No request with this reference has been looked at by rules.',
    'Check the reference, or type the facts yourself.',
  );
