import PDFDocument from 'pdfkit';
import type Stripe from 'stripe';
import type { InvoiceRecord } from '../state/records.js';
import { dateText } from './date-text.js';
import { moneyText } from './money-text.js';

type Document = InstanceType<typeof PDFDocument>;

const LEFT = 56;
const WIDTH = 483;

/** An invoice as a file: what is owed, by whom, until when. */
export function invoicePdf({ invoice, lines }: InvoiceRecord): Promise<Buffer> {
  return pdf({
    title: `Invoice ${invoice.number ?? ''}`,
    currency: invoice.currency,
    facts: [
      ['Billed to', invoice.customer_name ?? invoice.customer_email],
      ['Issued', invoice.effective_at === null ? null : dateText(invoice.effective_at)],
      ['Due', invoice.due_date === null ? null : dateText(invoice.due_date)],
      ...(invoice.custom_fields ?? []).map((field): [string, string] => [field.name, field.value]),
    ],
    lines: lines.map((line) => [line.description ?? 'Item', line.amount]),
    sums: [
      ['Total', invoice.total],
      ['Amount due', invoice.amount_remaining],
    ],
  });
}

/** A credit note as a file. @param invoice the number of the invoice it credits */
export function creditNotePdf(note: Stripe.CreditNote, invoice: string): Promise<Buffer> {
  return pdf({
    title: `Credit note ${note.number}`,
    currency: note.currency,
    facts: [
      ['Of invoice', invoice],
      ['Issued', dateText(note.effective_at ?? note.created)],
      ['Memo', note.memo],
    ],
    lines: note.lines.data.map((line) => [line.description ?? 'Credit', line.amount]),
    sums: [['Total credited', note.total]],
  });
}

interface Paper {
  title: string;
  currency: string;
  facts: [name: string, value: string | null][];
  lines: [text: string, amount: number][];
  sums: [text: string, amount: number][];
}

/**
 * As plain as the sandbox is. The built-in fonts know Latin letters only; what they do not know is left out of the file
 * and stands on the page.
 */
function pdf(paper: Paper): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', margin: LEFT, info: { Title: paper.title } });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Buffer>((resolve, reject) => {
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  document.fontSize(9).text('Sandbox: no real money. This file stands in for the PDF of Stripe.', { width: WIDTH });
  document.moveDown(2).fontSize(20).text(paper.title);
  document.moveDown(0.5).fontSize(10);
  for (const [name, value] of paper.facts) if (value !== null) document.text(`${name}: ${latin(value)}`);
  document.moveDown(1.5);
  for (const [text, amount] of paper.lines) row(document, latin(text), amount, paper.currency);
  document.moveDown(0.5).font('Helvetica-Bold');
  for (const [text, amount] of paper.sums) row(document, text, amount, paper.currency);
  document.end();
  return done;
}

function row(document: Document, name: string, amount: number, currency: string): void {
  const top = document.y;
  document.text(latin(moneyText(amount, currency)), LEFT, top, { width: WIDTH, align: 'right' });
  document.text(name, LEFT, top, { width: WIDTH - 120 });
}

/** Without the letters that the built-in fonts cannot draw. */
const latin = (text: string): string => text.replace(/[^\u0020-\u00ff\u20ac]/g, '').trim();
