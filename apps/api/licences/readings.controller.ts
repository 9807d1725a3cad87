import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { READ_OWN_CHECKS, ReadingsQuery, type ReadingsView } from '#libs/observance';
import { CurrentActor, RequirePermission } from '#platform/http';
import { readings } from '../../http/contract/readings.js';
import { Answers } from '../../http/respond.js';

@ApiTags('licences')
@Controller('api/v1/licences/:reference/readings')
export class ReadingsController {
  constructor(private readonly query: ReadingsQuery) {}

  /** How often the licence's articles were read, where counting is agreed: the last thirty days. */
  @Get()
  @RequirePermission(READ_OWN_CHECKS)
  @Answers(200, readings)
  of(@CurrentActor() actor: Actor, @Param('reference') reference: string): Promise<ReadingsView> {
    return this.query.of(actor, reference);
  }
}
