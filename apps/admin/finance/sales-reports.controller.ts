import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import { READ_REPORTS, salesReportCsv, SalesReportQuery, type SaleItem, type SalesReport } from '#libs/finance';
import type { Page } from '#platform/database';
import { CurrentActor, RequirePermission } from '#platform/http';
import { salePage, salesReport } from '../../http/contract/finance-reports.js';
import { SalesDto, SalesReportDto } from '../../http/input/finance-reports.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('finance')
@Controller('admin/v1/reports')
@RequirePermission(READ_REPORTS)
export class SalesReportsController {
  constructor(private readonly reports: SalesReportQuery) {}

  /** What was sold by title, section, territory, medium or buyer, recognised and deferred. */
  @Get('sales')
  @Answers(200, salesReport)
  report(@CurrentActor() actor: Actor, @Query() input: SalesReportDto): Promise<SalesReport> {
    return this.reports.report(actor, input);
  }

  @Get('sales.csv')
  @ApiProduces('text/csv')
  async csv(@CurrentActor() actor: Actor, @Query() input: SalesReportDto, @Res() reply: FastifyReply) {
    const report = await this.reports.report(actor, input);
    await reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="revenue-by-${report.by}-${report.currency}.csv"`)
      .send(salesReportCsv(report));
  }

  /** The sales of a line, each with its ledger entry. */
  @Get('sales/items')
  @Answers(200, salePage)
  sales(@CurrentActor() actor: Actor, @Query() input: SalesDto): Promise<Page<SaleItem>> {
    return this.reports.sales(actor, input);
  }
}
