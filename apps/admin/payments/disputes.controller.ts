import { Body, Controller, Get, Header, Param, Put, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import {
  ANSWER_DISPUTE,
  AnswerDispute,
  DisputesQuery,
  OpenEvidenceFile,
  READ_PAYMENTS,
  type DisputeDetail,
  type DisputeListItem,
} from '#libs/payments';
import type { Page } from '#platform/database';
import { CurrentActor, RequirePermission } from '#platform/http';
import {
  collectedEvidence,
  disputeDetail,
  disputePage,
  evidenceKept,
  evidenceView,
  type EvidenceView,
} from '../../http/contract/refund.js';
import { AnswerDisputeDto, DisputeFilterDto, EvidenceFileDto } from '../../http/input/refund.dto.js';
import { Answers } from '../../http/respond.js';
import { EvidenceFiles } from './evidence-files.js';

@ApiTags('finance')
@Controller('admin/v1/disputes')
@RequirePermission(READ_PAYMENTS)
export class DisputesController {
  constructor(
    private readonly disputes: DisputesQuery,
    private readonly answers: AnswerDispute,
    private readonly evidence: EvidenceFiles,
    private readonly opens: OpenEvidenceFile,
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
  async collect(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<EvidenceView> {
    const collected = await this.evidence.collect(actor, id);
    return evidenceView(collected, await this.evidence.of(collected));
  }

  /** A file that goes with the answer: as it was sent, or as it would be sent now. */
  @Get(':id/evidence/files/:field')
  @RequirePermission(ANSWER_DISPUTE)
  @ApiProduces('application/pdf')
  async file(@CurrentActor() actor: Actor, @Param() { id, field }: EvidenceFileDto, @Res() reply: FastifyReply) {
    const files = () => this.evidence.files(actor, id);
    const { name, body } = await this.opens.execute(actor, { disputeId: id, field }, files);
    await reply
      .type('application/pdf')
      .header('cache-control', 'private, no-store')
      .header('content-disposition', `inline; filename="${name}"`)
      .send(body);
  }

  /** Keeps the answer, or sends it to the bank: once. */
  @Put(':id/evidence')
  @RequirePermission(ANSWER_DISPUTE)
  @Answers(200, evidenceKept)
  answer(@CurrentActor() actor: Actor, @Param('id') disputeId: string, @Body() body: AnswerDisputeDto) {
    return this.answers.execute(actor, { disputeId, ...body }, () => this.evidence.files(actor, disputeId));
  }
}
