import { Module } from '@nestjs/common';
import { PackagingModule } from '#libs/packaging';
import { CountReadings } from './count/count-readings.js';
import { CountSalt } from './count/count-salt.js';
import { ReadingsQuery } from './count/readings.query.js';
import { CheckPage } from './check/check-page.js';
import { LicensedArticles } from './check/licensed-articles.js';
import { PageChecksQuery } from './check/page-checks.query.js';
import { ReadPublished } from './check/read-published.js';

const DOOR = [CheckPage, PageChecksQuery, CountReadings, ReadingsQuery];

/** What becomes of licensed articles where they are published. Stands on catalogue, licensing and packaging. */
@Module({ imports: [PackagingModule], providers: [LicensedArticles, ReadPublished, CountSalt, ...DOOR], exports: DOOR })
export class ObservanceModule {}
