import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Transactions } from '#platform/database';

const KEEP = 'INSERT INTO observance.count_salt (day, salt) VALUES ($1, $2) ON CONFLICT DO NOTHING';
const FORGET = 'DELETE FROM observance.count_salt WHERE day < $1';
const FORGET_READERS = 'DELETE FROM observance.seen WHERE until < $1';

/** One salt a day for all processes. That of a day before is thrown away: from then on its hashes say nothing. */
@Injectable()
export class CountSalt {
  constructor(private readonly transactions: Transactions) {}

  /** @param day ISO date */
  async of(day: string, now: Date): Promise<Buffer> {
    return this.transactions.run(async (tx) => {
      await tx.query(FORGET, [day]);
      await tx.query(FORGET_READERS, [now]);
      await tx.query(KEEP, [day, randomBytes(32)]);
      const [row] = await tx.query<{ salt: Buffer }[]>('SELECT salt FROM observance.count_salt WHERE day = $1', [day]);
      return row!.salt;
    });
  }
}
