import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { AskMailbox, MANAGE_DELIVERY, type TryOutcome } from '#libs/packaging';
import { CurrentActor, RequirePermission } from '#platform/http';
import { tryOutcome } from '../../http/contract/delivery.js';
import { Answers } from '../../http/respond.js';

@ApiTags('delivery')
@Controller('api/v1/delivery-targets/:id/confirmation')
export class MailboxesController {
  constructor(private readonly mailboxes: AskMailbox) {}

  /** Asks a mailbox again whether packages may be sent to it; the link of the former mail ends. */
  @Post()
  @HttpCode(200)
  @RequirePermission(MANAGE_DELIVERY)
  @Answers(200, tryOutcome)
  ask(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<TryOutcome> {
    return this.mailboxes.execute(actor, { id });
  }
}
