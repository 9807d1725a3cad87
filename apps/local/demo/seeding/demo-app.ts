import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CATALOGUE_ENTITIES, CatalogueModule } from '#libs/catalogue';
import { FinanceModule, SharesModule } from '#libs/finance';
import { IDENTITY_ENTITIES, IdentityModule } from '#libs/identity';
import { FixedClock } from '#libs/kernel';
import { LICENSING_ENTITIES, LicensingModule, SanctionsModule } from '#libs/licensing';
import { NOTICES_ENTITIES, NoticesTellingModule } from '#libs/notices';
import { OBSERVANCE_ENTITIES, ObservanceModule } from '#libs/observance';
import { PACKAGING_ENTITIES, PackagingModule } from '#libs/packaging';
import { PAYMENTS_ENTITIES, PaymentsModule } from '#libs/payments';
import { PRICING_ENTITIES, PricingModule } from '#libs/pricing';
import type { Config } from '#platform/config';
import { ground } from '#platform/ground';

/** The application as the demo uses it: its use cases, and a clock that stands where the history is. */
export interface DemoApp {
  get<T>(useCase: Type<T>): T;
  clock: FixedClock;
  /** When the history ends: the moment it is told. */
  now: Date;
  close(): Promise<void>;
}

@Module({})
class DemoModule {
  static forRoot(config: Config, clock: FixedClock): DynamicModule {
    const entities = [
      ...IDENTITY_ENTITIES,
      ...CATALOGUE_ENTITIES,
      ...PRICING_ENTITIES,
      ...LICENSING_ENTITIES,
      ...PAYMENTS_ENTITIES,
      ...PACKAGING_ENTITIES,
      ...NOTICES_ENTITIES,
      ...OBSERVANCE_ENTITIES,
    ];
    return {
      module: DemoModule,
      imports: [
        ...ground(config, entities, clock),
        IdentityModule.forRoot({ audience: 'worker' }),
        CatalogueModule,
        PricingModule,
        LicensingModule.forRoot(),
        SanctionsModule,
        PaymentsModule,
        FinanceModule,
        SharesModule,
        PackagingModule,
        NoticesTellingModule.forRoot(),
        ObservanceModule,
      ],
    };
  }
}

export async function openDemoApp(config: Config): Promise<DemoApp> {
  const now = new Date();
  const clock = new FixedClock(now);
  const context = await NestFactory.createApplicationContext(DemoModule.forRoot(config, clock), { logger: false });
  return { get: (useCase) => context.get(useCase, { strict: false }), clock, now, close: () => context.close() };
}
