import { Body, Controller, Get, Header, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { DownloadsQuery } from '#libs/packaging';
import {
  ANSWER_DISPUTE,
  AnswerDispute,
  CollectEvidence,
  DisputesQuery,
  READ_PAYMENTS,
  type CollectedEvidence,
  type DisputeDetail,
  type DisputeListItem,
} from '#libs/payments';
import type { Page } from '#platform/database';
import { CurrentActor, RequirePermission } from '#platform/http';
import { collectedEvidence, disputeDetail, disputePage, evidenceKept } from '../../http/contract/refund.js';
import { AnswerDisputeDto, DisputeFilterDto } from '../../http/input/refund.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('finance')
@Controller('admin/v1/disputes')
@RequirePermission(READ_PAYMENTS)
export class DisputesController {
  constructor(
    private readonly disputes: DisputesQuery,
    private readonly answers: AnswerDispute,
    private readonly evidence: CollectEvidence,
    private readonly downloads: DownloadsQuery,
  ) {}

  @Get()
  @Answers(200, disputePage)
  list(@CurrentActor() actor: Actor, @Query() filter: DisputeFilterDto): Promise<Page<DisputeListItem>> {
    return this.disputes.list(actor, filter);
  }

  @Get(':id')
  @Answers(200, disputeDetail)
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<DisputeDetail> {
    return this.disputes.detail(actor, id);
  }

  /** What we know ourselves, written for a bank: request, acceptance, licence, receipt, downloads. */
  @Get(':id/evidence')
  @RequirePermission(ANSWER_DISPUTE)
  @Header('cache-control', 'private, no-store')
  @Answers(200, collectedEvidence)
  collect(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<CollectedEvidence> {
    return this.evidence.execute(actor, id, (reference) => this.downloads.of(reference));
  }

  /** Keeps the answer, or sends it to the bank: once. */
  @Put(':id/evidence')
  @RequirePermission(ANSWER_DISPUTE)
  @Answers(200, evidenceKept)
  answer(@CurrentActor() actor: Actor, @Param('id') disputeId: string, @Body() body: AnswerDisputeDto) {
    return this.answers.execute(actor, { disputeId, ...body });
  }
}
