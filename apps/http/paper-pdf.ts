import { INK, MEASURE, openSheet, SOFT, type Sheet } from '#libs/packaging';
import { paperView, type PaperDocument, type PaperLanguage, type PaperView } from '#libs/payments';

const LABEL_WIDTH = 118;
const SUM_WIDTH = 110;

/**
 * Our invoice or receipt as a tagged PDF, with the look of our other documents. The same document gives the same bytes in a
 * language.
 */
export async function paperPdf(document: PaperDocument, language: PaperLanguage = 'en'): Promise<Buffer> {
  const view = paperView(document, language);
  const { title, facts, notes } = view;
  const sheet = await openSheet(view.direction, language, {
    ...{ title, author: document.supplier.name, subject: `Licence ${document.licenceReference}` },
    at: new Date(document.issuedAt),
  });
  head(sheet, view);
  for (const [label, value] of facts) {
    sheet.row([
      { text: label, face: 'sans', size: 8.5, leading: 1.72, colour: SOFT, width: LABEL_WIDTH - 12 },
      { text: value, face: 'serif', size: 10.5, leading: 1.4, start: LABEL_WIDTH },
    ]);
    sheet.y += 3;
  }
  sheet.y += 22;
  for (const [label, amount] of [...view.lines, ...view.sums]) line(sheet, label, amount, false);
  line(sheet, ...view.total, true);
  sheet.y += 18;
  for (const text of notes) {
    sheet.text({ text, face: 'sans', size: 8.5, leading: 1.6, colour: SOFT });
    sheet.y += 4;
  }
  return sheet.finish();
}

function head(sheet: Sheet, { supplier: [name = '', ...rest], title }: PaperView): void {
  sheet.text({ text: name, face: 'sans-bold', size: 9, colour: INK });
  for (const text of rest) sheet.text({ text, face: 'sans', size: 8.5, leading: 1.6, colour: SOFT });
  sheet.y += 26;
  sheet.text({ text: title, face: 'serif', size: 26, leading: 1.25, tag: 'H1' });
  sheet.y += 16;
}

function line(sheet: Sheet, label: string, amount: string, isTotal: boolean): void {
  const face = isTotal ? 'serif-bold' : 'serif';
  sheet.rule(isTotal ? INK : undefined, isTotal ? 0.8 : 0.5);
  sheet.y += 6;
  sheet.row([
    { text: label, face, size: 10.5, leading: 1.45, width: MEASURE - SUM_WIDTH - 18 },
    { text: amount, face, size: 10.5, leading: 1.45, start: MEASURE - SUM_WIDTH },
  ]);
  sheet.y += 6;
}
