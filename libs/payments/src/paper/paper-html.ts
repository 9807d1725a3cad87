import { paperView, type PaperDocument } from './paper-view.js';
import type { PaperLanguage } from './paper-words.js';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const safe = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

/** An invoice, a receipt or a credit note as a page to read and to print: no script, no address to fetch anything from. */
export function paperHtml(document: PaperDocument, language: PaperLanguage = 'en'): string {
  const view = paperView(document, language);
  const title = safe(view.title);
  const facts = view.facts.map(([label, value]) => `<dt>${safe(label)}</dt><dd dir="auto">${safe(value)}</dd>`);
  const rows = view.lines.map(([label, amount]) => `<tr><td dir="auto">${safe(label)}</td>${sumCell(amount)}</tr>`);
  const sums = view.sums.map(([label, amount]) => `<tr>${rowHead(label)}${sumCell(amount)}</tr>`);
  const [what, worth] = view.heads.map(safe);
  return `<!doctype html>
<html lang="${view.language}" dir="${view.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<header><p class="supplier">${view.supplier.map(safe).join('<br>')}</p><h1>${title}</h1></header>
<dl>
${facts.join('\n')}
</dl>
<table>
<thead><tr><th scope="col">${what}</th><th scope="col" class="sum">${worth}</th></tr></thead>
<tbody>${rows.join('')}</tbody>
<tfoot>${sums.join('')}<tr class="total">${rowHead(view.total[0])}${sumCell(view.total[1])}</tr></tfoot>
</table>
${view.notes.map((note) => `<p class="tax">${safe(note)}</p>`).join('\n')}
</main>
</body>
</html>
`;
}

const rowHead = (label: string): string => `<th scope="row">${safe(label)}</th>`;
const sumCell = (amount: string): string => `<td class="sum">${safe(amount)}</td>`;

const STYLE = `
body { margin: 0; background: #fbf9f4; color: #1c1b19; font: 16px/1.5 Georgia, 'Source Serif 4', serif; }
main { max-width: 680px; margin: 0 auto; padding: 64px 24px; }
h1 { font-size: 28px; font-weight: 400; margin: 0 0 32px; }
.supplier { margin: 0 0 48px; }
dl { display: grid; grid-template-columns: 9em 1fr; gap: 4px 16px; margin: 0 0 40px; }
dt { color: #5e5a52; } dd { margin: 0; text-align: start; overflow-wrap: anywhere; }
[dir=rtl] dd[dir=auto] { text-align: right; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: start; font-weight: 400; padding: 12px 0; border-bottom: 1px solid #ddd7c9; vertical-align: top; }
[dir=rtl] td[dir=auto] { text-align: right; }
tfoot .total th, tfoot .total td { border-bottom: 2px solid #1c1b19; font-weight: 700; }
.sum { text-align: end; white-space: nowrap; padding-inline-start: 24px; font-variant-numeric: tabular-nums; }
.tax { color: #5e5a52; margin: 32px 0 0; }
.tax + .tax { margin-top: 8px; }
@media print { body { background: #fff; } main { padding: 0; } }
`.trim();
