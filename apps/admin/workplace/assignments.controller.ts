import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import {
  Assignments,
  AssignRequest,
  DECIDE_REQUEST,
  DecisionMemory,
  READ_DESK,
  type AssignmentView,
  type ColleagueView,
  type DecisionMemoryView,
} from '#libs/licensing';
import { CurrentActor, RequirePermission } from '#platform/http';
import { assignment, colleagues, decisionMemory } from '../../http/contract/workplace.js';
import { AssignmentDto } from '../../http/input/workplace.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('requests')
@Controller('admin/v1')
export class AssignmentsController {
  constructor(
    private readonly assignments: Assignments,
    private readonly assignRequest: AssignRequest,
    private readonly memory: DecisionMemory,
  ) {}

  /** Whom a request can be given to. */
  @Get('colleagues')
  @RequirePermission(READ_DESK)
  @Answers(200, colleagues)
  colleagues(@CurrentActor() actor: Actor): Promise<ColleagueView[]> {
    return this.assignments.colleagues(actor);
  }

  /** Takes a request, gives it to a colleague, or releases it. The second of two who take it at once gets a 409. */
  @Post('requests/:reference/assignment')
  @HttpCode(200)
  @RequirePermission(DECIDE_REQUEST)
  @Answers(200, assignment)
  assign(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Body() body: AssignmentDto,
  ): Promise<AssignmentView> {
    return this.assignRequest.execute(actor, { reference, ...body });
  }

  /** What was decided on requests like this one. */
  @Get('requests/:reference/similar')
  @RequirePermission(READ_DESK)
  @Answers(200, decisionMemory)
  similar(@CurrentActor() actor: Actor, @Param('reference') reference: string): Promise<DecisionMemoryView> {
    return this.memory.of(actor, reference);
  }
}
