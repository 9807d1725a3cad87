import { Controller, Headers, HttpCode, Post, Req, type RawBodyRequest } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ReceiveEvent } from '#libs/payments';
import { Public } from '#platform/http';

/** Webhooks: guarded by their signature, not by a session. */
@ApiTags('stripe')
@Public()
@Controller('stripe')
export class StripeEventsController {
  constructor(private readonly receiveEvent: ReceiveEvent) {}

  @Post('events')
  @HttpCode(200)
  snapshot(@Req() request: RawBodyRequest<FastifyRequest>, @Headers('stripe-signature') signature?: string) {
    return this.take('snapshot', request, signature);
  }

  @Post('event-notifications')
  @HttpCode(200)
  thin(@Req() request: RawBodyRequest<FastifyRequest>, @Headers('stripe-signature') signature?: string) {
    return this.take('thin', request, signature);
  }

  private async take(
    format: 'snapshot' | 'thin',
    request: RawBodyRequest<FastifyRequest>,
    signature: string | undefined,
  ): Promise<{ received: true }> {
    await this.receiveEvent.execute({ format, body: request.rawBody ?? Buffer.alloc(0), signature });
    return { received: true };
  }
}
