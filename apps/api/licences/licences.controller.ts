import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { LicenceQuery, LIST_LICENCES, READ_LICENCES, type LicenceDetail, type LicenceListItem } from '#libs/licensing';
import type { Page } from '#platform/database';
import { CurrentActor, RequirePermission } from '#platform/http';
import { licenceDetail, licencePage } from '../../http/contract/licence.js';
import { LicenceFilterDto } from '../../http/input/licence.dto.js';
import { Answers } from '../../http/respond.js';

/** The wallet. */
@ApiTags('licences')
@Controller('api/v1/licences')
@RequirePermission(READ_LICENCES)
export class LicencesController {
  constructor(private readonly licences: LicenceQuery) {}

  @Get()
  @ApiBearerAuth()
  @RequirePermission(LIST_LICENCES)
  @Answers(200, licencePage)
  list(@CurrentActor() actor: Actor, @Query() filter: LicenceFilterDto): Promise<Page<LicenceListItem>> {
    return this.licences.list(actor, filter);
  }

  @Get(':reference')
  @Answers(200, licenceDetail)
  one(@CurrentActor() actor: Actor, @Param('reference') reference: string): Promise<LicenceDetail> {
    return this.licences.detail(actor, reference);
  }
}
