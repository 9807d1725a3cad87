import { Money } from '#libs/kernel';
import type { QuoteItemView, QuoteView } from '#libs/licensing';
import { html, type Html } from './html.js';
import { pageLayout } from './page-layout.js';
import { writersOf } from './page-writers.js';
import { priceLines, priceReasons, TONES } from './price-parts.js';
import type { RepublishChoice } from './republish-form.js';
import type { PageWords } from './words.js';

export interface KeptPricePageInput {
  words: PageWords;
  quote: QuoteView;
  /** The use, as the form says it. */
  choice: RepublishChoice;
  /** Our portal's address, for what is written in a mail. */
  publicUrl: string;
  /** `Licensing <licensing@example.org>` or the address alone. */
  mailTo: string;
}

/** What a reader without script sees of the price they kept: what it is for, until when, and how it goes on. */
export function keptPricePage(input: KeptPricePageInput): string {
  const { words, quote, choice } = input;
  const { republish, language } = words;
  const [item] = quote.items;
  const other = language === 'ar' ? 'en' : 'ar';
  const body = html`<h1>${quote.expired ? republish.kept.ended : republish.kept.title}</h1>
    <article class="card" lang="${item!.language}" dir="${item!.direction}">
      <h2><a href="${item!.canonicalUrl}">${item!.headline}</a></h2>
      <p class="muted"><bdi>${item!.byline ?? ''}</bdi> <bdi>${item!.titleName}</bdi></p>
    </article>
    <section class="answer ${quote.expired ? TONES.refused : TONES[quote.outcome]}">
      <p class="price" dir="ltr">${Money.fromJson(quote.total).toString()}</p>
      <p>${quote.expired ? republish.kept.endedNext : republish.outcomes[quote.outcome]}</p>
      ${quote.expired ? null : priceReasons(words, quote)}
      <p>${republish.kept.until} ${writersOf(language).moment(quote.expiresAt!)}</p>
    </section>
    <h2>${republish.yourUse}</h2>
    <dl class="facts">
      ${useFacts(words, quote, choice).map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
    <p><a href="/republish?${formQuery(words, item!, choice)}">${republish.kept.change}</a></p>
    <h2>${republish.kept.lines}</h2>
    ${priceLines(words, quote)} ${quote.expired ? null : nextSteps(input, item!)}`;
  const title = quote.expired ? republish.kept.ended : republish.kept.title;
  const otherLanguageUrl = `/republish/quotes/${quote.id!}?lang=${other}`;
  return pageLayout({ words, title, otherLanguageUrl, body, goOn: pageOf(quote, words) });
}

const pageOf = ({ id }: QuoteView, { language }: PageWords): string => `/quotes/${id!}?lang=${language}`;

function useFacts(
  { republish, language }: PageWords,
  { use }: QuoteView,
  choice: RepublishChoice,
): [string, string | Html][] {
  const { countryName, dated } = writersOf(language);
  const count = new Intl.NumberFormat('en-GB').format(choice.count);
  return [
    [republish.medium, republish.media[choice.medium] ?? choice.medium],
    ...(choice.count > 0 ? [[republish.audience, html`<bdi>${count}</bdi>`] satisfies [string, Html]] : []),
    [republish.where, choice.country ? countryName(choice.country) : republish.worldwide],
    [republish.howLong, republish.terms[choice.term] ?? choice.term],
    [republish.kept.from, dated(use.startsOn)],
    [republish.purpose, republish.purposes[choice.purpose] ?? choice.purpose],
  ];
}

const formQuery = ({ language }: PageWords, item: QuoteItemView, choice: RepublishChoice): string =>
  new URLSearchParams({
    ...{ url: item.canonicalUrl, lang: language },
    ...{ ...choice, count: String(choice.count) },
  }).toString();

function nextSteps(input: KeptPricePageInput, item: QuoteItemView): Html {
  const { words, quote } = input;
  const { kept } = words.republish;
  return html`<h2>${kept.next}</h2>
    <p>${quote.outcome === 'instant' ? kept.nextInstant : kept.nextReview}</p>
    <p><a class="button" href="${pageOf(quote, words)}">${kept.signIn}</a></p>
    <p class="muted">${kept.needsScript}</p>
    <p><a href="${mailLink(input, item)}">${kept.byMail}</a></p>`;
}

/** A mail that says already what it is about. */
function mailLink({ words, quote, choice, publicUrl, mailTo }: KeptPricePageInput, item: QuoteItemView): string {
  const { kept } = words.republish;
  const facts = useFacts(words, quote, choice).map(([name, value]) => `${name}: ${plain(value)}`);
  const price = `${words.republish.price}: ${Money.fromJson(quote.total).toString()}`;
  const lines = [`${item.headline} (${item.titleName})`, item.canonicalUrl, '', ...facts, price];
  const body = [...lines, `${publicUrl}${pageOf(quote, words)}`, '', kept.mailBegins, ''].join('\r\n');
  const address = /<([^>]+)>/.exec(mailTo)?.[1] ?? mailTo;
  const subject = `${kept.mailSubject}: ${item.titleName}, ${item.headline}`;
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

const plain = (value: string | Html): string =>
  typeof value === 'string' ? value : value.markup.replace(/<[^>]+>/g, '');
