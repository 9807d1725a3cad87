import type { MailedLink } from '#libs/packaging';
import { html, type Html } from './html.js';
import { pageLayout } from './page-layout.js';
import { writersOf } from './page-writers.js';
import type { PageWords } from './words.js';

interface MailedLinkPageInput {
  words: PageWords;
  token: string;
  link: MailedLink;
}

const STATUSES = { open: 200, spent: 410, ended: 410, closed: 409, unknown: 404 } as const;
export const statusOf = ({ state }: MailedLink): number => STATUSES[state];

/** What a mailed link gives, or why it gives nothing any more and how to come by the files all the same. */
export function mailedLinkPage({ words, token, link }: MailedLinkPageInput): string {
  const { mailedLink, language } = words;
  const address = `/downloads/${encodeURIComponent(token)}`;
  const body = html`<h1>${link.state === 'open' ? mailedLink.title : mailedLink.titles[link.state]}</h1>
    ${link.state === 'open' ? offer(words, link, `${address}?lang=${language}`) : refusal(words, link)}`;
  return pageLayout({
    ...{ words, body, title: mailedLink.title },
    otherLanguageUrl: `${address}?lang=${language === 'ar' ? 'en' : 'ar'}`,
  });
}

function offer({ mailedLink, language }: PageWords, link: MailedLink & { state: 'open' }, action: string): Html {
  const { moment, bytes } = writersOf(language);
  return html`<p class="lead">${mailedLink.once}</p>
    <dl class="facts">
      <dt>${mailedLink.licence}</dt>
      <dd><bdi>${link.reference}</bdi></dd>
      <dt>${mailedLink.file}</dt>
      <dd><bdi>${link.fileName}</bdi> · <bdi>${bytes(link.bytes)}</bdi></dd>
      <dt>${mailedLink.until}</dt>
      <dd>${moment(link.until)}</dd>
    </dl>
    <form class="stack" method="post" action="${action}"><button type="submit">${mailedLink.fetch}</button></form>`;
}

function refusal(words: PageWords, link: Exclude<MailedLink, { state: 'open' }>): Html {
  const { mailedLink, language, sentence } = words;
  const { moment } = writersOf(language);
  const problem = link.state === 'closed' ? sentence(link.problem) : null;
  return html`<section class="answer excluded" role="status">
      <p class="large">${problem ? problem.message : mailedLink.why[link.state]}</p>
      ${'at' in link ? html`<p>${moment(link.at)}</p>` : null} ${problem ? html`<p>${problem.nextStep}</p>` : null}
    </section>
    <h2>${mailedLink.again}</h2>
    <ul>
      <li>
        <a href="${'reference' in link ? `/licences/${link.reference}` : '/licences'}">${mailedLink.signIn}</a>
        ${mailedLink.signInWhy}
      </li>
      <li><a href="/organisation/delivery">${mailedLink.resend}</a> ${mailedLink.resendWhy}</li>
    </ul>
    ${link.state === 'spent' ? html`<p class="muted">${mailedLink.notYou}</p>` : null}`;
}
