import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import {
  KeepExtension,
  LicenceQuery,
  PreviewExtension,
  READ_LICENCES,
  SUBMIT_REQUEST,
  type LicenceSnapshot,
  type QuoteView,
} from '#libs/licensing';
import { CurrentActor, RequirePermission } from '#platform/http';
import { licenceSnapshot } from '../../http/contract/licence.js';
import { quote } from '../../http/contract/quote.js';
import { ExtensionDto } from '../../http/input/extension.dto.js';
import { Answers } from '../../http/respond.js';

/** More of a licence, for the difference. */
@ApiTags('licences')
@Controller('api/v1/licences/:reference')
export class ExtensionsController {
  constructor(
    private readonly preview: PreviewExtension,
    private readonly keep: KeepExtension,
    private readonly licences: LicenceQuery,
  ) {}

  /** The difference, without anything being stored. */
  @Post('extensions/preview')
  @HttpCode(200)
  @RequirePermission(SUBMIT_REQUEST)
  @Answers(200, quote)
  previewed(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Body() body: ExtensionDto,
  ): Promise<QuoteView> {
    return this.preview.execute(actor, { reference, ...body });
  }

  /** A kept quote of the difference; request it like any other. */
  @Post('extensions')
  @HttpCode(201)
  @RequirePermission(SUBMIT_REQUEST)
  @Answers(201, quote)
  kept(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Body() body: ExtensionDto,
  ): Promise<QuoteView> {
    return this.keep.execute(actor, { reference, ...body });
  }

  /** A revision as it was agreed; it stays readable after the next. */
  @Get('revisions/:revision')
  @RequirePermission(READ_LICENCES)
  @Answers(200, licenceSnapshot)
  revision(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Param('revision', ParseIntPipe) revision: number,
  ): Promise<LicenceSnapshot> {
    return this.licences.revision(actor, reference, revision);
  }
}
