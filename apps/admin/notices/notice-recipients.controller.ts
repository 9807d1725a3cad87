import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import {
  AcknowledgeNotice,
  CHASE_NOTICES,
  ChaseByHand,
  NoticeProofQuery,
  READ_NOTICES,
  RecipientsQuery,
  UndoChase,
  type Acknowledged,
  type ChaseView,
  type RecipientItem,
  type RecipientRecord,
} from '#libs/notices';
import type { Page } from '#platform/database';
import { CurrentActor, RequirePermission } from '#platform/http';
import { acknowledged, chaseBegun, noticeMoved, recipientPage, recipientRecord } from '../../http/contract/notice.js';
import { ChaseDto, NoteAcknowledgementDto, RecipientFilterDto } from '../../http/input/notice.dto.js';
import { Answers } from '../../http/respond.js';

/** The board: who has confirmed a notice, and what is done about the others. */
@ApiTags('notices')
@Controller('admin/v1/notices/:id')
@RequirePermission(READ_NOTICES)
export class NoticeRecipientsController {
  constructor(
    private readonly recipients: RecipientsQuery,
    private readonly acknowledge: AcknowledgeNotice,
    private readonly chaseByHand: ChaseByHand,
    private readonly undoChase: UndoChase,
    private readonly proof: NoticeProofQuery,
  ) {}

  @Get('recipients')
  @Answers(200, recipientPage)
  list(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() filter: RecipientFilterDto,
  ): Promise<Page<RecipientItem>> {
    return this.recipients.list(actor, id, filter);
  }

  /** Every step with one holder. */
  @Get('recipients/:recipientId')
  @Answers(200, recipientRecord)
  one(
    @CurrentActor() actor: Actor,
    @Param('id') noticeId: string,
    @Param('recipientId') id: string,
  ): Promise<RecipientRecord> {
    return this.recipients.record(actor, { noticeId, id });
  }

  /** The holder has told the desk. */
  @Post('recipients/:recipientId/acknowledgements')
  @HttpCode(200)
  @RequirePermission(CHASE_NOTICES)
  @Answers(200, acknowledged)
  note(
    @CurrentActor() actor: Actor,
    @Param('id') noticeId: string,
    @Param('recipientId') id: string,
    @Body() body: NoteAcknowledgementDto,
  ): Promise<Acknowledged> {
    return this.acknowledge.byDesk(actor, { ...body, noticeId, id });
  }

  /** Writes again to one who has not confirmed, or to all of them, after a moment in which it can be undone. */
  @Post('chases')
  @HttpCode(202)
  @RequirePermission(CHASE_NOTICES)
  @Answers(202, chaseBegun)
  chase(
    @CurrentActor() actor: Actor,
    @Param('id') noticeId: string,
    @Body() { recipientId }: ChaseDto,
  ): Promise<ChaseView> {
    return this.chaseByHand.execute(actor, { noticeId, ...(recipientId ? { recipientId } : {}) });
  }

  @Delete('chases/:chaseId')
  @RequirePermission(CHASE_NOTICES)
  @Answers(200, noticeMoved)
  undo(@CurrentActor() actor: Actor, @Param('id') noticeId: string, @Param('chaseId') id: string) {
    return this.undoChase.execute(actor, { noticeId, id });
  }

  /** Every step with every holder, with times and ways; no cell is a formula to a spreadsheet. */
  @Get('proof.csv')
  @ApiProduces('text/csv')
  async file(@CurrentActor() actor: Actor, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { fileName, stream } = await this.proof.csv(actor, id);
    await reply
      .type('text/csv; charset=utf-8')
      .headers({ 'content-disposition': `attachment; filename="${fileName}"`, 'cache-control': 'private, no-store' })
      .send(stream);
  }
}
