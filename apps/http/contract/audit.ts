import type { AuditEntryView, AuditSealView } from '#libs/identity';
import { anything, id, instant, integer, named, object, oneOf, orNull, pageOf, text } from '../schema.js';

const entry = named<AuditEntryView>('AuditEntry', {
  id: id(),
  at: instant(),
  actor: object<AuditEntryView['actor']>({
    kind: oneOf(['anonymous', 'member', 'staff', 'system']),
    id: orNull(text()),
    name: orNull(text()),
  }),
  action: text('Past tense, such as `licensing.request-approved`.'),
  subject: object<AuditEntryView['subject']>({ kind: text(), id: text() }),
  data: anything('Ids and codes.'),
  seal: orNull(integer('The seal it is under; null while it waits for one.')),
});
export const auditPage = pageOf('AuditPage', entry);

export const auditSeal = named<AuditSealView>('AuditSeal', {
  last: orNull(object<NonNullable<AuditSealView['last']>>({ seal: integer(), hash: text(), sealedAt: instant() })),
  sealed: integer('Entries under seals.'),
  waiting: integer('Entries that wait for the next.'),
});
