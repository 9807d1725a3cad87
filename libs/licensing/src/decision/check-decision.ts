import { Money, type MoneyJson } from '#libs/kernel';
import { requestInvalid } from '../licensing.errors.js';
import { DECISIONS, type DecideRequestInput } from '../request/desk-view.js';
import { checkText } from '../request/check-submission.js';
import { Findings, isOneOf } from '../terms/findings.js';
import { DECLINE_REASONS } from './decline-reasons.js';

const HIGHEST_PRICE = 10n ** 12n;

/** A decision that can be meant. */
export interface CheckedDecision extends DecideRequestInput {
  note: string;
  amount: { minor: bigint; currency: string } | null;
}

/** @throws licensing.request-invalid */
export function checkDecision(input: DecideRequestInput): CheckedDecision {
  const findings = new Findings();
  if (!isOneOf(input.decision, DECISIONS)) {
    findings.add('decision', 'decision-unknown', `Decide one of: ${DECISIONS.join(', ')}.`);
  }
  const note = checkText(input.note, 'note', findings) ?? '';
  const amount = checkPrice(input.price, findings);
  if (input.decision === 'decline' && !Object.hasOwn(DECLINE_REASONS, input.reasonCode ?? '')) {
    const known = Object.keys(DECLINE_REASONS).join(', ');
    findings.add('reasonCode', 'reason-unknown', `Give the reason as one of: ${known}.`);
  }
  if (input.decision === 'decline' && input.reasonCode === 'other' && note === '') {
    findings.add('note', 'missing', 'Tell the licensee why, in a sentence.');
  }
  if (input.decision === 'ask' && note === '') findings.add('note', 'missing', 'Write down the question.');
  if (input.decision === 'counter' && !input.use && !input.items && !input.price) {
    findings.add('price', 'nothing-changed', 'A counter-offer changes the use, the articles or the price.');
  }
  checkLeaveOut(input, findings);
  findings.assertNone(requestInvalid);
  return { ...input, note, amount };
}

/** Articles left out of an approval: each once, each with a reason. */
function checkLeaveOut({ decision, leaveOut }: DecideRequestInput, findings: Findings): void {
  if (leaveOut === undefined || leaveOut.length === 0) return;
  if (decision !== 'approve') {
    findings.add('leaveOut', 'only-approve', 'Articles are left out of an approval; a counter-offer names its own.');
  }
  const seen = new Set<string>();
  leaveOut.forEach(({ articleId, reasonCode, note }, index) => {
    const path = `leaveOut.${String(index)}`;
    if (seen.has(articleId)) findings.add(`${path}.articleId`, 'article-twice', 'This article is named twice.');
    seen.add(articleId);
    if (!Object.hasOwn(DECLINE_REASONS, reasonCode)) {
      const known = Object.keys(DECLINE_REASONS).join(', ');
      findings.add(`${path}.reasonCode`, 'reason-unknown', `Give the reason as one of: ${known}.`);
    }
    const words = checkText(note, `${path}.note`, findings);
    if (reasonCode === 'other' && words === null) {
      findings.add(`${path}.note`, 'missing', 'Tell the licensee why, in a sentence.');
    }
  });
}

function checkPrice(price: MoneyJson | undefined, findings: Findings): CheckedDecision['amount'] {
  if (price === undefined) return null;
  if (typeof price.amount !== 'string' || !/^\d{1,13}$/.test(price.amount) || BigInt(price.amount) > HIGHEST_PRICE) {
    findings.add('price.amount', 'price-invalid', 'The price is a whole number of minor units, such as "35100".');
    return null;
  }
  const { minor, currency } = Money.fromJson(price);
  return { minor, currency };
}
