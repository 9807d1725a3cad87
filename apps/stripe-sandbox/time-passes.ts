import { expireDue } from './checkout-sessions/session-steps.js';
import { advanceInvoices } from './invoices/invoice-steps.js';
import { banksAnswer } from './later/banks-answer.js';
import { loseUnanswered } from './disputes/dispute-steps.js';
import { arrivePayouts, payOutDaily } from './payouts/pay-out.js';
import type { World } from './world.js';

/** Does what became due: at every sweep, and whenever the clock was moved. */
export function timePasses(world: World): void {
  expireDue(world);
  banksAnswer(world);
  loseUnanswered(world);
  payOutDaily(world);
  arrivePayouts(world);
  advanceInvoices(world);
}
