import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import {
  ManageSources,
  ReadSources,
  SourceRecord,
  StartRun,
  type SourceItemEntry,
  type SourceRunView,
} from '#libs/catalogue';
import type { Page } from '#platform/database';
import { CurrentActor, RequirePermission } from '#platform/http';
import { sourceItemPage, sourceRunPage, startedRun } from '../../http/contract/source.js';
import { PageDto } from '../../http/input/page.dto.js';
import { SourceItemSearchDto, StartRunDto } from '../../http/input/source.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('sources')
@Controller('admin/v1/sources/:id')
export class SourceRunsController {
  constructor(
    private readonly record: SourceRecord,
    private readonly startRun: StartRun,
  ) {}

  /** Reads the source now, in the background. */
  @Post('runs')
  @HttpCode(202)
  @RequirePermission(ManageSources)
  @Answers(202, startedRun)
  start(
    @CurrentActor() actor: Actor,
    @Param('id') sourceId: string,
    @Body() body: StartRunDto,
  ): Promise<{ id: string }> {
    return this.startRun.execute(actor, { sourceId, ...body });
  }

  @Get('runs')
  @RequirePermission(ReadSources)
  @Answers(200, sourceRunPage)
  runs(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() page: PageDto): Promise<Page<SourceRunView>> {
    return this.record.runs(actor, id, page);
  }

  @Get('items')
  @RequirePermission(ReadSources)
  @Answers(200, sourceItemPage)
  items(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() search: SourceItemSearchDto,
  ): Promise<Page<SourceItemEntry>> {
    return this.record.items(actor, id, search);
  }
}
