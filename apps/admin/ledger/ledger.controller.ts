import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import {
  AccountsQuery,
  EntryQuery,
  READ_LEDGER,
  REVERSE_ENTRY,
  ReverseEntry,
  SharesQuery,
  StatementQuery,
  TrialBalanceQuery,
  type AccountView,
  type EntryView,
  type ShareView,
  type StatementView,
  type TrialBalanceLine,
} from '#libs/ledger';
import type { Page } from '#platform/database';
import { CurrentActor, RequirePermission } from '#platform/http';
import {
  accounts,
  entryPage,
  ledgerEntry,
  reversed,
  sharePage,
  statement,
  trialBalance,
} from '../../http/contract/ledger.js';
import { BalanceDateDto, JournalFilterDto, ReverseEntryDto, StatementDto } from '../../http/input/ledger.dto.js';
import { PageDto } from '../../http/input/page.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('finance')
@Controller('admin/v1/ledger')
@RequirePermission(READ_LEDGER)
export class LedgerController {
  constructor(
    private readonly chart: AccountsQuery,
    private readonly entries: EntryQuery,
    private readonly statements: StatementQuery,
    private readonly balances: TrialBalanceQuery,
    private readonly shares: SharesQuery,
    private readonly reverseEntry: ReverseEntry,
  ) {}

  /** The chart of accounts, by number. */
  @Get('accounts')
  @Answers(200, accounts)
  accounts(@CurrentActor() actor: Actor): Promise<AccountView[]> {
    return this.chart.list(actor);
  }

  /** An account in one currency: its postings between the balance before and after. */
  @Get('accounts/:code/statement')
  @Answers(200, statement)
  statement(
    @CurrentActor() actor: Actor,
    @Param('code') account: string,
    @Query() input: StatementDto,
  ): Promise<StatementView> {
    return this.statements.of(actor, { ...input, account });
  }

  /** Each account’s debits, credits and balance at the end of a day. */
  @Get('trial-balance')
  @Answers(200, trialBalance)
  trialBalance(@CurrentActor() actor: Actor, @Query() input: BalanceDateDto): Promise<TrialBalanceLine[]> {
    return this.balances.lines(actor, input);
  }

  /** The journal, the latest day first. */
  @Get('entries')
  @Answers(200, entryPage)
  list(@CurrentActor() actor: Actor, @Query() filter: JournalFilterDto): Promise<Page<EntryView>> {
    return this.entries.list(actor, filter);
  }

  @Get('entries/:id')
  @Answers(200, ledgerEntry)
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<EntryView> {
    return this.entries.one(actor, id);
  }

  /** From what an entry of earned revenue is made, licence by licence. */
  @Get('entries/:id/shares')
  @Answers(200, sharePage)
  sharesOf(
    @CurrentActor() actor: Actor,
    @Param('id') entryId: string,
    @Query() page: PageDto,
  ): Promise<Page<ShareView>> {
    return this.shares.ofEntry(actor, { ...page, entryId });
  }

  /** Books the opposite of an entry; the entry stays as it was written. */
  @Post('entries/:id/reversal')
  @HttpCode(200)
  @RequirePermission(REVERSE_ENTRY)
  @Answers(200, reversed)
  reverse(
    @CurrentActor() actor: Actor,
    @Param('id') entryId: string,
    @Body() { reason }: ReverseEntryDto,
  ): Promise<{ entryId: string }> {
    return this.reverseEntry.execute(actor, { entryId, reason });
  }
}
