import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import {
  READ_REQUESTS,
  RequestQuery,
  SUBMIT_REQUEST,
  SubmitRequest,
  type RequestDetail,
  type RequestListItem,
} from '#libs/licensing';
import type { Page } from '#platform/database';
import { CurrentActor, RequirePermission } from '#platform/http';
import { requestDetail, requestListItem, requestPage } from '../../http/contract/request.js';
import { IdempotencyKey, TakesIdempotencyKey } from '../../http/idempotency-key.js';
import { RequestFilterDto } from '../../http/input/page.dto.js';
import { SubmitRequestDto } from '../../http/input/request.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('requests')
@Controller('api/v1/requests')
export class RequestsController {
  constructor(
    private readonly requests: RequestQuery,
    private readonly submitRequest: SubmitRequest,
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

  @Get(':reference')
  @RequirePermission(READ_REQUESTS)
  @Answers(200, requestDetail)
  one(@CurrentActor() actor: Actor, @Param('reference') reference: string): Promise<RequestDetail> {
    return this.requests.detail(actor, reference);
  }
}
