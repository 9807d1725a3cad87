import type Stripe from 'stripe';
import { page } from '../http/paging.js';
import { clearable, hash, listShape, mergeMetadata, metadata, onlyExpand, text } from '../http/parameters.js';
import { route, type Route } from '../http/route.js';
import { noSuch } from '../http/stripe-failure.js';
import { stripeId } from '../state/ids.js';
import type { World } from '../world.js';

const address = hash({
  city: clearable().optional(),
  country: clearable(2).optional(),
  line1: clearable().optional(),
  line2: clearable().optional(),
  postal_code: clearable().optional(),
  state: clearable().optional(),
});

const fields = {
  address: address.optional(),
  description: clearable().optional(),
  email: clearable(512).optional(),
  metadata: metadata().optional(),
  name: clearable(256).optional(),
  phone: clearable(20).optional(),
  ...onlyExpand,
};

interface Fields {
  address?: Partial<Record<keyof Stripe.Address, string>>;
  description?: string;
  email?: string;
  metadata?: Record<string, string> | null;
  name?: string;
  phone?: string;
}

/** `/v1/customers` */
export const customerRoutes: Route[] = [
  route('POST', '/v1/customers', hash(fields), ({ world, params, cause }) => {
    const customer = world.store.customers.put(withFields(blankCustomer(world), params));
    world.events.emit('customer.created', customer, cause);
    return customer;
  }),
  route('GET', '/v1/customers', hash({ ...listShape, email: text(512).optional() }), ({ world, params }) =>
    page(
      '/v1/customers',
      world.store.customers,
      params,
      (customer) => customer,
      (customer) => params.email === undefined || customer.email === params.email,
    ),
  ),
  route('GET', '/v1/customers/:id', hash(onlyExpand), ({ world, path }) => find(world, path['id']!)),
  route('POST', '/v1/customers/:id', hash(fields), ({ world, path, params, cause }) => {
    const customer = world.store.customers.put(withFields(find(world, path['id']!), params));
    world.events.emit('customer.updated', customer, cause);
    return customer;
  }),
  route('DELETE', '/v1/customers/:id', hash({}), ({ world, path, cause }) => {
    const customer = find(world, path['id']!);
    world.store.customers.delete(customer.id);
    world.events.emit('customer.deleted', customer, cause);
    return { id: customer.id, object: 'customer', deleted: true } satisfies Stripe.DeletedCustomer;
  }),
];

function find(world: World, id: string): Stripe.Customer {
  const customer = world.store.customers.get(id);
  if (!customer) throw noSuch('customer', id);
  return customer;
}

export function blankCustomer(world: World): Stripe.Customer {
  return {
    id: stripeId('cus_', 14),
    object: 'customer',
    address: null,
    balance: 0,
    created: world.clock.now(),
    currency: null,
    customer_account: null,
    default_source: null,
    delinquent: false,
    description: null,
    discount: null,
    email: null,
    invoice_prefix: stripeId('', 8).toUpperCase(),
    invoice_settings: {
      custom_fields: null,
      default_payment_method: null,
      footer: null,
      rendering_options: null,
    },
    livemode: false,
    metadata: {},
    name: null,
    next_invoice_sequence: 1,
    phone: null,
    preferred_locales: [],
    shipping: null,
    tax_exempt: 'none',
    test_clock: null,
  };
}

function withFields(customer: Stripe.Customer, fields: Fields): Stripe.Customer {
  const said = (value: string | undefined, present: string | null | undefined): string | null =>
    value === undefined ? (present ?? null) : value || null;
  return {
    ...customer,
    address: fields.address ? fullAddress(fields.address) : (customer.address ?? null),
    description: said(fields.description, customer.description),
    email: said(fields.email, customer.email),
    metadata: mergeMetadata(customer.metadata, fields.metadata),
    name: said(fields.name, customer.name),
    phone: said(fields.phone, customer.phone),
  };
}

function fullAddress(part: Partial<Record<keyof Stripe.Address, string>>): Stripe.Address {
  return {
    city: part.city || null,
    country: part.country || null,
    line1: part.line1 || null,
    line2: part.line2 || null,
    postal_code: part.postal_code || null,
    state: part.state || null,
  };
}
