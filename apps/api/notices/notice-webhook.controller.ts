import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import {
  READ_OWN_NOTICES,
  SET_WEBHOOK_PLACE,
  WebhookPlaces,
  type WebhookPlaceView,
  type WebhookTrial,
} from '#libs/notices';
import { CurrentActor, RequirePermission } from '#platform/http';
import { webhookPlace, webhookSet, webhookTrial } from '../../http/contract/notice.js';
import { WebhookPlaceDto } from '../../http/input/notice.dto.js';
import { Answers } from '../../http/respond.js';

/** Where the organisation has its notices sent, beside mail. */
@ApiTags('notices')
@Controller('api/v1/notice-webhook')
@RequirePermission(SET_WEBHOOK_PLACE)
export class NoticeWebhookController {
  constructor(private readonly places: WebhookPlaces) {}

  @Get()
  @RequirePermission(READ_OWN_NOTICES)
  @Answers(200, webhookPlace)
  mine(@CurrentActor() actor: Actor): Promise<{ place: WebhookPlaceView | null }> {
    return this.places.mine(actor);
  }

  /** The secret that signs (Standard Webhooks) is shown this once. */
  @Put()
  @RouteConfig({ rateLimit: { max: 20, timeWindow: 60_000 } })
  @Answers(200, webhookSet)
  set(@CurrentActor() actor: Actor, @Body() body: WebhookPlaceDto): Promise<{ url: string; secret: string }> {
    return this.places.set(actor, body);
  }

  @Delete()
  @HttpCode(204)
  remove(@CurrentActor() actor: Actor): Promise<void> {
    return this.places.remove(actor);
  }

  /** Sends a message that says it is a trial. */
  @Post('trials')
  @HttpCode(200)
  @RouteConfig({ rateLimit: { max: 10, timeWindow: 60_000 } })
  @Answers(200, webhookTrial)
  try(@CurrentActor() actor: Actor): Promise<WebhookTrial> {
    return this.places.try(actor);
  }
}
