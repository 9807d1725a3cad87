import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { ExclusivityQuery, READ_DESK, type ClaimView } from '#libs/licensing';
import type { Page } from '#platform/database';
import { CurrentActor, RequirePermission } from '#platform/http';
import { claimPage } from '../../http/contract/exclusivity.js';
import { ClaimFilterDto } from '../../http/input/exclusivity.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('exclusivity')
@Controller('admin/v1/exclusivity')
export class ExclusivityController {
  constructor(private readonly exclusivity: ExclusivityQuery) {}

  /** What is held and sold, by its first day. */
  @Get()
  @RequirePermission(READ_DESK)
  @Answers(200, claimPage)
  list(@CurrentActor() actor: Actor, @Query() filter: ClaimFilterDto): Promise<Page<ClaimView>> {
    return this.exclusivity.list(actor, filter);
  }
}
