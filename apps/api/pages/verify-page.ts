import { ALL_COUNTRIES } from '#libs/kernel';
import type { LicenceVerification } from '#libs/licensing';
import type { MarkedLicence, PublicMarker } from '#libs/notices';
import { html, type Html } from './html.js';
import { pageLayout } from './page-layout.js';
import { writersOf } from './page-writers.js';
import type { PageWords } from './words.js';

interface VerifyPageInput {
  words: PageWords;
  reference: string;
  check: string | undefined;
  /** null when there is no such licence, or none was asked for. */
  found: MarkedLicence | null;
}

/** What anybody sees who follows the link or the code on a certificate. */
export function verifyPage({ words, reference, check, found }: VerifyPageInput): string {
  const { verify, language } = words;
  const other = language === 'ar' ? 'en' : 'ar';
  const query = new URLSearchParams({ ...(check ? { check } : {}), lang: other });
  const body = html`<h1>${verify.title}</h1>
    ${reference && !found ? notFound(words) : null} ${found ? result(words, found) : null}
    ${form(words, reference, check)}`;
  return pageLayout({
    words,
    title: found ? `${found.reference}` : verify.title,
    otherLanguageUrl: `/verify${reference ? `/${encodeURIComponent(reference)}` : ''}?${query.toString()}`,
    body,
  });
}

const notFound = ({ verify }: PageWords): Html =>
  html`<section class="answer excluded" role="status">
    <p class="large">${verify.unknown}</p>
    <p>${verify.unknownNext}</p>
  </section>`;

function result(words: PageWords, found: MarkedLicence): Html {
  const { verify } = words;
  const hint = found.checkCodeMatches === false ? verify.wrongCode : found.details ? null : verify.needCode;
  return html`<section class="answer ${toneOf(found)}" role="status">
    <p class="seal-line">
      <img src="/seal.svg" alt="" width="64" height="64" />
      <span class="large reference" dir="ltr">${found.reference}</span>
    </p>
    <p class="large">${stateSentence(words, found)}</p>
    ${found.details && verify.reasons[found.state] ? html`<p>${verify.reasons[found.state]}</p>` : null}
    ${
      found.notices.length > 0
        ? html`<ul class="notices">
            ${found.notices.map((mark) => marked(words, mark))}
          </ul>`
        : null
    }
    ${hint ? html`<p>${hint}</p>` : null} ${found.details ? details(words, found.details) : null}
  </section>`;
}

/** Green only where all of it may be used now. */
function toneOf({ state, withdrawn, usable }: MarkedLicence): 'licensable' | 'clearance' | 'excluded' {
  if (withdrawn === 'none') return usable ? 'licensable' : state === 'scheduled' ? 'clearance' : 'excluded';
  return usable ? 'clearance' : 'excluded';
}

/** A withdrawal comes before a state in which the licence could be used. */
function stateSentence({ verify }: PageWords, { state, withdrawn, usable, message }: MarkedLicence): string {
  if (withdrawn === 'some' && usable) return verify.withdrawn.some;
  const isOver = state === 'expired' || state === 'terminated';
  return withdrawn === 'all' && !isOver ? verify.withdrawn.all : (verify.states[state] ?? message);
}

/** What was told of an article since, with its day, in a sentence. */
function marked({ verify, language }: PageWords, mark: PublicMarker): Html {
  const { dated } = writersOf(language);
  return html`<li>
    <strong>${verify.notices[mark.kind]}</strong> ${dated(mark.at.slice(0, 10))}
    ${mark.headline ? html`<bdi lang="${mark.language}">${mark.headline}</bdi>` : null}
    <span>${verify.noticeSays[mark.kind]}</span>
  </li>`;
}

function details(words: PageWords, licence: NonNullable<LicenceVerification['details']>): Html {
  const { verify, republish, language } = words;
  const { countryName, listed, dated } = writersOf(language);
  const media = listed(licence.use.media.map(({ medium }) => republish.media[medium] ?? medium));
  const purpose = republish.purposes[licence.use.purpose] ?? licence.use.purpose;
  return html`<dl class="facts">
    <dt>${verify.organisation}</dt>
    <dd><bdi>${licence.organisation.name}</bdi>, ${countryName(licence.organisation.country)}</dd>
    <dt>${verify.articles}</dt>
    <dd>
      <ul>
        ${licence.items.map(
          (item) =>
            html`<li>
              <a href="${item.canonicalUrl}" lang="${item.language}" dir="auto">${item.headline}</a>
              <span class="muted"><bdi>${item.byline ?? ''}</bdi> <bdi>${item.titleName}</bdi></span>
            </li>`,
        )}
      </ul>
    </dd>
    <dt>${verify.use}</dt>
    <dd>${media} · ${purpose}</dd>
    <dt>${verify.countries}</dt>
    <dd>
      ${licence.countries.length >= ALL_COUNTRIES.length ? verify.worldwide : listed(licence.countries.map(countryName))}
    </dd>
    <dt>${verify.from}</dt>
    <dd>${dated(licence.startsOn)}</dd>
    <dt>${verify.until}</dt>
    <dd>${licence.endsOn ? dated(licence.endsOn) : verify.perpetual}</dd>
  </dl>`;
}

const form = ({ verify, language }: PageWords, reference: string, check: string | undefined): Html =>
  html`<form class="stack" method="get" action="/verify">
    <input type="hidden" name="lang" value="${language}" />
    <label
      >${verify.number}
      <input name="number" value="${reference}" placeholder="L-2026-00042" dir="ltr" required autocomplete="off"
    /></label>
    <label
      >${verify.code}
      <input name="check" value="${check ?? ''}" dir="ltr" autocomplete="off" aria-describedby="code-hint"
    /></label>
    <p class="muted" id="code-hint">${verify.codeHint}</p>
    <button type="submit">${verify.check}</button>
    <p><a href="/check?lang=${language}">${verify.checkFile}</a></p>
  </form>`;
