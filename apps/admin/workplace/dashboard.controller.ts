import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import { Dashboard, dashboardCsv, READ_DASHBOARD, type DashboardView } from '#libs/licensing';
import { CurrentActor, RequirePermission } from '#platform/http';
import { dashboard } from '../../http/contract/workplace.js';
import { DashboardDto } from '../../http/input/workplace.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('requests')
@Controller('admin/v1')
export class DashboardController {
  constructor(private readonly figures: Dashboard) {}

  /** How the desk does, by week, month or quarter. */
  @Get('dashboard')
  @RequirePermission(READ_DASHBOARD)
  @Answers(200, dashboard)
  of(@CurrentActor() actor: Actor, @Query() filter: DashboardDto): Promise<DashboardView> {
    return this.figures.of(actor, filter);
  }

  /** The same figures, one a line. */
  @Get('dashboard.csv')
  @RequirePermission(READ_DASHBOARD)
  @ApiProduces('text/csv')
  async csv(@CurrentActor() actor: Actor, @Query() filter: DashboardDto, @Res() reply: FastifyReply): Promise<void> {
    const view = await this.figures.of(actor, filter);
    await reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="desk-${view.days.from}-${view.days.to}.csv"`)
      .send(dashboardCsv(view));
  }
}
