import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import {
  CHANGE_PERIOD,
  ChangePeriod,
  PeriodsQuery,
  READ_LEDGER,
  type PeriodState,
  type PeriodView,
} from '#libs/ledger';
import { CurrentActor, RequirePermission } from '#platform/http';
import { periodChanged, periodList } from '../../http/contract/ledger.js';
import { PeriodStepDto } from '../../http/input/ledger.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('finance')
@Controller('admin/v1/periods')
export class PeriodsController {
  constructor(
    private readonly periods: PeriodsQuery,
    private readonly changePeriod: ChangePeriod,
  ) {}

  /** The months of the books, the newest first, with what this person may do. */
  @Get()
  @RequirePermission(READ_LEDGER)
  @Answers(200, periodList)
  list(@CurrentActor() actor: Actor): Promise<PeriodView[]> {
    return this.periods.list(actor);
  }

  /** Asks to close a month or to open it again, refuses, or confirms what another asked for. */
  @Post(':month/steps')
  @HttpCode(200)
  @RequirePermission(CHANGE_PERIOD)
  @Answers(200, periodChanged)
  change(
    @CurrentActor() actor: Actor,
    @Param('month') month: string,
    @Body() body: PeriodStepDto,
  ): Promise<{ month: string; state: PeriodState }> {
    return this.changePeriod.execute(actor, { month, ...body });
  }
}
