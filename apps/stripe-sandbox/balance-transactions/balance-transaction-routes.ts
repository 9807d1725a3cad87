import { page } from '../http/paging.js';
import { currency, hash, listShape, onlyExpand, text } from '../http/parameters.js';
import { route, type Route } from '../http/route.js';
import { noSuch } from '../http/stripe-failure.js';
import { showMovement } from './book.js';

/** `/v1/balance_transactions` */
export const balanceTransactionRoutes: Route[] = [
  route(
    'GET',
    '/v1/balance_transactions',
    hash({
      ...listShape,
      currency: currency().optional(),
      payout: text().optional(),
      source: text().optional(),
      type: text().optional(),
    }),
    ({ world, params }) =>
      page(
        '/v1/balance_transactions',
        world.store.balanceTransactions,
        params,
        (transaction) => showMovement(world, transaction),
        (transaction) =>
          (params.payout === undefined || world.store.paidOut.get(transaction.id)?.payout === params.payout) &&
          (params.source === undefined || transaction.source === params.source) &&
          (params.type === undefined || transaction.type === params.type) &&
          (params.currency === undefined || transaction.currency === params.currency),
      ),
  ),
  route('GET', '/v1/balance_transactions/:id', hash(onlyExpand), ({ world, path }) => {
    const transaction = world.store.balanceTransactions.get(path['id']!);
    if (!transaction) throw noSuch('balance transaction', path['id']!);
    return showMovement(world, transaction);
  }),
];
