import { Inject, Injectable } from '@nestjs/common';
import { actorRef, CLOCK, newId, type Actor, type Clock } from '#libs/kernel';
import { send, type Tx } from '#platform/database';

export interface AuditEntry {
  /** Past tense, such as `licensing.request-approved`. */
  action: string;
  subject: { kind: string; id: string };
  /** Ids and codes only: no personal data, no texts. */
  data?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Appends to the audit log in the caller's transaction. The application's role can neither change nor delete a row. */
@Injectable()
export class Audit {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  async record(tx: Tx, actor: Actor, entry: AuditEntry): Promise<void> {
    const who = actorRef(actor);
    await send(
      tx,
      `INSERT INTO platform.audit_entry (id, occurred_at, actor_kind, actor_id, action, subject_kind, subject_id, data)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        newId(),
        this.clock.now(),
        who.kind,
        who.id,
        entry.action,
        entry.subject.kind,
        entry.subject.id,
        JSON.stringify(entry.data ?? {}),
      ],
    );
  }
}
