// The “republish this” button: one script tag under an article, on any site.
//   <script async src="https://PORTAL/republish.js" data-url="https://PAPER/ARTICLE"></script>
// It asks PORTAL once, without cookies, and shows price and rights in a shadow tree. data-url defaults to the page's
// canonical address; data-lang, data-currency and data-theme (light, dark) override what the page says. A plain link
// just before it is what readers without script see, and is taken over.
import { BUTTON_STYLE } from './button-style.js';
import { BUTTON_WORDS, RIGHT_TO_LEFT, type ButtonWords } from './button-words.js';

type Status = 'licensable' | 'needs-clearance' | 'excluded';
interface Offer {
  state: 'offered' | 'refused' | 'closed' | 'unknown';
  priceFrom: { amount: string; currency: string } | null;
  text: Status | null;
  parts: Record<Status, number> | null;
}

/** In the order they are said; each has a shape of its own beside its words. */
const STATUSES: readonly Status[] = ['licensable', 'needs-clearance', 'excluded'];
const script = document.currentScript;

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  name: string,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.append(...inside);
  return made;
}

/** The seal of the house, drawn by hand so that nothing is loaded. */
function seal(): SVGElement {
  const drawing = 'http://www.w3.org/2000/svg';
  const made = document.createElementNS(drawing, 'svg');
  const sizes = { viewBox: '0 0 20 20', width: '20', height: '20', fill: 'none', stroke: 'currentColor' };
  for (const [name, value] of Object.entries(sizes)) made.setAttribute(name, value);
  made.setAttribute('aria-hidden', 'true');
  for (const radius of ['9', '6.5']) {
    const ring = document.createElementNS(drawing, 'circle');
    for (const name of ['cx', 'cy']) ring.setAttribute(name, '10');
    ring.setAttribute('r', radius);
    made.append(ring);
  }
  const tick = document.createElementNS(drawing, 'path');
  tick.setAttribute('d', 'm7 10.2 2.2 2.2L13.2 8');
  made.append(tick);
  return made;
}

function priceText({ amount, currency }: NonNullable<Offer['priceFrom']>, language: string): string {
  const short = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  const symbol = short.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? currency;
  const digits = short.resolvedOptions().maximumFractionDigits ?? 2;
  const padded = amount.padStart(digits + 1, '0');
  const whole = padded.slice(0, padded.length - digits);
  const rest = digits > 0 ? padded.slice(-digits) : '';
  const isRound = /^0*$/.test(rest);
  const written = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    minimumFractionDigits: isRound ? 0 : digits,
  });
  const parts = written.formatToParts(Number(isRound ? whole : `${whole}.${rest}`));
  return parts.map(({ type, value }) => (type === 'currency' ? symbol : value)).join('');
}

function rightsList({ text, parts }: Offer, words: ButtonWords, language: string): HTMLElement {
  const says: Record<Status, string> = {
    licensable: words.licensable,
    'needs-clearance': words.clearance,
    excluded: words.excluded,
  };
  const line = (status: Status, what: string): HTMLElement => element('li', status, `${what}: ${says[status]}`);
  const lines = text ? [line(text, words.text)] : [];
  for (const status of STATUSES) {
    const count = parts?.[status] ?? 0;
    if (count > 0) lines.push(line(status, words.parts(new Intl.NumberFormat(language).format(count))));
  }
  return element('ul', '', ...lines);
}

function languageOf(asked: string | undefined, place: Element): string {
  const said = asked ?? place.closest('[lang]')?.getAttribute('lang') ?? '';
  try {
    return Intl.getCanonicalLocales(said)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

const addressOf = (asked: string | undefined): string =>
  asked ?? document.querySelector<HTMLLinkElement>('link[rel~="canonical"]')?.href ?? location.href.split('#')[0]!;

function put(place: HTMLScriptElement): void {
  const { origin } = new URL(place.src);
  const { url, lang, currency, theme } = place.dataset;
  const address = addressOf(url);
  const said = languageOf(lang, place);
  const known = said.split('-')[0]!;
  const language = known in BUTTON_WORDS ? said : 'en';
  const words = BUTTON_WORDS[known] ?? BUTTON_WORDS['en']!;

  const host = element('div', '');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(BUTTON_STYLE + (theme === 'light' || theme === 'dark' ? `:host{color-scheme:${theme}}` : ''));
  root.adoptedStyleSheets = [sheet];

  const link = element('a', '', seal(), words.republish);
  link.href = `${origin}/republish?url=${encodeURIComponent(address)}`;
  const box = element('div', 'box', link);
  box.lang = language;
  box.dir = RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
  root.append(box);

  const plain = place.previousElementSibling;
  if (plain instanceof HTMLAnchorElement && plain.href.startsWith(`${origin}/republish`)) plain.hidden = true;
  place.after(host);

  const asks = new URLSearchParams({ url: address, ...(currency ? { currency } : {}) });
  const show = (offer: Offer): void => {
    if (offer.state === 'closed') return box.replaceChildren(element('span', 'closed', words.closed));
    if (offer.state === 'unknown') return;
    if (offer.priceFrom) box.append(element('span', 'price', words.from(priceText(offer.priceFrom, language))));
    box.append(rightsList(offer, words, language));
  };
  fetch(`${origin}/api/v1/button?${asks.toString()}`, { credentials: 'omit' })
    .then((answer) => (answer.ok ? (answer.json() as Promise<Offer>) : null))
    .then((offer) => offer && show(offer))
    // The link alone is what there was to say.
    .catch(() => undefined);
}

// A browser that cannot adopt sheets keeps the plain link.
if (script instanceof HTMLScriptElement && 'replaceSync' in CSSStyleSheet.prototype) put(script);
