import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { paperHtml, PaperQuery, READ_PAYMENTS } from '#libs/payments';
import { CurrentActor, RequirePermission } from '#platform/http';
import { PaperDto } from '../../http/input/page.dto.js';

@ApiTags('finance')
@Controller('admin/v1/papers')
@RequirePermission(READ_PAYMENTS)
export class PapersController {
  constructor(private readonly papers: PaperQuery) {}

  /** The receipt, invoice or credit note of a number as a page to read and print. */
  @Get(':number')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'private, no-store')
  async document(
    @CurrentActor() actor: Actor,
    @Param('number') number: string,
    @Query() { lang }: PaperDto,
  ): Promise<string> {
    return paperHtml(await this.papers.document(actor, number), lang);
  }
}
