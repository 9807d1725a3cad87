import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import {
  AgreedTermsQuery,
  AgreeToTerms,
  CloseAgreedTerms,
  EDIT_AGREED_TERMS,
  ProposeAgreedTerms,
  READ_DESK,
  type AgreedTermsView,
} from '#libs/licensing';
import { CurrentActor, RequirePermission } from '#platform/http';
import { agreedTermsList, proposedTerms, termsState, termsVersion } from '../../http/contract/price-book.js';
import { AgreedTermsFilterDto, ProposeTermsDto } from '../../http/input/agreed-terms.dto.js';
import { moment } from '../../http/input/moment.js';
import { WithReasonDto } from '../../http/input/price-book.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('prices')
@Controller('admin/v1/agreed-terms')
export class AgreedTermsController {
  constructor(
    private readonly terms: AgreedTermsQuery,
    private readonly proposeTerms: ProposeAgreedTerms,
    private readonly agreeToTerms: AgreeToTerms,
    private readonly closeTerms: CloseAgreedTerms,
  ) {}

  /** Terms agreed with organisations, the newest first. */
  @Get()
  @RequirePermission(READ_DESK)
  @Answers(200, agreedTermsList)
  list(@CurrentActor() actor: Actor, @Query() { organisation }: AgreedTermsFilterDto): Promise<AgreedTermsView[]> {
    return this.terms.list(actor, organisation);
  }

  /** Puts terms for an organisation before a second person. */
  @Post()
  @HttpCode(201)
  @RequirePermission(EDIT_AGREED_TERMS)
  @Answers(201, proposedTerms)
  propose(@CurrentActor() actor: Actor, @Body() { titleId = null, startsAt, endsAt, ...body }: ProposeTermsDto) {
    const dates = { startsAt: moment(startsAt ?? null), endsAt: moment(endsAt ?? null) };
    return this.proposeTerms.execute(actor, { titleId, ...body, ...dates });
  }

  /** Puts proposed terms into force. */
  @Post(':id/agree')
  @HttpCode(200)
  @RequirePermission(EDIT_AGREED_TERMS)
  @Answers(200, termsVersion)
  agree(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.agreeToTerms.execute(actor, { id });
  }

  /** Ends terms that have begun, and withdraws those that have not. */
  @Post(':id/close')
  @HttpCode(200)
  @RequirePermission(EDIT_AGREED_TERMS)
  @Answers(200, termsState)
  close(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { reason }: WithReasonDto) {
    return this.closeTerms.execute(actor, { id, reason });
  }
}
