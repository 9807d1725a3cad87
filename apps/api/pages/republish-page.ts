import { Money, type DomainError } from '#libs/kernel';
import type { ArticleView, RightsStatus } from '#libs/catalogue';
import type { QuoteView } from '#libs/licensing';
import { html, type Html } from './html.js';
import { pageLayout } from './page-layout.js';
import { writersOf } from './page-writers.js';
import { FORM_CURRENCIES, FORM_MEDIA, FORM_PURPOSES, FORM_TERMS, type RepublishChoice } from './republish-form.js';
import type { PageWords } from './words.js';

export interface RepublishPageInput {
  words: PageWords;
  url: string;
  article: ArticleView | null;
  choice: RepublishChoice;
  quote: QuoteView | null;
  /** Why there is no article or no price. */
  problem: DomainError | null;
}

const MARKS: Record<RightsStatus, string> = { licensable: '●', 'needs-clearance': '◐', excluded: '▨' };

/** The page behind the line under an article. It needs no script; the whole builder is one link away. */
export function republishPage(input: RepublishPageInput): string {
  const { words, url, article, problem } = input;
  const other = words.language === 'ar' ? 'en' : 'ar';
  const query = new URLSearchParams({ ...(url ? { url } : {}), lang: other });
  const body = html`<h1>${words.republish.title}</h1>
    <p class="lead">${words.republish.lead}</p>
    ${
      problem
        ? html`<section class="answer excluded" role="alert">
            <p class="large">${words.sentence(problem).message}</p>
            <p>${words.sentence(problem).nextStep}</p>
          </section>`
        : null
    }
    ${article?.headline ? articleCard(words, article) : addressForm(words, url)}
    ${article?.headline ? useForm(input, article) : null}
    <p class="muted">
      ${words.republish.inWords}
      <a href="/requests/new${url ? `?url=${encodeURIComponent(url)}` : ''}">${words.republish.inWordsLink}</a>
    </p>`;
  return pageLayout({ words, title: words.republish.title, otherLanguageUrl: `/republish?${query.toString()}`, body });
}

const addressForm = ({ republish, language }: PageWords, url: string): Html =>
  html`<form class="stack" method="get" action="/republish">
    <input type="hidden" name="lang" value="${language}" />
    <label>${republish.address} <input type="url" name="url" value="${url}" dir="ltr" required /></label>
    <button type="submit">${republish.open}</button>
  </form>`;

const articleCard = ({ republish, sentence }: PageWords, article: ArticleView): Html =>
  html`<article class="card" lang="${article.language}" dir="${article.direction}">
      <h2><a href="${article.canonicalUrl}">${article.headline}</a></h2>
      <p class="muted"><bdi>${article.byline ?? ''}</bdi> <bdi>${article.titleName}</bdi></p>
    </article>
    <h2>${republish.rights}</h2>
    <ul class="rights">
      ${article.components.map(
        ({ rights, creditLine }) =>
          html`<li class="${rights.status}">
            <span aria-hidden="true">${MARKS[rights.status]}</span>
            <strong>${republish.statuses[rights.status]}</strong> ${sentence(rights).message}
            ${creditLine ? html`<span class="muted"><bdi>${creditLine}</bdi></span>` : null}
          </li>`,
      )}
    </ul>`;

function useForm({ words, url, choice, quote }: RepublishPageInput, article: ArticleView): Html {
  const { republish, language } = words;
  return html`<h2>${republish.yourUse}</h2>
    <form class="stack" method="get" action="/republish">
      <input type="hidden" name="url" value="${url}" /><input type="hidden" name="lang" value="${language}" />
      ${select('medium', republish.medium, FORM_MEDIA, choice.medium, republish.media)}
      <label
        >${republish.audience}
        <input name="count" inputmode="numeric" value="${choice.count}" dir="ltr" aria-describedby="count-hint"
      /></label>
      <p class="muted" id="count-hint">${republish.audienceHint}</p>
      <label
        >${republish.country}
        <input name="country" value="${choice.country}" maxlength="2" dir="ltr" placeholder="${republish.worldwide}"
      /></label>
      ${select('term', republish.howLong, FORM_TERMS, choice.term, republish.terms)}
      ${select('purpose', republish.purpose, FORM_PURPOSES, choice.purpose, republish.purposes)}
      ${select('currency', republish.price, FORM_CURRENCIES, choice.currency, {})}
      <button type="submit" class="quiet">${republish.showPrice}</button>
      ${quote ? priced(words, quote, choice) : null}
    </form>
    <p><a href="/articles/${article.id}">${republish.fullBuilder}</a></p>`;
}

const select = (
  name: string,
  label: string,
  values: readonly string[],
  chosen: string,
  words: Record<string, string>,
): Html =>
  html`<label
    >${label}
    <select name="${name}">
      ${values.map((value) => html`<option value="${value}" ${value === chosen ? html`selected` : null}>${words[value] ?? value}</option>`)}
    </select></label
  >`;

function priced(
  { republish, language, sentence, feeLine }: PageWords,
  quote: QuoteView,
  choice: RepublishChoice,
): Html {
  const lines = quote.items.flatMap((item) => item.lines);
  const tone = { instant: 'licensable', review: 'clearance', refused: 'excluded' }[quote.outcome];
  return html`<section class="answer ${tone}" aria-live="polite">
    <p class="price" dir="ltr">${Money.fromJson(quote.total).toString()}</p>
    <p>
      ${republish.outcomes[quote.outcome]}
      ${choice.country ? writersOf(language).countryName(choice.country) : republish.worldwide}
    </p>
    <ul>
      ${quote.reasons.map(sentence).map(({ message, nextStep }) => html`<li>${message} ${nextStep}</li>`)}
    </ul>
    <table>
      ${lines.map(
        (line) =>
          html`<tr>
            <td>${feeLine(line)}</td>
            <td><bdi>${line.factor ? `× ${line.factor}` : ''}</bdi></td>
            <td><bdi dir="ltr">${Money.fromJson(line.running).toString()}</bdi></td>
          </tr>`,
      )}
    </table>
    ${quote.outcome === 'refused' ? null : html`<button type="submit" formmethod="post">${republish.continueLink}</button>`}
  </section>`;
}
