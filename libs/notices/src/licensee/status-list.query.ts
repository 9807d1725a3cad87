import { deflateSync } from 'node:zlib';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/kernel';
import { statusListUrl } from '#libs/packaging';
import {
  setStatus,
  STATUS_BITS,
  STATUS_LIST_SIZE,
  STATUS_LIST_TYPE,
  STATUSES,
  type Status,
  type StatusList,
} from '#libs/verification';
import { CONFIG, type Config } from '#platform/config';
import { Reads } from '#platform/database';
import { SigningKeys } from '#platform/signing';
import { statusListNotFound } from '../notices.errors.js';

/** Valid ones are not read: they are the noughts that a list begins with. What starts later says so in its own claims. */
const SQL = `
  SELECT p.place - $1::int AS idx,
    CASE WHEN l.shown_state = 'terminated' THEN 'invalid'
      WHEN l.shown_state IN ('expired', 'withdrawn', 'suspended') THEN l.shown_state ELSE 'valid' END AS status
  FROM packaging.v_status_place p
  JOIN licensing.v_licence l ON l.reference = p.reference
  WHERE p.place >= $1 AND p.place < $1 + $2::int`;

const BEGUN = 'SELECT EXISTS (SELECT 1 FROM packaging.v_status_place WHERE place >= $1) AS begun';

const TTL_S = 60;
const VALID_S = 86_400;
/** However often it is asked for, it is made once in this time. */
const KEPT_MS = 1_000;

const VALUES = Object.fromEntries(Object.entries(STATUSES).map(([value, name]) => [name, Number(value)])) as Record<
  Status,
  number
>;

/** The signed lists of all licences' statuses (IETF Token Status List). Public: it names no licence. */
@Injectable()
export class StatusListQuery {
  private readonly kept = new Map<number, { until: number; token: Promise<string> }>();

  constructor(
    private readonly reads: Reads,
    private readonly keys: SigningKeys,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The list as a compact JWS of type `statuslist+jwt`. @throws notices.status-list-not-found */
  async token(number: number): Promise<string> {
    const now = this.clock.now().getTime();
    const kept = this.kept.get(number);
    if (kept && kept.until > now) return kept.token;
    const token = this.make(number, now);
    this.kept.set(number, { until: now + KEPT_MS, token });
    token.catch(() => this.kept.delete(number));
    return token;
  }

  private async make(number: number, now: number): Promise<string> {
    const first = number * STATUS_LIST_SIZE;
    const [row] = await this.reads.query<{ begun: boolean }>(BEGUN, [first]);
    if (number > 0 && !row?.begun) throw statusListNotFound();
    const octets = new Uint8Array((STATUS_LIST_SIZE * STATUS_BITS) / 8);
    const rows = await this.reads.query<{ idx: number; status: Status }>(SQL, [first, STATUS_LIST_SIZE]);
    for (const { idx, status } of rows) setStatus(octets, idx, VALUES[status]);
    // To the minute, so that what has not changed keeps its ETag meanwhile.
    const iat = Math.floor(now / 1000 / TTL_S) * TTL_S;
    const list: StatusList = {
      sub: statusListUrl(this.config.publicUrl, number),
      ...{ iat, exp: iat + VALID_S, ttl: TTL_S },
      status_list: { bits: STATUS_BITS, lst: deflateSync(octets, { level: 9 }).toString('base64url') },
    };
    return this.keys.signJws(list, STATUS_LIST_TYPE);
  }
}
