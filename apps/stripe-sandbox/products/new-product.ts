import type Stripe from 'stripe';
import { clearable, flag, hash, list, mergeMetadata, metadata, text } from '../http/parameters.js';
import { stripeId } from '../state/ids.js';
import type { World } from '../world.js';

/** What is said of a product wherever one is made: by itself, with a price, or inline on a page. */
export const productData = hash({
  name: text(250),
  description: text(1000).optional(),
  images: list(text(2048), 8).optional(),
  metadata: metadata().optional(),
  tax_code: text().optional(),
  unit_label: text(12).optional(),
});

/** What may be changed of one. */
export const productFields = {
  active: flag().optional(),
  description: clearable(1000).optional(),
  images: list(text(2048), 8).optional(),
  metadata: metadata().optional(),
  name: text(250).optional(),
  tax_code: clearable().optional(),
  unit_label: clearable(12).optional(),
};

export interface ProductFields {
  active?: boolean;
  description?: string;
  images?: string[];
  metadata?: Record<string, string> | null;
  name?: string;
  tax_code?: string;
  unit_label?: string;
}

export function newProduct(world: World, fields: ProductFields & { name: string }): Stripe.Product {
  const now = world.clock.now();
  const blank: Stripe.Product = {
    id: stripeId('prod_', 14),
    object: 'product',
    active: true,
    created: now,
    default_price: null,
    description: null,
    images: [],
    livemode: false,
    marketing_features: [],
    metadata: {},
    name: fields.name,
    package_dimensions: null,
    shippable: null,
    statement_descriptor: null,
    tax_code: null,
    tax_details: null,
    type: 'service',
    unit_label: null,
    updated: now,
    url: null,
  };
  return changedProduct(world, blank, fields);
}

/** An empty text clears. */
export function changedProduct(world: World, product: Stripe.Product, fields: ProductFields): Stripe.Product {
  const said = <T>(value: string | undefined, present: T): string | T | null =>
    value === undefined ? present : value || null;
  return {
    ...product,
    active: fields.active ?? product.active,
    description: said(fields.description, product.description),
    images: fields.images ?? product.images,
    metadata: mergeMetadata(product.metadata, fields.metadata),
    name: fields.name ?? product.name,
    tax_code: said(fields.tax_code, product.tax_code),
    unit_label: said(fields.unit_label, product.unit_label),
    updated: world.clock.now(),
  };
}
