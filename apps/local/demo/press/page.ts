import { escapeHtml } from './html.js';
import type { Newspaper } from './newspapers.js';

export interface Page {
  paper: Newspaper;
  title: string;
  /** Further elements of the head. */
  head?: string;
  main: string;
  /** Class of the body. */
  kind: 'article' | 'front' | 'note';
  /** Slug of the section to mark in the navigation. */
  section?: string;
}

/** A whole page of a newspaper: its masthead, navigation and footer around `main`. */
export function renderPage(page: Page): string {
  const { paper, title, head = '', main, kind } = page;
  return `<!doctype html>
<html lang="${paper.language}" dir="${paper.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/press.css">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
${head}
</head>
<body class="${kind}">
<a class="skip-link" href="#main">${paper.words.skip}</a>
${masthead(page)}
<main id="main">
${main}
</main>
${footer(paper)}
</body>
</html>
`;
}

function masthead({ paper, kind, section }: Page): string {
  const links = paper.sections.map(({ name, slug }) => {
    const current = slug === section ? ' aria-current="true"' : '';
    return `<li><a href="/#${slug}"${current}>${name}</a></li>`;
  });
  const name = `<a href="/">${paper.name}</a>`;
  return `<header class="masthead">
<div class="masthead-name"><p class="place">${paper.place}</p>
${kind === 'front' ? `<h1 class="title">${name}</h1>` : `<p class="title">${name}</p>`}
<p class="motto">${paper.motto}</p></div>
<nav class="sections" aria-label="${paper.words.sections}"><ul>${links.join('')}</ul></nav>
</header>`;
}

const footer = (paper: Newspaper): string => `<footer class="site-footer">
<p class="title">${paper.name}</p>
<p>${paper.words.invented}</p>
<p>${paper.address} · <a href="/">${paper.words.frontPage}</a></p>
</footer>`;
