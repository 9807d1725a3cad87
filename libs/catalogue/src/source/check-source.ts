import { sourceInvalid } from './source.errors.js';
import { isPolled, type SourceKind } from './source.states.js';

/** What staff say of a source. */
export interface SourceInput {
  titleId: string;
  kind: SourceKind;
  name: string;
  /** What is asked; null or absent for one that sends to us. */
  url?: string | null;
  /** Where readers find the articles, when the source names them by their path alone. */
  articleBase?: string | null;
  /** A bearer token that the source asks for; absent leaves it as it is, an empty one takes it away. */
  token?: string;
  /** How often it is looked at. */
  everyMinutes: number;
  /** Whether what it withdraws is withdrawn here at once; otherwise the text waits for a person. */
  mayWithdraw?: boolean;
}

export const EVERY_MINUTES = { least: 5, most: 10_080 } as const;

interface CheckedSource {
  name: string;
  url: string | null;
  articleBase: string | null;
  everyMinutes: number;
  mayWithdraw: boolean;
}

function addressOf(path: string, value: string | null | undefined): URL | null {
  const text = value?.trim();
  if (!text) return null;
  const url = text.length <= 2_000 && URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    throw sourceInvalid(path, 'This is not a web address such as https://news.example.org/feed.xml.');
  url.hash = '';
  return url;
}

/** A source's details in their stored form. @throws catalogue.source-invalid */
export function checkSource(input: Omit<SourceInput, 'titleId' | 'token'>): CheckedSource {
  const name = input.name.trim();
  if (name === '' || name.length > 120) throw sourceInvalid('name', 'A source has a name of up to 120 characters.');
  const url = addressOf('url', input.url);
  if (isPolled(input.kind) && !url) throw sourceInvalid('url', 'Say at which address the source lies.');
  const every = Math.trunc(input.everyMinutes);
  if (!(every >= EVERY_MINUTES.least && every <= EVERY_MINUTES.most))
    throw sourceInvalid('everyMinutes', 'A source is looked at every 5 minutes at most, and once a week at least.');
  const base = addressOf('articleBase', input.articleBase);
  return {
    name,
    url: isPolled(input.kind) ? url!.href : null,
    articleBase: base ? base.href.replace(/\/+$/, '') : null,
    everyMinutes: every,
    mayWithdraw: input.mayWithdraw ?? false,
  };
}
