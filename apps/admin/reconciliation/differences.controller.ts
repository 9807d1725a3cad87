import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  DifferencesQuery,
  READ_RECONCILIATION,
  RESOLVE_DIFFERENCE,
  ResolveDifference,
  type DifferenceDetail,
  type DifferenceListItem,
  type DifferenceState,
} from '#libs/finance';
import type { Actor } from '#libs/kernel';
import type { Page } from '#platform/database';
import { CurrentActor, RequirePermission } from '#platform/http';
import { differenceDetail, differencePage, differenceSettled } from '../../http/contract/reconciliation.js';
import { DifferenceFilterDto, ResolveDifferenceDto } from '../../http/input/reconciliation.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('finance')
@Controller('admin/v1/differences')
@RequirePermission(READ_RECONCILIATION)
export class DifferencesController {
  constructor(
    private readonly differences: DifferencesQuery,
    private readonly resolveDifference: ResolveDifference,
  ) {}

  /** Where the provider and our books differ, the newest first. */
  @Get()
  @Answers(200, differencePage)
  list(@CurrentActor() actor: Actor, @Query() filter: DifferenceFilterDto): Promise<Page<DifferenceListItem>> {
    return this.differences.list(actor, filter);
  }

  @Get(':id')
  @Answers(200, differenceDetail)
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<DifferenceDetail> {
    return this.differences.detail(actor, id);
  }

  /** Books a difference against an account, or leaves the books as they are; with a note. */
  @Post(':id/resolution')
  @HttpCode(200)
  @RequirePermission(RESOLVE_DIFFERENCE)
  @Answers(200, differenceSettled)
  resolve(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: ResolveDifferenceDto,
  ): Promise<{ state: DifferenceState; entryId: string | null }> {
    return this.resolveDifference.execute(actor, { id, ...body });
  }
}
