import { Injectable } from '@nestjs/common';
import { Reads } from '#platform/database';
import type { MailContent } from '#platform/mail';

/** A mail that was sent about an order. */
export interface OrderMail {
  /** ISO 8601. */
  sentAt: string;
  to: string;
  subject: string;
  /** Its sentences and facts, in the order of the mail. */
  lines: string[];
}

/**
 * What was written to a customer about one order; what the house writes to its own people is not. Whoever shows it has
 * looked who may see it.
 */
@Injectable()
export class OrderMailsQuery {
  constructor(private readonly reads: Reads) {}

  /** @param references of its request and licence. @returns the oldest first, at most 200 */
  async of(references: readonly string[]): Promise<OrderMail[]> {
    const rows = await this.reads.query<{ sent_at: Date; recipient: string; content: MailContent }>(
      `SELECT sent_at, recipient, content FROM notifications.mail
       WHERE order_number = ANY ($1) AND sent_at IS NOT NULL AND kind !~ '^(desk|finance)-'
       ORDER BY created_at, id LIMIT 200`,
      [references.map((reference) => reference.slice(2))],
    );
    return rows.map(({ sent_at: at, recipient: to, content }) => ({
      ...{ sentAt: at.toISOString(), to, subject: content.subject, lines: linesOf(content) },
    }));
  }
}

/** Without its link: some open an offer to whoever has them. */
const linesOf = ({ greeting, paragraphs, facts }: MailContent): string[] => [
  greeting,
  ...paragraphs.map((paragraph) => (typeof paragraph === 'string' ? paragraph : `“${paragraph.quote}”`)),
  ...(facts ?? []).map(([label, value]) => `${label}: ${value}`),
];
