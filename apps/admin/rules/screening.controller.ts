import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import {
  DECIDE_SCREENING,
  DecideHit,
  READ_DESK,
  READ_SCREENING,
  ScreeningHits,
  SET_STANDING,
  SetStanding,
  StandingQuery,
} from '#libs/licensing';
import { CurrentActor, RequirePermission } from '#platform/http';
import { organisationScreening, screeningHit, screeningHitPage, standingView } from '../../http/contract/screening.js';
import { DecideHitDto, HitFilterDto, StandingDto } from '../../http/input/rules.dto.js';
import { Answers } from '../../http/respond.js';

/** Names that are like one on a sanctions list, and how organisations stand. No buyer sees any of it. */
@ApiTags('screening')
@Controller('admin/v1')
export class ScreeningController {
  constructor(
    private readonly hits: ScreeningHits,
    private readonly decideHit: DecideHit,
    private readonly standings: StandingQuery,
    private readonly setStanding: SetStanding,
  ) {}

  @Get('screening-hits')
  @RequirePermission(READ_SCREENING)
  @Answers(200, screeningHitPage)
  list(@CurrentActor() actor: Actor, @Query() filter: HitFilterDto) {
    return this.hits.list(actor, filter);
  }

  @Get('screening-hits/:id')
  @RequirePermission(READ_SCREENING)
  @Answers(200, screeningHit)
  one(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.hits.byId(actor, id);
  }

  /** `cleared`: somebody else; `confirmed`: the one on the list, who is blocked. */
  @Post('screening-hits/:id/decisions')
  @HttpCode(204)
  @RequirePermission(DECIDE_SCREENING)
  decide(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: DecideHitDto): Promise<void> {
    return this.decideHit.execute(actor, { id, ...body });
  }

  @Get('organisations/:id/screening')
  @RequirePermission(READ_SCREENING)
  @Answers(200, organisationScreening)
  ofOrganisation(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.hits.ofOrganisation(actor, id);
  }

  @Get('organisations/:id/standing')
  @RequirePermission(READ_DESK)
  @Answers(200, standingView)
  standing(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.standings.of(actor, id);
  }

  /** Blocks or unblocks, with a reason. */
  @Put('organisations/:id/standing')
  @HttpCode(204)
  @RequirePermission(SET_STANDING)
  stand(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: StandingDto): Promise<void> {
    return this.setStanding.execute(actor, { organisationId: id, ...body });
  }
}
