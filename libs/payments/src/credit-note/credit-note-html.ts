import { paper } from '../receipt/paper.js';
import { buyer, safe, sum, supplier } from '../receipt/receipt-html.js';
import { percent } from '../tax/tax-words.js';
import type { ReceiptDocument } from '../receipt/receipt-document.js';
import type { CreditNoteDocument } from './credit-note-document.js';

const NO_TAX: ReceiptDocument['tax'] = { status: 'not-configured', sentence: '' };
const day = (instant: string): string => instant.slice(0, 10);

/** A credit note as a page of its own, to read and to print, beside the receipt it takes back. */
export function creditNoteHtml(note: CreditNoteDocument): string {
  const { receipt, invoice, tax } = note;
  const rows = note.lines.map(
    ({ description, amount }) => `<tr><td dir="auto">${safe(description)}</td><td class="sum">${sum(amount)}</td></tr>`,
  );
  const head = `
<dt>Date</dt><dd>${day(note.issuedAt)}</dd>
<dt>For</dt><dd dir="auto">${buyer(note)}</dd>
<dt>Our reference</dt><dd>${safe(note.reference)}, licence ${safe(note.licenceReference)}</dd>
${receipt ? `<dt>To receipt</dt><dd>${safe(receipt.number)} of ${day(receipt.issuedAt)}</dd>` : ''}
${invoice ? `<dt>To invoice</dt><dd>${safe(invoice.number)} of ${day(invoice.issuedAt)}</dd>` : ''}`;
  const foot = `${taxRows(note)}<tr class="total"><th scope="row">Given back</th><td class="sum">${sum(note.total)}</td></tr>`;
  return paper({
    title: safe(`Credit note ${note.number}`),
    supplier: supplier({ supplier: note.supplier, tax: tax ?? NO_TAX }),
    ...{ head, rows: rows.join(''), foot },
    notes: [note.licence, ...(tax ? [tax.sentence] : [])].map(safe),
  });
}

function taxRows({ net, tax }: CreditNoteDocument): string {
  if (!tax?.amount || tax.status === 'not-configured') return '';
  const name = safe(`${tax.name ?? 'Tax'} ${percent(tax.rateBasisPoints ?? 0)}`);
  return (
    `<tr><th scope="row">Net</th><td class="sum">${sum(net)}</td></tr>` +
    `<tr><th scope="row">${name}</th><td class="sum">${sum(tax.amount)}</td></tr>`
  );
}
