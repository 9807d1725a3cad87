import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import {
  ANSWER_LICENSEE,
  ApproveDecision,
  DECIDE_REQUEST,
  DecideRequest,
  DeskQuery,
  PostMessage,
  READ_DESK,
  type DecisionOutcome,
  type DeskQueueItem,
  type DeskRequestDetail,
  type MessageView,
} from '#libs/licensing';
import type { Page } from '#platform/database';
import { CurrentActor, RequirePermission } from '#platform/http';
import { decisionOutcome, deskRequestDetail, queuePage } from '../../http/contract/desk.js';
import { message } from '../../http/contract/request.js';
import { ApprovalDto, DecisionDto, QueueFilterDto } from '../../http/input/decision.dto.js';
import { MessageDto } from '../../http/input/request.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('requests')
@Controller('admin/v1/requests')
export class DeskRequestsController {
  constructor(
    private readonly desk: DeskQuery,
    private readonly decideRequest: DecideRequest,
    private readonly approveDecision: ApproveDecision,
    private readonly postMessage: PostMessage,
  ) {}

  /** The queue: oldest promise first. */
  @Get()
  @RequirePermission(READ_DESK)
  @Answers(200, queuePage)
  queue(@CurrentActor() actor: Actor, @Query() filter: QueueFilterDto): Promise<Page<DeskQueueItem>> {
    return this.desk.queue(actor, filter);
  }

  @Get(':reference')
  @RequirePermission(READ_DESK)
  @Answers(200, deskRequestDetail)
  one(@CurrentActor() actor: Actor, @Param('reference') reference: string): Promise<DeskRequestDetail> {
    return this.desk.detail(actor, reference);
  }

  /** Approves, makes a counter-offer, asks or declines. The second of two who decide at once gets a 409. */
  @Post(':reference/decisions')
  @HttpCode(201)
  @RequirePermission(DECIDE_REQUEST)
  @Answers(201, decisionOutcome)
  decide(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Body() body: DecisionDto,
  ): Promise<DecisionOutcome> {
    return this.decideRequest.execute(actor, { reference, ...body });
  }

  /** The second person's yes to an approval that needs two. */
  @Post(':reference/approvals')
  @HttpCode(201)
  @RequirePermission(DECIDE_REQUEST)
  @Answers(201, decisionOutcome)
  approve(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Body() body: ApprovalDto,
  ): Promise<DecisionOutcome> {
    return this.approveDecision.execute(actor, { reference, ...body });
  }

  @Post(':reference/messages')
  @HttpCode(201)
  @RequirePermission(ANSWER_LICENSEE)
  @Answers(201, message)
  write(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Body() body: MessageDto,
  ): Promise<MessageView> {
    return this.postMessage.execute(actor, { reference, ...body });
  }
}
