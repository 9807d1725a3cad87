import { STYLE } from './receipt-html.js';

export interface Paper {
  /** All of it is HTML that is safe already. */
  title: string;
  supplier: string;
  head: string;
  rows: string;
  foot: string;
  notes: string[];
}

/** The look of our documents: a page to read and to print, no script, no address to fetch anything from. */
export const paper = ({ title, supplier, head, rows, foot, notes }: Paper): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<header><p class="supplier">${supplier}</p><h1>${title}</h1></header>
<dl>${head}
</dl>
<table>
<thead><tr><th scope="col">Description</th><th scope="col" class="sum">Amount</th></tr></thead>
<tbody>${rows}</tbody>
<tfoot>${foot}</tfoot>
</table>
${notes.map((note) => `<p class="tax">${note}</p>`).join('\n')}
</main>
</body>
</html>
`;
