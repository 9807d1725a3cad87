import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { LicenceQuery, READ_DESK, type DeskLicenceItem } from '#libs/licensing';
import type { Page } from '#platform/database';
import { CurrentActor, RequirePermission } from '#platform/http';
import { deskLicencePage } from '../../http/contract/licence.js';
import { LicenceFilterDto } from '../../http/input/licence.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('licences')
@Controller('admin/v1/licences')
export class LicenceListController {
  constructor(private readonly licences: LicenceQuery) {}

  /** Everybody's licences, newest first. */
  @Get()
  @RequirePermission(READ_DESK)
  @Answers(200, deskLicencePage)
  list(@CurrentActor() actor: Actor, @Query() filter: LicenceFilterDto): Promise<Page<DeskLicenceItem>> {
    return this.licences.forDesk(actor, filter);
  }
}
