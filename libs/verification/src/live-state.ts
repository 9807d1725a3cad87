import type { Report } from './report.js';

/** What the issuer says of the licence at this moment, or why that is not known. */
export type LiveState =
  | {
      known: true;
      /** scheduled, active, suspended, expired, terminated */
      state: string;
      withdrawn: 'none' | 'some' | 'all';
      usable: boolean;
      /** In a sentence, in English. */
      message: string;
      notices: { kind: string; at: string }[];
      /** The newest revision, where the check code was at hand. */
      revision: number | null;
    }
  | { known: false; why: 'unreachable' | 'not-issued' | 'not-asked' };

type Fetch = (url: string, init: { headers: Record<string, string>; signal: AbortSignal }) => Promise<Response>;

const PATIENCE_MS = 8_000;

/** The licence's number and check code as they were signed; null when nothing signed was there. */
function askedOf({ licence, manifest }: Report): { reference: string; check: string | null; issuer: string } | null {
  if (manifest) {
    const page = new URL(manifest.licence.verify);
    return { reference: manifest.licence.reference, check: page.searchParams.get('check'), issuer: page.origin };
  }
  return licence ? { reference: licence.sub, check: null, issuer: licence.iss } : null;
}

/**
 * Asks the verify page of the issuer that signed; never an address out of something unsigned.
 *
 * @param at where to ask instead, such as the page's own origin
 */
export async function liveState(report: Report, { fetch, at }: { fetch: Fetch; at?: string }): Promise<LiveState> {
  const asked = askedOf(report);
  if (!asked) return { known: false, why: 'not-asked' };
  const query = asked.check ? `?check=${encodeURIComponent(asked.check)}` : '';
  const url = `${at ?? asked.issuer}/verify/${encodeURIComponent(asked.reference)}${query}`;
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.status === 404) return { known: false, why: 'not-issued' };
    if (!response.ok) return { known: false, why: 'unreachable' };
    const { state, withdrawn, usable, message, notices, details } = (await response.json()) as {
      [K in 'state' | 'message']: string;
    } & Pick<LiveState & { known: true }, 'withdrawn' | 'usable' | 'notices'> & {
        details: { revision: number } | null;
      };
    const told = notices.map(({ kind, at }) => ({ kind, at }));
    return { known: true, state, withdrawn, usable, message, notices: told, revision: details?.revision ?? null };
  } catch {
    return { known: false, why: 'unreachable' };
  }
}
