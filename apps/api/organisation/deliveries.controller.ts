import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '#libs/kernel';
import {
  DeliveriesQuery,
  MANAGE_DELIVERY,
  OpenShortLink,
  RemoveTarget,
  ResendDelivery,
  SaveTarget,
  TestTarget,
  type DeliveryView,
  type SavedTarget,
  type TargetView,
  type TryOutcome,
} from '#libs/packaging';
import type { Page } from '#platform/database';
import { CurrentActor, Public, RequirePermission } from '#platform/http';
import { deliveryPage, savedTarget, targets, tryOutcome } from '../../http/contract/delivery.js';
import { DeliveryTargetDto } from '../../http/input/delivery.dto.js';
import { PageDto } from '../../http/input/page.dto.js';
import { Answers } from '../../http/respond.js';
import { rangeOf, sendFile, type RangeRequest } from '../../http/send-file.js';

/** Where an organisation's packages are sent, and what was sent there. */
@ApiTags('delivery')
@Controller('api/v1')
export class DeliveriesController {
  constructor(
    private readonly deliveries: DeliveriesQuery,
    private readonly saveTarget: SaveTarget,
    private readonly removeTarget: RemoveTarget,
    private readonly testTarget: TestTarget,
    private readonly resendDelivery: ResendDelivery,
    private readonly openLink: OpenShortLink,
  ) {}

  @Get('delivery-targets')
  @RequirePermission(MANAGE_DELIVERY)
  @Answers(200, targets)
  async targets(@CurrentActor() actor: Actor): Promise<{ items: TargetView[] }> {
    return { items: await this.deliveries.targets(actor) };
  }

  /** A new webhook's secret is in the answer, this once. */
  @Post('delivery-targets')
  @HttpCode(201)
  @RequirePermission(MANAGE_DELIVERY)
  @Answers(201, savedTarget)
  add(@CurrentActor() actor: Actor, @Body() body: DeliveryTargetDto): Promise<SavedTarget> {
    return this.saveTarget.execute(actor, body);
  }

  /** Keys that are left out stay as they were. */
  @Put('delivery-targets/:id')
  @RequirePermission(MANAGE_DELIVERY)
  @Answers(200, savedTarget)
  change(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: DeliveryTargetDto): Promise<SavedTarget> {
    return this.saveTarget.execute(actor, { ...body, id });
  }

  @Delete('delivery-targets/:id')
  @HttpCode(204)
  @RequirePermission(MANAGE_DELIVERY)
  remove(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.removeTarget.execute(actor, { id });
  }

  /** Sends a harmless message there and says what came of it. */
  @Post('delivery-targets/:id/test')
  @HttpCode(200)
  @RequirePermission(MANAGE_DELIVERY)
  @Answers(200, tryOutcome)
  test(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<TryOutcome> {
    return this.testTarget.execute(actor, { id });
  }

  /** The newest first, each with its tries. */
  @Get('deliveries')
  @RequirePermission(MANAGE_DELIVERY)
  @Answers(200, deliveryPage)
  log(@CurrentActor() actor: Actor, @Query() page: PageDto): Promise<Page<DeliveryView>> {
    return this.deliveries.log(actor, page);
  }

  @Post('deliveries/:id/resend')
  @HttpCode(204)
  @RequirePermission(MANAGE_DELIVERY)
  resend(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.resendDelivery.execute(actor, { id });
  }

  /** The package behind a link that was handed out and ends. */
  @Get('downloads/:token')
  @Public()
  @ApiProduces('application/zip')
  async download(
    @Param('token') token: string,
    @Headers() headers: RangeRequest,
    @Req() { method }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const isLook = method === 'HEAD';
    await sendFile(reply, await this.openLink.execute({ token, isLook, ...rangeOf(headers) }));
  }
}
