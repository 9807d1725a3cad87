import { RIGHTS_HANDLERS, RIGHTS_SCHEDULES, RunBulkImport, SOURCE_HANDLERS, SOURCE_SCHEDULES } from '#libs/catalogue';
import {
  FINANCE_CONSUMERS,
  FINANCE_HANDLERS,
  FINANCE_SCHEDULES,
  SHARES_CONSUMER_GROUPS,
  SHARES_CONSUMERS,
  SHARES_HANDLERS,
  SHARES_SCHEDULES,
} from '#libs/finance';
import { PURGE_SCHEDULE, PurgeExpiredHandler } from '#libs/identity';
import { LEDGER_HANDLERS, LEDGER_SCHEDULES } from '#libs/ledger';
import {
  ExpireRequests,
  ExpireRequestsJob,
  RunSimulation,
  SANCTIONS_HANDLERS,
  SANCTIONS_SCHEDULES,
  ForgetDrafts,
  ForgetDraftsJob,
  SendReminders,
  SendRemindersJob,
  TurnLicences,
  TurnLicencesJob,
  WORKPLACE_HANDLERS,
  WORKPLACE_SCHEDULES,
  WatchDeadlines,
  WatchDeadlinesJob,
} from '#libs/licensing';
import {
  AccountMails,
  DeadlineMails,
  FinanceMails,
  InvoiceMails,
  LicensingMails,
  NoticeMails,
  PaymentMails,
  ReminderMails,
  SendMail,
} from '#libs/notifications';
import { NOTICES_CONSUMER_GROUPS, NOTICES_CONSUMERS, NOTICES_HANDLERS, NOTICE_SCHEDULES } from '#libs/notices';
import {
  BuildPackage,
  AskMailbox,
  DeliverOnceOpen,
  DeliverPackage,
  QueueDeliveries,
  QueuePackage,
  TidyPackages,
  TidyPackagesJob,
} from '#libs/packaging';
import { PAYMENT_HANDLERS, PAYMENT_SCHEDULES } from '#libs/payments';
import { AUDIT_SCHEDULE, SealAudit } from '#platform/audit';
import type { EventConsumer, JobHandler, Schedule } from '#platform/jobs';

type Class<T> = new (...dependencies: never[]) => T;

/** Every job's handler. */
export const HANDLERS: readonly Class<JobHandler>[] = [
  PurgeExpiredHandler,
  ...RIGHTS_HANDLERS,
  ...SOURCE_HANDLERS,
  RunBulkImport,
  ExpireRequests,
  WatchDeadlines,
  TurnLicences,
  RunSimulation,
  ...SANCTIONS_HANDLERS,
  ...WORKPLACE_HANDLERS,
  SendReminders,
  ForgetDrafts,
  ...PAYMENT_HANDLERS,
  ...LEDGER_HANDLERS,
  ...FINANCE_HANDLERS,
  ...SHARES_HANDLERS,
  BuildPackage,
  AskMailbox,
  DeliverPackage,
  TidyPackages,
  ...NOTICES_HANDLERS,
  SendMail,
  SealAudit,
];

/** Consumers that are classes of their own. */
export const CONSUMERS: readonly Class<EventConsumer>[] = [
  QueuePackage,
  QueueDeliveries,
  DeliverOnceOpen,
  ...FINANCE_CONSUMERS,
  ...SHARES_CONSUMERS,
  ...NOTICES_CONSUMERS,
];

/** Classes that hold several consumers of one kind. */
export const CONSUMER_GROUPS: readonly Class<{ consumers: readonly EventConsumer[] }>[] = [
  AccountMails,
  LicensingMails,
  PaymentMails,
  InvoiceMails,
  FinanceMails,
  ...SHARES_CONSUMER_GROUPS,
  ReminderMails,
  DeadlineMails,
  ...NOTICES_CONSUMER_GROUPS,
  NoticeMails,
];

export const SCHEDULES: readonly Schedule[] = [
  PURGE_SCHEDULE,
  ...RIGHTS_SCHEDULES,
  { job: ExpireRequestsJob, cron: '*/5 * * * *' },
  { job: WatchDeadlinesJob, cron: '3,8,13,18,23,28,33,38,43,48,53,58 * * * *' },
  { job: TurnLicencesJob, cron: '2 * * * *' },
  ...SANCTIONS_SCHEDULES,
  ...WORKPLACE_SCHEDULES,
  { job: SendRemindersJob, cron: '4,14,24,34,44,54 * * * *' },
  { job: ForgetDraftsJob, cron: '17 3 * * *' },
  ...PAYMENT_SCHEDULES,
  ...LEDGER_SCHEDULES,
  ...FINANCE_SCHEDULES,
  ...SHARES_SCHEDULES,
  ...NOTICE_SCHEDULES,
  ...SOURCE_SCHEDULES,
  { job: TidyPackagesJob, cron: '47 3 * * *' },
  AUDIT_SCHEDULE,
];
