import { DomainError, type ErrorKind } from '#libs/kernel';

const refusal = (code: string, kind: ErrorKind, message: string, nextStep: string) =>
  new DomainError(`finance.${code}`, message, { kind, nextStep });

export const statementNotFound = () =>
  refusal('statement-not-found', 'not-found', 'We do not have this statement.', 'Look for it in the list.');
export const statementNothing = () =>
  refusal(
    'statement-nothing',
    'conflict',
    'Nothing is owed to this contributor in this month, or it is on a statement already.',
    'Reload the page. What is below zero is taken off the next statement.',
  );
export const statementMonthOpen = (month: string) =>
  refusal(
    'statement-month-open',
    'conflict',
    `${month} is not over: more may be earned in it.`,
    'Issue its statements from the first day of the next month.',
  );
export const statementPaid = () =>
  refusal('statement-paid', 'conflict', 'This statement is marked as paid already.', 'Reload the page to see when.');
export const statementNeedsPerson = () =>
  refusal('statement-needs-person', 'forbidden', 'Statements are issued by a person.', 'Sign in at the desk.');
export const statementPaidInFuture = () =>
  refusal('statement-paid-in-future', 'invalid', 'This day is still to come.', 'Give the day on which it was paid.');
