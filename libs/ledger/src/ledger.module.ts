import { Module } from '@nestjs/common';
import { TrialBalanceQuery } from './balance/trial-balance.query.js';
import { EntryQuery } from './entry/entry.query.js';
import { PostEntry } from './entry/post-entry.js';
import { ReverseEntry } from './entry/reverse-entry.js';

const DOORS = [PostEntry, ReverseEntry, EntryQuery, TrialBalanceQuery];

@Module({ providers: DOORS, exports: DOORS })
export class LedgerModule {}
