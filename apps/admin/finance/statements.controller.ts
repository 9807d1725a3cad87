import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import {
  ISSUE_STATEMENTS,
  IssueStatement,
  payableCsv,
  PayStatement,
  READ_STATEMENTS,
  statementCsv,
  statementPdf,
  StatementsQuery,
  type IssuedStatement,
  type StatementDetail,
  type StatementMonth,
} from '#libs/finance';
import { CurrentActor, RequirePermission } from '#platform/http';
import { contributorStatement, statementIssued, statementMonth } from '../../http/contract/finance-reports.js';
import { PayStatementDto, StatementDraftDto, StatementMonthDto } from '../../http/input/finance-reports.dto.js';
import { PaperDto } from '../../http/input/page.dto.js';
import { Answers } from '../../http/respond.js';

const CSV = 'text/csv; charset=utf-8';
const named = (name: string): string => `attachment; filename="${name}"`;

@ApiTags('finance')
@Controller('admin/v1')
@RequirePermission(READ_STATEMENTS)
export class StatementsController {
  constructor(
    private readonly statements: StatementsQuery,
    private readonly issueStatement: IssueStatement,
    private readonly payStatement: PayStatement,
  ) {}

  /** Contributors’ statements of a month: issued ones, and what is not stated yet. */
  @Get('statements')
  @Answers(200, statementMonth)
  month(@CurrentActor() actor: Actor, @Query() input: StatementMonthDto): Promise<StatementMonth> {
    return this.statements.ofMonth(actor, input);
  }

  /** What a statement would hold if it were issued. */
  @Get('statements/draft')
  @Answers(200, contributorStatement)
  draft(@CurrentActor() actor: Actor, @Query() key: StatementDraftDto): Promise<StatementDetail> {
    return this.statements.draft(actor, key);
  }

  @Get('statements/:id')
  @Answers(200, contributorStatement)
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<StatementDetail> {
    return this.statements.issued(actor, id);
  }

  @Post('statements')
  @HttpCode(200)
  @RequirePermission(ISSUE_STATEMENTS)
  @Answers(200, statementIssued)
  issue(@CurrentActor() actor: Actor, @Body() key: StatementDraftDto): Promise<IssuedStatement> {
    return this.issueStatement.execute(actor, key);
  }

  /** Marks it as paid and books it. */
  @Post('statements/:id/payment')
  @HttpCode(204)
  @RequirePermission(ISSUE_STATEMENTS)
  async pay(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() input: PayStatementDto): Promise<void> {
    await this.payStatement.execute(actor, { ...input, id });
  }

  @Get('statements/:id/document.pdf')
  @ApiProduces('application/pdf')
  async pdf(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() { lang }: PaperDto,
    @Res() reply: FastifyReply,
  ) {
    const statement = await this.statements.issued(actor, id);
    const name = named(`${statement.number ?? 'statement'}.pdf`);
    await reply
      .type('application/pdf')
      .header('content-disposition', name)
      .send(await statementPdf(statement, lang));
  }

  @Get('statements/:id/lines.csv')
  @ApiProduces('text/csv')
  async lines(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() { lang }: PaperDto,
    @Res() reply: FastifyReply,
  ) {
    const statement = await this.statements.issued(actor, id);
    const name = named(`${statement.number ?? 'statement'}.csv`);
    await reply.type(CSV).header('content-disposition', name).send(statementCsv(statement, lang));
  }

  /** What is issued and not paid, for the bank. */
  @Get('exports/payable.csv')
  @ApiProduces('text/csv')
  async payable(@CurrentActor() actor: Actor, @Res() reply: FastifyReply) {
    const items = await this.statements.payable(actor);
    await reply.type(CSV).header('content-disposition', named('payable.csv')).send(payableCsv(items));
  }
}
