import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { CHOOSE_COUNTING, ChooseCounting, READ_LICENCES, type CountingChoice } from '#libs/licensing';
import { CurrentActor, RequirePermission } from '#platform/http';
import { countingChoice } from '../../http/contract/readings.js';
import { CountingDto } from '../../http/input/counting.dto.js';
import { Answers } from '../../http/respond.js';

/** Whether readings of what the organisation publishes are counted. */
@ApiTags('organisation')
@Controller('api/v1/organisation/counting')
@RequirePermission(READ_LICENCES)
export class CountingController {
  constructor(private readonly counting: ChooseCounting) {}

  @Get()
  @Answers(200, countingChoice)
  present(@CurrentActor() actor: Actor): Promise<CountingChoice> {
    return this.counting.present(actor);
  }

  /** A yes is part of licences issued from then on; a no stops counting for all of them. */
  @Put()
  @RequirePermission(CHOOSE_COUNTING)
  @Answers(200, countingChoice)
  choose(@CurrentActor() actor: Actor, @Body() body: CountingDto): Promise<CountingChoice> {
    return this.counting.execute(actor, body);
  }
}
