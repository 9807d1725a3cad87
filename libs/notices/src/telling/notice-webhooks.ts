/** What is sent to the places of an organisation. */
export interface NoticeWebhook {
  /** The same for the same occasion, so that a receiver can tell a second delivery from a second notice. */
  id: string;
  /** `notices.recipient-told.v1` */
  type: string;
  organisationId: string;
  /** JSON. */
  body: object;
}

/** What became of it at one place. */
export interface NoticeWebhookOutcome {
  /** The place's own id. */
  targetId: string;
  /** As the desk knows it, such as its host. */
  place: string;
  isTaken: boolean;
  /** Trying again changes nothing. */
  isFinal: boolean;
  /** HTTP status, or a code such as `webhook.unreachable`. */
  answer: string;
}

/** The door to an organisation's webhooks: places, secrets and signatures are kept behind it. */
export interface NoticeWebhooks {
  /** @returns one outcome for each place; none where the organisation has no place */
  send(webhook: NoticeWebhook): Promise<NoticeWebhookOutcome[]>;
}
export const NOTICE_WEBHOOKS = Symbol('NoticeWebhooks');
