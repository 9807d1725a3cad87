import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { CHECK_OWN_PAGE, CheckPage, PageChecksQuery, READ_OWN_CHECKS, type PageCheckView } from '#libs/observance';
import type { Page } from '#platform/database';
import { CurrentActor, RequirePermission } from '#platform/http';
import { pageCheck, pageCheckPage } from '../../http/contract/page-check.js';
import { PageDto } from '../../http/input/page.dto.js';
import { PageCheckDto } from '../../http/input/page-check.dto.js';
import { Answers } from '../../http/respond.js';

/** Each fetches from somebody else's site. */
const CHECKS_PER_MINUTE = 10;

/** Reports about the pages on which a licence's articles stand. */
@ApiTags('licences')
@Controller('api/v1/licences/:reference/page-checks')
@RequirePermission(READ_OWN_CHECKS)
export class PageChecksController {
  constructor(
    private readonly checks: PageChecksQuery,
    private readonly checkPage: CheckPage,
  ) {}

  /** The newest first. */
  @Get()
  @Answers(200, pageCheckPage)
  list(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Query() page: PageDto,
  ): Promise<Page<PageCheckView>> {
    return this.checks.of(actor, { reference, ...page });
  }

  /** Looks at a page where a licensed article was published, and keeps the report. */
  @Post()
  @HttpCode(201)
  @RouteConfig({ rateLimit: { max: CHECKS_PER_MINUTE, timeWindow: 60_000 } })
  @RequirePermission(CHECK_OWN_PAGE)
  @Answers(201, pageCheck)
  check(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Body() body: PageCheckDto,
  ): Promise<PageCheckView> {
    return this.checkPage.execute(actor, { reference, ...body });
  }
}
