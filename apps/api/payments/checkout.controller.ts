import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import {
  CloseCheckout,
  FOLLOW_PAYMENT,
  FollowPayment,
  START_CHECKOUT,
  StartCheckout,
  type PaymentProgress,
} from '#libs/payments';
import { CurrentActor, RequirePermission } from '#platform/http';
import { checkoutUrl, paymentProgress } from '../../http/contract/payment.js';
import { TakesIdempotencyKey } from '../../http/idempotency-key.js';
import { Answers } from '../../http/respond.js';

@ApiTags('payments')
@Controller('api/v1/requests/:reference')
export class CheckoutController {
  constructor(
    private readonly startCheckout: StartCheckout,
    private readonly closeCheckout: CloseCheckout,
    private readonly followPayment: FollowPayment,
  ) {}

  /**
   * Where to pay. An order has one open payment page: a repeat, with or without an Idempotency-Key, gives the same one.
   */
  @Post('checkout')
  @HttpCode(200)
  @TakesIdempotencyKey()
  @RequirePermission(START_CHECKOUT)
  @Answers(200, checkoutUrl)
  checkout(@CurrentActor() actor: Actor, @Param('reference') reference: string): Promise<{ url: string }> {
    return this.startCheckout.execute(actor, { reference });
  }

  /**
   * Gives the payment up: an open payment page is closed, and the offer stands as before it was accepted. Where it has
   * run out meanwhile, the request has too.
   */
  @Post('checkout/close')
  @HttpCode(204)
  @RequirePermission(START_CHECKOUT)
  async close(@CurrentActor() actor: Actor, @Param('reference') reference: string): Promise<void> {
    await this.closeCheckout.execute(actor, { reference });
  }

  /** How far the payment is. It grants nothing. */
  @Get('payment')
  @RequirePermission(FOLLOW_PAYMENT)
  @Answers(200, paymentProgress)
  progress(@CurrentActor() actor: Actor, @Param('reference') reference: string): Promise<PaymentProgress> {
    return this.followPayment.execute(actor, { reference });
  }
}
