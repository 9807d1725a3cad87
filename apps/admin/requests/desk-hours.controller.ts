import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import {
  DeskHoursQuery,
  READ_DESK,
  SET_DESK_HOURS,
  SetDeskHours,
  type DeskHoursView,
  type PromisePreview,
} from '#libs/licensing';
import { CurrentActor, RequirePermission } from '#platform/http';
import { deskHours, deskHoursList, promisePreview } from '../../http/contract/desk-hours.js';
import { PreviewDeskHoursDto, SetDeskHoursDto } from '../../http/input/desk-hours.dto.js';
import { Answers } from '../../http/respond.js';

/** When people sit at the desk: what every promise counts in. */
@ApiTags('requests')
@Controller('admin/v1/desk-hours')
export class DeskHoursController {
  constructor(
    private readonly hours: DeskHoursQuery,
    private readonly setHours: SetDeskHours,
  ) {}

  /** The house first, then each title. */
  @Get()
  @RequirePermission(READ_DESK)
  @Answers(200, deskHoursList)
  list(@CurrentActor() actor: Actor): Promise<DeskHoursView[]> {
    return this.hours.list(actor);
  }

  /** By when a request would be answered in these hours; nothing is stored. */
  @Post('preview')
  @HttpCode(200)
  @RequirePermission(READ_DESK)
  @Answers(200, promisePreview)
  preview(@CurrentActor() actor: Actor, @Body() body: PreviewDeskHoursDto): PromisePreview {
    return this.hours.preview(actor, body);
  }

  /** `house`, or a title's id. Promises that were made stand. */
  @Put(':desk')
  @RequirePermission(SET_DESK_HOURS)
  @Answers(200, deskHours)
  set(
    @CurrentActor() actor: Actor,
    @Param('desk') desk: string,
    @Body() body: SetDeskHoursDto,
  ): Promise<DeskHoursView> {
    return this.setHours.execute(actor, { ...body, desk });
  }
}
