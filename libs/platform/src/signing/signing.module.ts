import { Global, Module } from '@nestjs/common';
import { SigningKeyRows } from './signing-key-rows.js';
import { SigningKeys } from './signing-keys.js';

/** Needs the database, the secrets and the clock within reach. */
@Global()
@Module({ providers: [SigningKeyRows, SigningKeys], exports: [SigningKeys] })
export class SigningModule {}
