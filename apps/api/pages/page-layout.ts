import { Html, html } from './html.js';
import type { PageLanguage, PageWords } from './words.js';

export interface PageFrame {
  words: PageWords;
  title: string;
  /** The same page in the other language. */
  otherLanguageUrl: string;
  body: Html;
  /** Where a browser with script goes instead, before it paints anything. */
  goOn?: string;
}

export const directionOf = (language: PageLanguage): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

/** The bundler calls a helper that is not there for a tagged template with this tag in it. */
const SCRIPT_END = new Html('</script>');

/** A whole page that needs no script: for whoever follows a link from an article, a certificate or a QR code. */
export function pageLayout({ words, title, otherLanguageUrl, body, goOn }: PageFrame): string {
  const { language } = words;
  const other = language === 'ar' ? 'en' : 'ar';
  return html`<!doctype html>
    <html lang="${language}" dir="${directionOf(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} · Imprimatur</title>
        ${goOn ? html`<script src="/go-on.js" data-to="${goOn}">${SCRIPT_END}` : null}
        <link rel="icon" href="/seal.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/page.css" />
      </head>
      <body>
        <a class="skip" href="#main">${words.skip}</a>
        <header class="page-header">
          <a class="wordmark" href="/">Imprimatur</a>
          <a href="${otherLanguageUrl}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a>
        </header>
        <main id="main" class="page">${body}</main>
        <footer class="page-footer"><p>${words.footer}</p></footer>
      </body>
    </html>`.markup;
}
