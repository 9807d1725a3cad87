import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { NewPackagesQuery, OPEN_PACKAGE, type NewPackages } from '#libs/packaging';
import { CurrentActor, RequirePermission } from '#platform/http';
import { newPackages } from '../../http/contract/package.js';
import { PageDto } from '../../http/input/page.dto.js';
import { Answers } from '../../http/respond.js';

/** What the organisation's own systems ask for now and then. */
@ApiTags('packages')
@ApiBearerAuth()
@Controller('api/v1/packages')
export class NewPackagesController {
  constructor(private readonly packages: NewPackagesQuery) {}

  /** Packages in the order in which they became ready; `nextCursor` is kept and given back the next time. */
  @Get()
  @RequirePermission(OPEN_PACKAGE)
  @Answers(200, newPackages)
  list(@CurrentActor() actor: Actor, @Query() page: PageDto): Promise<NewPackages> {
    return this.packages.execute(actor, page);
  }
}
