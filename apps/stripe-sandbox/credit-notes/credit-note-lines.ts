import type Stripe from 'stripe';
import { badParameter, noSuchParam } from '../http/stripe-failure.js';
import { stripeId } from '../state/ids.js';
import type { InvoiceRecord } from '../state/records.js';
import type { CreateCreditNote, LineInput } from './credit-note-parameters.js';

/** What is credited, line by line; one line when only an amount was named. @throws StripeFailure */
export function linesOf(params: CreateCreditNote, record: InvoiceRecord): Stripe.CreditNoteLineItem[] {
  if (params.lines !== undefined && params.amount === undefined) {
    return params.lines.map((line, index) => lineOf(line, `lines[${index}]`, record));
  }
  const { amount } = params;
  if (amount === undefined || params.lines !== undefined) {
    throw badParameter('parameter_missing', 'Exactly one of amount and lines must be given.', 'amount');
  }
  if (amount < 1) throw badParameter('parameter_invalid_integer', 'Invalid positive integer', 'amount');
  return [{ ...blank('custom_line_item'), amount, quantity: 1, ...unit(amount) }];
}

function lineOf(input: LineInput, name: string, record: InvoiceRecord): Stripe.CreditNoteLineItem {
  return input.type === 'custom_line_item' ? customLine(input, name) : invoiceLine(input, name, record);
}

function customLine(input: LineInput, name: string): Stripe.CreditNoteLineItem {
  const { unit_amount: amount, quantity = 1 } = input;
  if (amount === undefined) throw missing(`${name}[unit_amount]`);
  if (amount < 1 || quantity < 1) {
    throw badParameter('parameter_invalid_integer', 'Invalid positive integer', `${name}[unit_amount]`);
  }
  const description = input.description ?? null;
  return { ...blank('custom_line_item'), amount: amount * quantity, description, quantity, ...unit(amount) };
}

function invoiceLine(input: LineInput, name: string, record: InvoiceRecord): Stripe.CreditNoteLineItem {
  const { invoice_line_item: id, amount } = input;
  if (id === undefined) throw missing(`${name}[invoice_line_item]`);
  const line = record.lines.find((candidate) => candidate.id === id);
  if (!line) throw noSuchParam('invoice line item', id, `${name}[invoice_line_item]`);
  const credited = amount ?? line.amount;
  if (credited < 1 || credited > line.amount) {
    throw badParameter(
      'parameter_invalid_integer',
      `The amount to credit (${credited}) must be between 1 and the amount of the line (${line.amount}).`,
      `${name}[amount]`,
    );
  }
  return {
    ...blank('invoice_line_item'),
    amount: credited,
    description: line.description,
    invoice_line_item: id,
    quantity: input.quantity ?? line.quantity,
  };
}

function blank(type: Stripe.CreditNoteLineItem.Type): Stripe.CreditNoteLineItem {
  return {
    id: stripeId('cnli_1'),
    object: 'credit_note_line_item',
    amount: 0,
    description: null,
    discount_amount: 0,
    discount_amounts: [],
    livemode: false,
    metadata: null,
    pretax_credit_amounts: [],
    quantity: null,
    tax_rates: [],
    taxes: [],
    type,
    unit_amount: null,
    unit_amount_decimal: null,
  };
}

/** On the wire a decimal is text. */
const unit = (amount: number) => ({
  unit_amount: amount,
  unit_amount_decimal: String(amount) as unknown as Stripe.Decimal,
});

const missing = (name: string) => badParameter('parameter_missing', `Missing required param: ${name}.`, name);
