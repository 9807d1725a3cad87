import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { auditCsv, AuditLogQuery, ReadAudit, type AuditEntryView, type AuditSealView } from '#libs/identity';
import type { Actor } from '#libs/kernel';
import type { Page } from '#platform/database';
import { CurrentActor, RequirePermission } from '#platform/http';
import { auditPage, auditSeal } from '../../http/contract/audit.js';
import { AuditFilterDto } from '../../http/input/audit.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('audit')
@Controller('admin/v1/audit')
export class AuditController {
  constructor(private readonly log: AuditLogQuery) {}

  /** Who did what, newest first. */
  @Get()
  @RequirePermission(ReadAudit)
  @Answers(200, auditPage)
  list(@CurrentActor() actor: Actor, @Query() filter: AuditFilterDto): Promise<Page<AuditEntryView>> {
    return this.log.list(actor, filter);
  }

  /** How far it is sealed. */
  @Get('seal')
  @RequirePermission(ReadAudit)
  @Answers(200, auditSeal)
  seal(@CurrentActor() actor: Actor): Promise<AuditSealView> {
    return this.log.seal(actor);
  }

  /** What the filter finds, as CSV. */
  @Get('export.csv')
  @RequirePermission(ReadAudit)
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="audit.csv"')
  @ApiProduces('text/csv')
  async export(@CurrentActor() actor: Actor, @Query() filter: AuditFilterDto): Promise<string> {
    return auditCsv(await this.log.all(actor, filter));
  }
}
