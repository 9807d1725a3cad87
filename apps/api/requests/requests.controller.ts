import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '#libs/kernel';
import {
  LiveRequestQuery,
  OffersQuery,
  READ_REQUESTS,
  RequestQuery,
  SUBMIT_REQUEST,
  SubmitRequest,
  type OfferVersion,
  type RequestDetail,
  type RequestListItem,
} from '#libs/licensing';
import { OfferLinks, type OfferLinkView } from '#libs/notifications';
import type { Page } from '#platform/database';
import { CurrentActor, RequirePermission } from '#platform/http';
import { sendUnlessKnown } from '../../http/cacheable.js';
import {
  liveRequest,
  offerVersions,
  requestDetail,
  requestListItem,
  requestPage,
} from '../../http/contract/request.js';
import { offerLink } from '../../http/contract/mail.js';
import { IdempotencyKey, TakesIdempotencyKey } from '../../http/idempotency-key.js';
import { OfferLinkDto } from '../../http/input/offer-link.dto.js';
import { RequestFilterDto } from '../../http/input/page.dto.js';
import { SubmitRequestDto } from '../../http/input/request.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('requests')
@Controller('api/v1/requests')
export class RequestsController {
  constructor(
    private readonly requests: RequestQuery,
    private readonly submitRequest: SubmitRequest,
    private readonly liveRequests: LiveRequestQuery,
    private readonly offers: OffersQuery,
    private readonly offerLinks: OfferLinks,
  ) {}

  @Get()
  @RequirePermission(READ_REQUESTS)
  @Answers(200, requestPage)
  list(@CurrentActor() actor: Actor, @Query() filter: RequestFilterDto): Promise<Page<RequestListItem>> {
    return this.requests.list(actor, filter);
  }

  /** Asks for a licence, from a kept quote or in words. */
  @Post()
  @HttpCode(201)
  @TakesIdempotencyKey()
  @RequirePermission(SUBMIT_REQUEST)
  @Answers(201, requestListItem)
  submit(
    @CurrentActor() actor: Actor,
    @Body() body: SubmitRequestDto,
    @IdempotencyKey() idempotencyKey: string | undefined,
  ): Promise<RequestListItem> {
    return this.submitRequest.execute(actor, { ...body, idempotencyKey });
  }

  /** What may change while the page is open: state, offer, messages, place in the queue. Ask again with the ETag. */
  @Get(':reference/live')
  @RequirePermission(READ_REQUESTS)
  @Answers(200, liveRequest)
  async live(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const body = JSON.stringify(await this.liveRequests.execute(actor, reference));
    await sendUnlessKnown(request, reply, { type: 'application/json; charset=utf-8', body });
  }

  /** Every version of the offer, the newest first, with what is other in each. */
  @Get(':reference/offers')
  @RequirePermission(READ_REQUESTS)
  @Answers(200, offerVersions)
  versions(@CurrentActor() actor: Actor, @Param('reference') reference: string): Promise<{ items: OfferVersion[] }> {
    return this.offers.versions(actor, reference);
  }

  /** What a link of an offer's mail leads to. Reading it changes nothing. */
  @Get(':reference/offer-link')
  @RequirePermission(READ_REQUESTS)
  @Answers(200, offerLink)
  link(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Query() { offer }: OfferLinkDto,
  ): Promise<OfferLinkView> {
    return this.offerLinks.read(actor, { reference, token: offer });
  }

  @Get(':reference')
  @RequirePermission(READ_REQUESTS)
  @Answers(200, requestDetail)
  one(@CurrentActor() actor: Actor, @Param('reference') reference: string): Promise<RequestDetail> {
    return this.requests.detail(actor, reference);
  }
}
