import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import {
  DiscardTaxDraft,
  EDIT_TAX,
  PublishTaxTable,
  READ_TAX,
  SaveTaxDraft,
  taxReportCsv,
  TaxReportQuery,
  TaxTablesQuery,
  type TaxDocument,
  type TaxReport,
  type TaxTables,
} from '#libs/payments';
import type { Page } from '#platform/database';
import { CurrentActor, RequirePermission } from '#platform/http';
import { taxDocumentPage, taxDraftSaved, taxReport, taxTablePublished, taxTables } from '../../http/contract/tax.js';
import { ReportRangeDto } from '../../http/input/report-range.dto.js';
import { TaxDocumentsDto, TaxDraftDto, TaxRevisionDto } from '../../http/input/tax.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('finance')
@Controller('admin/v1')
@RequirePermission(READ_TAX)
export class TaxController {
  constructor(
    private readonly tables: TaxTablesQuery,
    private readonly saveDraft: SaveTaxDraft,
    private readonly discardDraft: DiscardTaxDraft,
    private readonly publishTable: PublishTaxTable,
    private readonly reports: TaxReportQuery,
  ) {}

  /** The house’s tax tables, the newest first, and the draft of the next. */
  @Get('tax-tables')
  @Answers(200, taxTables)
  overview(@CurrentActor() actor: Actor): Promise<TaxTables> {
    return this.tables.overview(actor);
  }

  /** Begins the draft or keeps it as it is now. */
  @Put('tax-tables/draft')
  @RequirePermission(EDIT_TAX)
  @Answers(200, taxDraftSaved)
  save(@CurrentActor() actor: Actor, @Body() input: TaxDraftDto): Promise<{ revision: number }> {
    return this.saveDraft.execute(actor, { ...input, effectiveFrom: input.effectiveFrom ?? null });
  }

  @Delete('tax-tables/draft')
  @HttpCode(204)
  @RequirePermission(EDIT_TAX)
  async discard(@CurrentActor() actor: Actor, @Query('revision') revision: string): Promise<void> {
    await this.discardDraft.execute(actor, { revision: Number(revision) || 0 });
  }

  /** Makes the next version of the draft; by somebody who did not work on it. */
  @Post('tax-tables/draft/publication')
  @HttpCode(200)
  @RequirePermission(EDIT_TAX)
  @Answers(200, taxTablePublished)
  publish(@CurrentActor() actor: Actor, @Body() input: TaxRevisionDto): Promise<{ version: number }> {
    return this.publishTable.execute(actor, input);
  }

  /** Tax by month, country, treatment and rate. */
  @Get('reports/tax')
  @Answers(200, taxReport)
  report(@CurrentActor() actor: Actor, @Query() input: ReportRangeDto): Promise<TaxReport> {
    return this.reports.report(actor, input);
  }

  @Get('reports/tax.csv')
  @ApiProduces('text/csv')
  async reportCsv(@CurrentActor() actor: Actor, @Query() input: ReportRangeDto, @Res() reply: FastifyReply) {
    const report = await this.reports.report(actor, input);
    await reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="tax-${report.currency}-${report.from}-${report.to}.csv"`)
      .send(taxReportCsv(report));
  }

  /** The documents of a row, each with its ledger entry. */
  @Get('reports/tax/documents')
  @Answers(200, taxDocumentPage)
  documents(@CurrentActor() actor: Actor, @Query() input: TaxDocumentsDto): Promise<Page<TaxDocument>> {
    return this.reports.documents(actor, input);
  }
}
