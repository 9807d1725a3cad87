import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { FOLLOW_PAYMENT, PreviewTax, type TaxPreview } from '#libs/payments';
import { CurrentActor, RequirePermission } from '#platform/http';
import { taxPreview } from '../../http/contract/tax.js';
import { TaxPreviewDto } from '../../http/input/tax.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('payments')
@Controller('api/v1/tax')
export class TaxPreviewController {
  constructor(private readonly previewTax: PreviewTax) {}

  /** What the organisation would pay for a price of ours today, with its tax and the reason. */
  @Get('preview')
  @RequirePermission(FOLLOW_PAYMENT)
  @Answers(200, taxPreview)
  preview(@CurrentActor() actor: Actor, @Query() price: TaxPreviewDto): Promise<TaxPreview> {
    return this.previewTax.execute(actor, price);
  }
}
