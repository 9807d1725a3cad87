import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import {
  ACCEPT_OFFER,
  AcceptOffer,
  PostMessage,
  ReplyToOffer,
  ResubmitRequest,
  SUBMIT_REQUEST,
  TakeTextOnly,
  type MessageView,
  type RequestListItem,
} from '#libs/licensing';
import { WithdrawOrder } from '#libs/payments';
import { CurrentActor, RequirePermission } from '#platform/http';
import { message, requestListItem } from '../../http/contract/request.js';
import { AcceptDto, MessageDto, OptionalMessageDto, ReplyDto, ResubmitDto } from '../../http/input/request.dto.js';
import { Answers } from '../../http/respond.js';

/** The steps a licensee takes on a request. */
@ApiTags('requests')
@Controller('api/v1/requests/:reference')
@RequirePermission(SUBMIT_REQUEST)
export class RequestStepsController {
  constructor(
    private readonly postMessage: PostMessage,
    private readonly resubmitRequest: ResubmitRequest,
    private readonly withdrawOrder: WithdrawOrder,
    private readonly acceptOffer: AcceptOffer,
    private readonly replyToOffer: ReplyToOffer,
    private readonly takeTextOnly: TakeTextOnly,
  ) {}

  @Post('messages')
  @HttpCode(201)
  @Answers(201, message)
  write(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Body() body: MessageDto,
  ): Promise<MessageView> {
    return this.postMessage.execute(actor, { reference, ...body });
  }

  /** Answers the desk's question, with another quote if the use has changed. */
  @Post('resubmit')
  @HttpCode(200)
  @Answers(200, requestListItem)
  resubmit(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Body() body: ResubmitDto,
  ): Promise<RequestListItem> {
    return this.resubmitRequest.execute(actor, { reference, ...body });
  }

  /** Goes on without the parts that wait to be cleared; offered at once where the rules allow the rest. */
  @Post('text-only')
  @HttpCode(200)
  @Answers(200, requestListItem)
  textOnly(@CurrentActor() actor: Actor, @Param('reference') reference: string): Promise<RequestListItem> {
    return this.takeTextOnly.execute(actor, { reference });
  }

  /** At any point before it is fulfilled; an open payment page is closed first. */
  @Post('withdraw')
  @HttpCode(200)
  @Answers(200, requestListItem)
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Body() body: OptionalMessageDto,
  ): Promise<RequestListItem> {
    return this.withdrawOrder.execute(actor, { reference, ...body });
  }

  @Post('accept')
  @HttpCode(200)
  @RequirePermission(ACCEPT_OFFER)
  @Answers(200, requestListItem)
  accept(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Body() body: AcceptDto,
  ): Promise<RequestListItem> {
    return this.acceptOffer.execute(actor, { reference, ...body });
  }

  /** Sends an offer back to the desk with a word on why. */
  @Post('reply')
  @HttpCode(200)
  @Answers(200, requestListItem)
  reply(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Body() body: ReplyDto,
  ): Promise<RequestListItem> {
    return this.replyToOffer.execute(actor, { reference, ...body });
  }
}
