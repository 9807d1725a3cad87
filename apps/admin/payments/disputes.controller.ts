import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import {
  ANSWER_DISPUTE,
  AddEvidenceFile,
  AnswerDispute,
  DisputesQuery,
  evidenceFileMissing,
  OpenEvidenceFile,
  READ_PAYMENTS,
  RemoveEvidenceFile,
  type AddedEvidenceFile,
  type DisputeDetail,
  type DisputeListItem,
  type OpenedEvidence,
} from '#libs/payments';
import type { Page } from '#platform/database';
import { CurrentActor, RequirePermission } from '#platform/http';
import {
  collectedEvidence,
  disputeDetail,
  disputePage,
  evidenceAdded,
  evidenceKept,
  evidenceView,
  type EvidenceView,
} from '../../http/contract/refund.js';
import { AnswerDisputeDto, DisputeFilterDto, EvidenceFileDto } from '../../http/input/refund.dto.js';
import { Answers } from '../../http/respond.js';
import { fileOf, sendDownload, type MultipartRequest } from '../../http/upload.js';
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
    private readonly adds: AddEvidenceFile,
    private readonly removes: RemoveEvidenceFile,
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
  @ApiProduces('application/pdf', 'image/png', 'image/jpeg')
  async file(@CurrentActor() actor: Actor, @Param() { id, field }: EvidenceFileDto, @Res() reply: FastifyReply) {
    const papers = () => this.evidence.files(actor, id);
    await sendEvidence(reply, await this.opens.execute(actor, { disputeId: id, field }, papers));
  }

  /** A PDF, PNG or JPEG of finance's own, by its bytes; it goes instead of the house's of its kind. */
  @Post(':id/evidence/files/:field')
  @HttpCode(201)
  @RequirePermission(ANSWER_DISPUTE)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } })
  @Answers(201, evidenceAdded)
  async add(
    @CurrentActor() actor: Actor,
    @Param() { id: disputeId, field }: EvidenceFileDto,
    @Req() request: MultipartRequest,
  ): Promise<AddedEvidenceFile> {
    const file = await fileOf(request);
    if (!file) throw evidenceFileMissing();
    const input = { disputeId, field, fileName: file.filename, body: file.file };
    return this.adds.execute(actor, input, () => this.evidence.files(actor, disputeId));
  }

  /** Takes it back, while the answer is not sent. */
  @Delete(':id/evidence/files/:field')
  @HttpCode(204)
  @RequirePermission(ANSWER_DISPUTE)
  remove(@CurrentActor() actor: Actor, @Param() { id: disputeId, field }: EvidenceFileDto): Promise<void> {
    return this.removes.execute(actor, { disputeId, field });
  }

  /** Keeps the answer, or sends it to the bank: once. */
  @Put(':id/evidence')
  @RequirePermission(ANSWER_DISPUTE)
  @Answers(200, evidenceKept)
  answer(@CurrentActor() actor: Actor, @Param('id') disputeId: string, @Body() body: AnswerDisputeDto) {
    return this.answers.execute(actor, { disputeId, ...body }, () => this.evidence.files(actor, disputeId));
  }
}

/** What the house has drawn up is shown; what others made is saved. */
async function sendEvidence(reply: FastifyReply, { name, contentType, body, byFinance }: OpenedEvidence) {
  if (byFinance) return sendDownload(reply, { name, contentType, size: body.length, body });
  await reply
    .type(contentType)
    .header('cache-control', 'private, no-store')
    .header('content-disposition', `inline; filename="${name}"`)
    .send(body);
}
