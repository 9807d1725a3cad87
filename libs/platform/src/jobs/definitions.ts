/** A unit of background work; `name` is stable, `<context>.<verb-noun>`. `P` is its JSON payload. */
export interface JobDefinition<P> {
  readonly name: string;
  /** Only carries the payload's type. */
  readonly payload?: P;
}

/** Something that happened, past tense and versioned: `licensing.licence-issued.v1`. Payload: ids and facts. */
export interface EventDefinition<P> {
  readonly name: string;
  readonly payload?: P;
}

export const defineJob = <P>(name: string): JobDefinition<P> => ({ name });
export const defineEvent = <P>(name: string): EventDefinition<P> => ({ name });

export interface JobContext {
  jobId: string;
  /** 1 for the first try. */
  attempt: number;
  maxAttempts: number;
}

/** Does one kind of job. Must be idempotent: a job may run again after a crash. */
export interface JobHandler<P = unknown> {
  readonly job: JobDefinition<P>;
  handle(payload: P, context: JobContext): Promise<void>;
}

/** What a consumer learns beside the payload: `eventId` is the same however often the event is delivered. */
export interface EventContext {
  eventId: string;
}

/** Listens to one event. `name` identifies the consumer, `<context>.<verb-noun>`. Must be idempotent. */
export interface EventConsumer<P = unknown> {
  readonly event: EventDefinition<P>;
  readonly name: string;
  handle(payload: P, context: EventContext): Promise<void>;
}

/** A job on a timetable (cron in UTC). */
export interface Schedule {
  job: JobDefinition<Record<string, never>>;
  /** Five cron fields: minute hour day month weekday. */
  cron: string;
}

/** What the dispatcher job carries: one event for all its consumers. */
export interface DispatchPayload {
  eventId: string;
  event: string;
  payload: unknown;
}
export const DispatchEvent = defineJob<DispatchPayload>('platform.dispatch-event');
/** A consumer's copy of an event. */
export interface DeliveredEvent {
  eventId: string;
  payload: unknown;
}
/** The job name under which a consumer gets its copy of an event. */
export const consumerJobName = (consumer: string): string => `consume:${consumer}`;
