import { Global, Module } from '@nestjs/common';
import { Events, Jobs } from './jobs.js';

@Global()
@Module({ providers: [Jobs, Events], exports: [Jobs, Events] })
export class JobsModule {}
