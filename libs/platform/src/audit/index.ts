import { Global, Module } from '@nestjs/common';
import { Audit } from './audit.js';
import { SealAudit } from './chain/seal-audit.js';

export * from './audit.js';
export { AUDIT_SCHEDULE, SealAudit } from './chain/seal-audit.js';
export { verifyAudit, type AuditFinding, type AuditReport, type VerifyOptions } from './chain/verify-audit.js';

@Global()
@Module({ providers: [Audit], exports: [Audit] })
export class AuditModule {}

/** Seals the log; needs the signing keys within reach. */
@Global()
@Module({ providers: [SealAudit], exports: [SealAudit] })
export class AuditChainModule {}
