import { Readable } from 'node:stream';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import {
  JournalCsvQuery,
  READ_LEDGER,
  RevenueQuery,
  revenueCsv,
  TrialBalanceQuery,
  trialBalanceCsv,
  XeroCsvQuery,
  type RevenueReport,
} from '#libs/ledger';
import { CurrentActor, RequirePermission } from '#platform/http';
import { revenueReport } from '../../http/contract/ledger.js';
import { BalanceDateDto, DayRangeDto, MonthFileDto, RevenueDto } from '../../http/input/ledger.dto.js';
import { Answers } from '../../http/respond.js';

const CSV = 'text/csv; charset=utf-8';
const named = (name: string): string => `attachment; filename="${name}.csv"`;

/** Reports, and what leaves the house as a file. */
@ApiTags('finance')
@Controller('admin/v1')
@RequirePermission(READ_LEDGER)
export class FinanceFilesController {
  constructor(
    private readonly journal: JournalCsvQuery,
    private readonly xero: XeroCsvQuery,
    private readonly revenue: RevenueQuery,
    private readonly balances: TrialBalanceQuery,
  ) {}

  /** Revenue earned and not earned yet, month by month, and what is to come. */
  @Get('reports/revenue-recognition')
  @Answers(200, revenueReport)
  recognition(@CurrentActor() actor: Actor, @Query() input: RevenueDto): Promise<RevenueReport> {
    return this.revenue.report(actor, input);
  }

  @Get('reports/revenue-recognition.csv')
  @ApiProduces('text/csv')
  async recognitionCsv(@CurrentActor() actor: Actor, @Query() input: RevenueDto, @Res() reply: FastifyReply) {
    const report = await this.revenue.report(actor, input);
    await reply
      .type(CSV)
      .header('content-disposition', named(`revenue-${report.currency}`))
      .send(revenueCsv(report));
  }

  @Get('exports/trial-balance.csv')
  @ApiProduces('text/csv')
  async trialBalance(@CurrentActor() actor: Actor, @Query() input: BalanceDateDto, @Res() reply: FastifyReply) {
    const lines = await this.balances.lines(actor, input);
    const name = named(`trial-balance${input.on ? `-${input.on}` : ''}`);
    await reply.type(CSV).header('content-disposition', name).send(trialBalanceCsv(lines));
  }

  /** The journal, a posting a line, sent piece by piece. */
  @Get('exports/journal.csv')
  @ApiProduces('text/csv')
  async journalCsv(@CurrentActor() actor: Actor, @Query() range: DayRangeDto, @Res() reply: FastifyReply) {
    const lines = this.journal.lines(actor, range);
    await reply.type(CSV).header('content-disposition', named('journal')).send(Readable.from(lines));
  }

  /** A month in one currency, as Xero imports manual journals. */
  @Get('exports/xero.csv')
  @ApiProduces('text/csv')
  async xeroCsv(@CurrentActor() actor: Actor, @Query() input: MonthFileDto, @Res() reply: FastifyReply) {
    const file = await this.xero.file(actor, input);
    await reply
      .type(CSV)
      .header('content-disposition', named(`xero-${input.month}-${input.currency}`))
      .send(file);
  }
}
