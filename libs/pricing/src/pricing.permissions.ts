import { permission, type Permission } from '#libs/kernel';

export const EditPriceBooks = permission('pricing.edit-price-books', 'rights-manager', 'administrator');
export const PublishPriceBooks = permission('pricing.publish-price-books', 'rights-manager', 'administrator');

export const PRICING_PERMISSIONS: readonly Permission[] = [EditPriceBooks, PublishPriceBooks];
