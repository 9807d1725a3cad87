import { Module, type DynamicModule } from '@nestjs/common';
import { IDENTITY_ENTITIES, IdentityModule } from '#libs/identity';
import type { Config } from '#platform/config';
import { ground } from '#platform/ground';
import { HttpModule } from '#platform/http';
import { EntryPageController, SITE } from '../http/entry-page.controller.js';
import { HealthController } from '../http/health/health.controller.js';
import { InvitationsController } from './organisation/invitations.controller.js';
import { MembersController } from './organisation/members.controller.js';
import { OrganisationController } from './organisation/organisation.controller.js';
import { SessionController } from './organisation/session.controller.js';

/** The licensee-facing application. */
@Module({})
export class ApiModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: ApiModule,
      imports: [...ground(config, [...IDENTITY_ENTITIES]), HttpModule, IdentityModule.forRoot({ audience: 'portal' })],
      controllers: [
        HealthController,
        SessionController,
        OrganisationController,
        MembersController,
        InvitationsController,
        EntryPageController,
      ],
      providers: [{ provide: SITE, useValue: 'portal' }],
    };
  }
}
