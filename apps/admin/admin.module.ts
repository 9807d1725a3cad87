import { Module, type DynamicModule } from '@nestjs/common';
import { IDENTITY_ENTITIES, IdentityModule } from '#libs/identity';
import type { Config } from '#platform/config';
import { ground } from '#platform/ground';
import { HttpModule } from '#platform/http';
import { EntryPageController, SITE } from '../http/entry-page.controller.js';
import { HealthController } from '../http/health/health.controller.js';
import { DeskSessionController } from './people/desk-session.controller.js';
import { OrganisationsController } from './people/organisations.controller.js';
import { StaffController } from './people/staff.controller.js';

/** The desk: where staff and finance work, in a process and an origin of its own. */
@Module({})
export class AdminModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: AdminModule,
      imports: [...ground(config, [...IDENTITY_ENTITIES]), HttpModule, IdentityModule.forRoot({ audience: 'desk' })],
      controllers: [
        HealthController,
        DeskSessionController,
        OrganisationsController,
        StaffController,
        EntryPageController,
      ],
      providers: [{ provide: SITE, useValue: 'desk' }],
    };
  }
}
