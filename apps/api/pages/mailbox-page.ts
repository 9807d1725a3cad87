import type { MailboxQuestion } from '#libs/packaging';
import { html, type Html } from './html.js';
import { pageLayout } from './page-layout.js';
import type { PageWords } from './words.js';

interface MailboxPageInput {
  words: PageWords;
  token: string;
  question: MailboxQuestion;
}

const STATUSES = { asked: 200, confirmed: 200, ended: 410, unknown: 404 } as const;
export const statusOfQuestion = ({ state }: MailboxQuestion): number => STATUSES[state];

/** Whether packages may be sent to a mailbox: one button, or what holds already. */
export function mailboxPage({ words, token, question }: MailboxPageInput): string {
  const { mailbox, language } = words;
  const address = `/mailboxes/${encodeURIComponent(token)}`;
  const body = html`<h1>${mailbox.titles[question.state]}</h1>
    ${question.state === 'asked' ? ask(words, question, `${address}?lang=${language}`) : say(words, question)}`;
  return pageLayout({
    ...{ words, body, title: mailbox.titles[question.state] },
    otherLanguageUrl: `${address}?lang=${language === 'ar' ? 'en' : 'ar'}`,
  });
}

type Known = Extract<MailboxQuestion, { email: string }>;

const facts = ({ mailbox }: PageWords, { email, organisation }: Known): Html =>
  html`<dl class="facts">
    <dt>${mailbox.organisation}</dt>
    <dd><bdi>${organisation}</bdi></dd>
    <dt>${mailbox.address}</dt>
    <dd><bdi dir="ltr">${email}</bdi></dd>
  </dl>`;

const ask = (words: PageWords, question: Known, action: string): Html =>
  html`<p class="lead">${words.mailbox.lead}</p>
    ${facts(words, question)}
    <form class="stack" method="post" action="${action}"><button type="submit">${words.mailbox.yes}</button></form>
    <p class="muted">${words.mailbox.no}</p>`;

const say = (words: PageWords, question: MailboxQuestion): Html =>
  html`<section class="answer ${question.state === 'confirmed' ? 'licensable' : 'excluded'}" role="status">
      <p class="large">${question.state === 'asked' ? words.mailbox.lead : words.mailbox.why[question.state]}</p>
    </section>
    ${question.state === 'unknown' ? null : facts(words, question)}`;
