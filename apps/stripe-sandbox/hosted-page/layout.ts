import { html, type Markup } from './html.js';

/** A whole page: the banner that says what this is, the content, and the foot. */
export function layout(title: string, body: Markup): string {
  const page = html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <title>${title} - sandbox checkout</title>
      <link rel="stylesheet" href="/assets/checkout.css" />
    </head>
    <body>
      <header class="banner">Sandbox: no real money moves here, and no card number is ever asked for.</header>
      ${body}
      <footer>This page stands in for Stripe’s own until keys are set.</footer>
    </body>
  </html>`;
  return `<!doctype html>\n${page.source}`;
}
