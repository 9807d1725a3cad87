import type { JSONWebKeySet } from 'jose';
import type { Report } from './report.js';
import { statusIn, type Status } from './status-list.js';

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

export interface Asking {
  fetch: Fetch;
  /** The published keys, for the status list. */
  keys: JSONWebKeySet;
  /** Where to ask instead, such as the page's own origin. */
  at?: string;
}

const PATIENCE_MS = 8_000;
const OVER = { withdrawn: 'none', usable: false } as const;

/** The licence's number and check code as they were signed; null when nothing signed was there. */
function askedOf({ licence, ...report }: Report): { reference: string; check: string | null; issuer: string } | null {
  const stated = report.manifest?.licence ?? report.certificate;
  if (stated) {
    const page = new URL(stated.verify);
    return { reference: stated.reference, check: page.searchParams.get('check'), issuer: page.origin };
  }
  return licence ? { reference: licence.sub, check: null, issuer: licence.iss } : null;
}

/**
 * Asks the verify page of the issuer that signed, and where that does not answer looks into the signed status list; never
 * at an address out of something unsigned.
 */
export async function liveState(report: Report, asking: Asking): Promise<LiveState> {
  const said = await verifyPage(report, asking);
  return said.known || said.why !== 'unreachable' ? said : ((await statusList(report, asking)) ?? said);
}

/** By the signed list, which any cache may have. */
async function statusList({ licence }: Report, { fetch, keys }: Asking): Promise<LiveState | null> {
  const pointer = licence?.status?.status_list;
  if (!pointer) return null;
  try {
    const response = await fetch(pointer.uri, {
      headers: { accept: 'application/statuslist+jwt' },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const status = response.ok ? await statusIn(await response.text(), keys, pointer, Date.now() / 1000) : null;
    return status && { known: true, ...BY_STATUS[status], notices: [], revision: null };
  } catch {
    return null;
  }
}

const BY_STATUS: Record<Status, Pick<LiveState & { known: true }, 'state' | 'withdrawn' | 'usable' | 'message'>> = {
  valid: { state: 'active', withdrawn: 'none', usable: true, message: 'By the status list, this licence is valid.' },
  invalid: { ...OVER, state: 'terminated', message: 'By the status list, this licence was revoked.' },
  suspended: { ...OVER, state: 'suspended', message: 'By the status list, this licence is suspended at present.' },
  expired: { ...OVER, state: 'expired', message: 'By the status list, this licence has ended.' },
  withdrawn: {
    ...{ state: 'active', withdrawn: 'all', usable: false },
    message: 'By the status list, the newsroom has withdrawn what this licence covers.',
  },
};

async function verifyPage(report: Report, { fetch, at }: Asking): Promise<LiveState> {
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
