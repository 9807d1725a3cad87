import { Body, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import type { Actor, Permission } from '#libs/kernel';
import { CheckPage, PageChecksQuery, type PageCheckView } from '#libs/observance';
import type { Page } from '#platform/database';
import { CurrentActor, RequirePermission } from '#platform/http';
import { pageCheck, pageCheckPage } from './contract/page-check.js';
import { PageDto } from './input/page.dto.js';
import { PageCheckDto } from './input/page-check.dto.js';
import { Answers } from './respond.js';

/** Each fetches from somebody else's site. */
const CHECKS_PER_MINUTE = 10;

interface PageChecks {
  list(actor: Actor, reference: string, page: PageDto): Promise<Page<PageCheckView>>;
  check(actor: Actor, reference: string, body: PageCheckDto): Promise<PageCheckView>;
}

/**
 * The routes of the reports about the pages on which a licence's articles stand, by whoever looked: the same in both
 * applications, below the path of the controller that extends them.
 */
export function pageChecksOf(may: {
  read: Permission;
  check: Permission;
}): new (checks: PageChecksQuery, checkPage: CheckPage) => PageChecks {
  @ApiTags('licences')
  @RequirePermission(may.read)
  class PageChecksRoutes implements PageChecks {
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

    /** Looks at a page where a licensed article was published, and keeps the report for licensee and desk. */
    @Post()
    @HttpCode(201)
    @RouteConfig({ rateLimit: { max: CHECKS_PER_MINUTE, timeWindow: 60_000 } })
    @RequirePermission(may.check)
    @Answers(201, pageCheck)
    check(
      @CurrentActor() actor: Actor,
      @Param('reference') reference: string,
      @Body() body: PageCheckDto,
    ): Promise<PageCheckView> {
      return this.checkPage.execute(actor, { reference, ...body });
    }
  }
  return PageChecksRoutes;
}
