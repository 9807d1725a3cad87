import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, DiscoveryModule, MetadataScanner } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { ProblemFilter } from './problem.filter.js';
import { RouteList } from './routes.js';

/** What every HTTP application of the house has: default deny, problem answers, and the list of its routes. */
@Module({
  imports: [DiscoveryModule],
  providers: [
    MetadataScanner,
    RouteList,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
  exports: [RouteList],
})
export class HttpModule {}
