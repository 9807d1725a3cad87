import { Module } from '@nestjs/common';
import type { JobHandler, Schedule } from '#platform/jobs';
import { SCREENING_SCHEDULE, ScreenOrganisations } from './hits/screen-organisations.js';
import { LoadSanctions } from './lists/load-sanctions.js';
import { SaveSanctionsList } from './lists/save-sanctions-list.js';
import { FETCH_SCHEDULE } from './lists/sanctions.jobs.js';
import { SanctionsLists } from './lists/sanctions-lists.query.js';
import { FetchSanctions, FetchSanctionsNow, SanctionsLoads, UploadSanctions } from './lists/start-sanctions-load.js';

type Class<T> = new (...dependencies: never[]) => T;

export const SANCTIONS_HANDLERS: readonly Class<JobHandler>[] = [LoadSanctions, FetchSanctions, ScreenOrganisations];
export const SANCTIONS_SCHEDULES: readonly Schedule[] = [FETCH_SCHEDULE, SCREENING_SCHEDULE];

const DOOR = [SaveSanctionsList, UploadSanctions, FetchSanctionsNow, SanctionsLists, LoadSanctions, FetchSanctions];

/** Loading of sanctions lists, for the processes that have a store of files and fetch: desk and worker. */
@Module({ providers: [SanctionsLoads, ...DOOR], exports: DOOR })
export class SanctionsModule {}
