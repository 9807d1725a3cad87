import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import {
  BeginBulk,
  BulkDecisions,
  DECIDE_REQUEST,
  PreviewBulk,
  READ_DESK,
  RetryBulk,
  UndoBulk,
  type BulkDecisionView,
  type BulkPreviewView,
} from '#libs/licensing';
import { CurrentActor, RequirePermission } from '#platform/http';
import { bulkBegun, bulkDecision, bulkPreview, bulkRetried, bulkUndone } from '../../http/contract/workplace.js';
import { BulkDecisionDto } from '../../http/input/workplace.dto.js';
import { Answers } from '../../http/respond.js';

/** One decision for many requests. */
@ApiTags('requests')
@Controller('admin/v1/bulk-decisions')
export class BulkDecisionsController {
  constructor(
    private readonly previewBulk: PreviewBulk,
    private readonly beginBulk: BeginBulk,
    private readonly undoBulk: UndoBulk,
    private readonly retryBulk: RetryBulk,
    private readonly bulks: BulkDecisions,
  ) {}

  /** What each request would get, which cannot, and why; nothing is changed. */
  @Post('preview')
  @HttpCode(200)
  @RequirePermission(DECIDE_REQUEST)
  @Answers(200, bulkPreview)
  preview(@CurrentActor() actor: Actor, @Body() body: BulkDecisionDto): Promise<BulkPreviewView> {
    return this.previewBulk.execute(actor, body);
  }

  /** Begins it, each request in a transaction of its own. For some seconds all of it can be undone. */
  @Post()
  @HttpCode(202)
  @RequirePermission(DECIDE_REQUEST)
  @Answers(202, bulkBegun)
  begin(@CurrentActor() actor: Actor, @Body() body: BulkDecisionDto): Promise<{ id: string; startsAt: string }> {
    return this.beginBulk.execute(actor, body);
  }

  @Get(':id')
  @RequirePermission(READ_DESK)
  @Answers(200, bulkDecision)
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<BulkDecisionView> {
    return this.bulks.byId(actor, id);
  }

  /** Takes back what has not been decided yet; what has been decided stands. */
  @Post(':id/undo')
  @HttpCode(200)
  @RequirePermission(DECIDE_REQUEST)
  @Answers(200, bulkUndone)
  undo(@CurrentActor() actor: Actor, @Param('id') bulkId: string): Promise<{ cancelled: number; decided: number }> {
    return this.undoBulk.execute(actor, { bulkId });
  }

  /** Tries again what was not decided. */
  @Post(':id/retry')
  @HttpCode(202)
  @RequirePermission(DECIDE_REQUEST)
  @Answers(202, bulkRetried)
  retry(@CurrentActor() actor: Actor, @Param('id') bulkId: string): Promise<{ again: number }> {
    return this.retryBulk.execute(actor, { bulkId });
  }
}
