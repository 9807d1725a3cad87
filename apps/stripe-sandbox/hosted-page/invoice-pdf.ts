import PDFDocument from 'pdfkit';
import type Stripe from 'stripe';
import type { InvoiceRecord } from '../state/records.js';
import { dateText } from './date-text.js';
import { moneyText } from './money-text.js';

type Document = InstanceType<typeof PDFDocument>;

const LEFT = 56;
const WIDTH = 483;

/**
 * An invoice as a file, as plain as the sandbox is: what is owed, by whom, until when. The built-in fonts know Latin
 * letters only; what they do not know is left out of the file and stands on the page.
 */
export function invoicePdf({ invoice, lines }: InvoiceRecord): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', margin: LEFT, info: { Title: `Invoice ${invoice.number ?? ''}` } });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Buffer>((resolve, reject) => {
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  document.fontSize(9).text('Sandbox: no real money. This file stands in for the PDF of Stripe.', { width: WIDTH });
  document
    .moveDown(2)
    .fontSize(20)
    .text(`Invoice ${invoice.number ?? ''}`);
  document.moveDown(0.5).fontSize(10);
  for (const [name, value] of facts(invoice)) document.text(`${name}: ${latin(value)}`);
  document.moveDown(1.5);
  for (const line of lines) row(document, latin(line.description ?? 'Item'), line.amount, invoice.currency);
  document.moveDown(0.5).font('Helvetica-Bold');
  row(document, 'Total', invoice.total, invoice.currency);
  row(document, 'Amount due', invoice.amount_remaining, invoice.currency);
  document.end();
  return done;
}

function facts(invoice: Stripe.Invoice): [string, string][] {
  const rows: [string, string | null][] = [
    ['Billed to', invoice.customer_name ?? invoice.customer_email],
    ['Issued', invoice.effective_at === null ? null : dateText(invoice.effective_at)],
    ['Due', invoice.due_date === null ? null : dateText(invoice.due_date)],
    ...(invoice.custom_fields ?? []).map((field): [string, string] => [field.name, field.value]),
  ];
  return rows.filter((entry): entry is [string, string] => entry[1] !== null);
}

function row(document: Document, name: string, amount: number, currency: string): void {
  const top = document.y;
  document.text(latin(moneyText(amount, currency)), LEFT, top, { width: WIDTH, align: 'right' });
  document.text(name, LEFT, top, { width: WIDTH - 120 });
}

/** Without the letters that the built-in fonts cannot draw. */
const latin = (text: string): string => text.replace(/[^\u0020-\u00ff\u20ac]/g, '').trim();
