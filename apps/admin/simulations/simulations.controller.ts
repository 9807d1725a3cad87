import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import {
  CancelSimulation,
  SIMULATE,
  SimulationsQuery,
  StartSimulation,
  type SimulationItem,
  type SimulationView,
} from '#libs/licensing';
import { CurrentActor, RequirePermission } from '#platform/http';
import { simulation, simulations, startedSimulation } from '../../http/contract/simulation.js';
import { DraftQueryDto, StartSimulationDto } from '../../http/input/simulation.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('simulations')
@Controller('admin/v1')
export class SimulationsController {
  constructor(
    private readonly starting: StartSimulation,
    private readonly cancelling: CancelSimulation,
    private readonly query: SimulationsQuery,
  ) {}

  /** Tries a draft of a price book on the requests of the last months; read the simulation for progress and result. */
  @Post('price-books/drafts/:id/simulate')
  @HttpCode(202)
  @RequirePermission(SIMULATE)
  @Answers(202, startedSimulation)
  ofPriceBook(@CurrentActor() actor: Actor, @Param('id') draftId: string, @Body() { months }: StartSimulationDto) {
    return this.starting.execute(actor, { kind: 'price-book', draftId, months });
  }

  /** Tries a draft of the rules on the requests of the last months. */
  @Post('rules/drafts/:id/simulate')
  @HttpCode(202)
  @RequirePermission(SIMULATE)
  @Answers(202, startedSimulation)
  ofRules(@CurrentActor() actor: Actor, @Param('id') draftId: string, @Body() { months }: StartSimulationDto) {
    return this.starting.execute(actor, { kind: 'rules', draftId, months });
  }

  /** The last simulations of a draft, the newest first. */
  @Get('simulations')
  @RequirePermission(SIMULATE)
  @Answers(200, simulations)
  list(@CurrentActor() actor: Actor, @Query() { draft }: DraftQueryDto): Promise<SimulationItem[]> {
    return this.query.ofDraft(actor, draft);
  }

  @Get('simulations/:id')
  @RequirePermission(SIMULATE)
  @Answers(200, simulation)
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<SimulationView> {
    return this.query.byId(actor, id);
  }

  @Post('simulations/:id/cancel')
  @HttpCode(204)
  @RequirePermission(SIMULATE)
  cancel(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.cancelling.execute(actor, { id });
  }
}
