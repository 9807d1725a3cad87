import { Money, type DomainError } from '#libs/kernel';
import type { ArticleView, RightsStatus } from '#libs/catalogue';
import type { QuoteView } from '#libs/licensing';
import { html, type Html } from './html.js';
import { pageLayout } from './page-layout.js';
import { writersOf } from './page-writers.js';
import { priceLines, priceReasons, TONES } from './price-parts.js';
import {
  CHOSEN_FIELDS,
  FORM_CURRENCIES,
  FORM_MEDIA,
  FORM_PURPOSES,
  FORM_TERMS,
  type ChosenField,
  type ReadForm,
  type RepublishChoice,
} from './republish-form.js';
import type { PageWords } from './words.js';

export interface RepublishPageInput {
  words: PageWords;
  url: string;
  article: ArticleView | null;
  form: ReadForm;
  quote: QuoteView | null;
  /** Why there is no article or no price. */
  problem: DomainError | null;
}

const MARKS: Record<RightsStatus, string> = { licensable: '●', 'needs-clearance': '◐', excluded: '▨' };

/** The page behind the line under an article. It needs no script; the whole builder is one link away. */
export function republishPage(input: RepublishPageInput): string {
  const { words, url, article, problem, form } = input;
  const other = words.language === 'ar' ? 'en' : 'ar';
  const query = new URLSearchParams({ ...(url ? { url, ...form.shown } : {}), lang: other });
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
    ${mistakesSection(words, form)} ${article?.headline ? articleCard(words, article) : addressForm(words, url, form)}
    ${article?.headline ? useForm(input, article) : null}
    <p class="muted">
      ${words.republish.inWords}
      <a href="/requests/new${url ? `?url=${encodeURIComponent(url)}` : ''}">${words.republish.inWordsLink}</a>
    </p>`;
  return pageLayout({ words, title: words.republish.title, otherLanguageUrl: `/republish?${query.toString()}`, body });
}

const mistakesSection = ({ republish }: PageWords, { mistakes }: ReadForm): Html | null =>
  mistakes.length === 0
    ? null
    : html`<section class="answer excluded" role="alert">
        <p class="large">${republish.correct}</p>
        <ul>
          ${mistakes.map(
            ({ field, typed }) =>
              html`<li id="wrong-${field}">
                ${republish.mistakes[field]} ${typed ? html`<span class="muted"><bdi>“${typed}”</bdi></span>` : null}
              </li>`,
          )}
        </ul>
      </section>`;

const addressForm = ({ republish, language }: PageWords, url: string, { shown }: ReadForm): Html =>
  html`<form class="stack" method="get" action="/republish">
    <input type="hidden" name="lang" value="${language}" />
    ${CHOSEN_FIELDS.map((field) => html`<input type="hidden" name="${field}" value="${shown[field]}" />`)}
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

function useForm({ words, url, form, quote }: RepublishPageInput, article: ArticleView): Html {
  const { republish, language } = words;
  const { shown } = form;
  return html`<h2>${republish.yourUse}</h2>
    <form class="stack" method="get" action="/republish">
      <input type="hidden" name="url" value="${url}" /><input type="hidden" name="lang" value="${language}" />
      ${select(form, 'medium', republish.medium, FORM_MEDIA, republish.media)}
      <label
        >${republish.audience}
        <input
          name="count"
          inputmode="numeric"
          value="${shown.count}"
          dir="ltr"
          ${described(form, 'count', 'count-hint')}
      /></label>
      <p class="muted" id="count-hint">${republish.audienceHint}</p>
      <label
        >${republish.country}
        <input
          name="country"
          value="${shown.country}"
          dir="ltr"
          placeholder="${republish.worldwide}"
          ${described(form, 'country')}
      /></label>
      ${select(form, 'term', republish.howLong, FORM_TERMS, republish.terms)}
      ${select(form, 'purpose', republish.purpose, FORM_PURPOSES, republish.purposes)}
      ${select(form, 'currency', republish.price, FORM_CURRENCIES, {})}
      <button type="submit" class="quiet">${republish.showPrice}</button>
      ${quote ? priced(words, quote, form.choice) : null}
    </form>
    <p><a href="/articles/${article.id}">${republish.fullBuilder}</a></p>`;
}

/** What is said of a field elsewhere on the page. */
function described({ mistakes }: ReadForm, field: ChosenField, hint?: string): Html | null {
  const isWrong = mistakes.some((mistake) => mistake.field === field);
  const ids = [hint, isWrong && `wrong-${field}`].filter(Boolean).join(' ');
  if (!ids) return null;
  return html`aria-describedby="${ids}" ${isWrong ? html`aria-invalid="true"` : null}`;
}

const select = (
  form: ReadForm,
  name: ChosenField,
  label: string,
  values: readonly string[],
  words: Record<string, string>,
): Html =>
  html`<label
    >${label}
    <select name="${name}" ${described(form, name)}>
      ${values.map((value) => html`<option value="${value}" ${value === form.shown[name] ? html`selected` : null}>${words[value] ?? value}</option>`)}
    </select></label
  >`;

function priced(words: PageWords, quote: QuoteView, choice: RepublishChoice): Html {
  const { republish, language } = words;
  return html`<section class="answer ${TONES[quote.outcome]}" aria-live="polite">
    <p class="price" dir="ltr">${Money.fromJson(quote.total).toString()}</p>
    <p>
      ${republish.outcomes[quote.outcome]}
      ${choice.country ? writersOf(language).countryName(choice.country) : republish.worldwide}
    </p>
    ${priceReasons(words, quote)} ${priceLines(words, quote)}
    ${quote.outcome === 'refused' ? null : html`<button type="submit" formmethod="post">${republish.continueLink}</button>`}
  </section>`;
}
