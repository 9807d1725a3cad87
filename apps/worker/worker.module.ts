import { Module, type DynamicModule } from '@nestjs/common';
import { CATALOGUE_ENTITIES, CatalogueModule } from '#libs/catalogue';
import { FinanceModule, SharesModule } from '#libs/finance';
import { IDENTITY_ENTITIES, IdentityModule } from '#libs/identity';
import { LedgerModule } from '#libs/ledger';
import { LICENSING_ENTITIES, LicensingModule, SanctionsModule } from '#libs/licensing';
import { NOTICES_ENTITIES, NoticesTellingModule } from '#libs/notices';
import { NOTIFICATIONS_ENTITIES, NotificationsModule } from '#libs/notifications';
import { PACKAGING_ENTITIES, PackagingModule } from '#libs/packaging';
import { PAYMENTS_ENTITIES, PaymentsModule } from '#libs/payments';
import { PRICING_ENTITIES, PricingModule } from '#libs/pricing';
import type { Config } from '#platform/config';
import { ground } from '#platform/ground';

/** Everything that works in the background. */
@Module({})
export class WorkerModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        ...ground(config, [
          ...IDENTITY_ENTITIES,
          ...CATALOGUE_ENTITIES,
          ...PRICING_ENTITIES,
          ...LICENSING_ENTITIES,
          ...PAYMENTS_ENTITIES,
          ...PACKAGING_ENTITIES,
          ...NOTICES_ENTITIES,
          ...NOTIFICATIONS_ENTITIES,
        ]),
        IdentityModule.forRoot({ audience: 'worker' }),
        CatalogueModule,
        PricingModule,
        LicensingModule.forRoot(),
        SanctionsModule,
        LedgerModule,
        PaymentsModule,
        FinanceModule,
        SharesModule,
        PackagingModule,
        NoticesTellingModule.forRoot(),
        NotificationsModule,
      ],
    };
  }
}
