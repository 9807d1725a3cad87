import { permission, type Permission } from '#libs/kernel';

export const ReadPriceBooks = permission(
  'pricing.read-price-books',
  'reviewer',
  'rights-manager',
  'finance',
  'administrator',
);
export const EditPriceBooks = permission('pricing.edit-price-books', 'rights-manager', 'administrator');
export const PublishPriceBooks = permission('pricing.publish-price-books', 'rights-manager', 'administrator');

export const PRICING_PERMISSIONS: readonly Permission[] = [ReadPriceBooks, EditPriceBooks, PublishPriceBooks];
