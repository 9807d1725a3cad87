import { Delivery, DeliveryTarget } from './delivery/delivery.entity.js';
import { Handover, Package } from './package/package.entity.js';

/** For the data source only; no other context works with them. */
export const PACKAGING_ENTITIES: readonly (new () => object)[] = [Package, Handover, DeliveryTarget, Delivery];
