import type { Page } from 'playwright-core';
import { inTabs } from './in-tabs.js';
import { walkTo } from './walk-in-app.js';

// What runs in the page is text here: these files are checked without the types of a browser.
const HREFS = `[...document.querySelectorAll('a[href]')].map(({ href }) => href)`;
/** What is not a page of the application: files, and what the API answers. */
const FILE = /^\/(api|admin\/v1|downloads|calendar|docs)\b|\.\w{2,5}$/;
const NOT_FOUND = 'There is no such page';

/** An address without what differs from one thing to the next: `/articles/:?from=`. */
const kindOf = ({ pathname, searchParams }: URL): string =>
  pathname.replace(/\/(?=[^/]*\d)[^/]+/g, '/:') +
  (searchParams.size > 0 ? `?${[...searchParams.keys()].sort().join()}` : '');

/** Without what shows the same page otherwise. */
function pageOf(address: string): URL {
  const url = new URL(address);
  url.hash = '';
  url.searchParams.delete('lang');
  return url;
}

/** The links of one site: from each kind of page, one of each kind is followed, by whoever saw it. */
export class Links {
  private readonly known = new Set<string>();
  private readonly waiting = new Map<string, { url: URL; from: string }>();

  /** Remembers what the page links to on its own site. */
  async note(tab: Page): Promise<void> {
    const from = new URL(tab.url());
    for (const href of await tab.evaluate<string[]>(HREFS)) {
      const url = pageOf(href);
      const kind = `${kindOf(from)} to ${kindOf(url)}`;
      // To itself: another language, a part of it, or what is filled in.
      if (url.origin !== from.origin || url.pathname === from.pathname || this.known.has(kind)) continue;
      this.known.add(kind);
      if (this.known.has(url.href)) continue;
      this.known.add(url.href);
      this.waiting.set(url.href, { url, from: from.pathname });
    }
  }

  /** Need not be followed: what is there was read, and is what it is for. */
  isAlive(address: string): void {
    const { href } = pageOf(address);
    this.known.add(href);
    this.waiting.delete(href);
  }

  /** Follows what was not followed yet; the links that lead nowhere, a line each. */
  async dead(on: Page): Promise<string[]> {
    const next = [...this.waiting.values()];
    this.waiting.clear();
    return inTabs(on, next, async (tab, { url, from }) => {
      const wrong = FILE.test(url.pathname) ? await fileProblem(tab, url) : await pageProblem(tab, url);
      return wrong ? [`${from} links to ${url.pathname}${url.search}, ${wrong}`] : [];
    });
  }
}

async function fileProblem(tab: Page, { href }: URL): Promise<string | undefined> {
  const answer = await tab.context().request.get(href, { maxRedirects: 0 });
  return answer.status() < 400 ? undefined : `which answers ${answer.status()}`;
}

async function pageProblem(tab: Page, url: URL): Promise<string | undefined> {
  const address = new URL(url);
  address.searchParams.set('lang', 'en');
  await walkTo(tab, `${address.pathname}${address.search}`);
  if ((await tab.getByRole('heading', { name: NOT_FOUND }).count()) > 0) return 'where there is no page';
  const said = tab.getByRole('alert');
  return (await said.count()) > 0 ? `which says: ${await said.first().innerText()}` : undefined;
}
