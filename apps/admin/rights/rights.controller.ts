import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import {
  ManageTitles,
  ReadArticles,
  RemoveRightsOwner,
  RightsOwners,
  RightsReport,
  rightsReportCsv,
  RightsRunsQuery,
  SaveRightsOwner,
  type RightsOwnersView,
  type RightsReportView,
  type RightsRunView,
} from '#libs/catalogue';
import { CurrentActor, RequirePermission } from '#platform/http';
import { savedContributor, rightsOwners, rightsReport, rightsRun, rightsRuns } from '../../http/contract/rights.js';
import { RightsOwnerDto, RightsReportDto } from '../../http/input/rights.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('rights')
@Controller('admin/v1')
export class RightsController {
  constructor(
    private readonly report: RightsReport,
    private readonly runs: RightsRunsQuery,
    private readonly owners: RightsOwners,
    private readonly saveOwner: SaveRightsOwner,
    private readonly removeOwner: RemoveRightsOwner,
  ) {}

  /** What share of a month’s articles can be sold, and what stands in the way of the rest. */
  @Get('rights-report')
  @RequirePermission(ReadArticles)
  @Answers(200, rightsReport)
  month(@CurrentActor() actor: Actor, @Query() filter: RightsReportDto): Promise<RightsReportView> {
    return this.report.of(actor, filter);
  }

  @Get('rights-report.csv')
  @RequirePermission(ReadArticles)
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="rights-report.csv"')
  @ApiProduces('text/csv')
  async csv(@CurrentActor() actor: Actor, @Query() filter: RightsReportDto): Promise<string> {
    return rightsReportCsv(await this.report.of(actor, filter));
  }

  /** The last walks that judged articles again. */
  @Get('rights-runs')
  @RequirePermission(ReadArticles)
  @Answers(200, rightsRuns)
  recentRuns(@CurrentActor() actor: Actor): Promise<RightsRunView[]> {
    return this.runs.recent(actor);
  }

  @Get('rights-runs/:id')
  @RequirePermission(ReadArticles)
  @Answers(200, rightsRun)
  run(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<RightsRunView> {
    return this.runs.byId(actor, id);
  }

  /** Agencies and others whose work is never ours: the house’s own list and the one that comes with the software. */
  @Get('rights-owners')
  @RequirePermission(ReadArticles)
  @Answers(200, rightsOwners)
  ownerList(@CurrentActor() actor: Actor): Promise<RightsOwnersView> {
    return this.owners.list(actor);
  }

  @Post('rights-owners')
  @HttpCode(201)
  @RequirePermission(ManageTitles)
  @Answers(201, savedContributor)
  addOwner(@CurrentActor() actor: Actor, @Body() body: RightsOwnerDto) {
    return this.saveOwner.execute(actor, body);
  }

  @Delete('rights-owners/:id')
  @HttpCode(204)
  @RequirePermission(ManageTitles)
  dropOwner(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.removeOwner.execute(actor, { id });
  }
}
