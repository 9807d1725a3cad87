import { Injectable } from '@nestjs/common';
import { authorise, Money, type Actor, type MoneyJson } from '#libs/kernel';
import { TrialBalanceQuery } from '#libs/ledger';
import { ProviderBalance, ProviderFailure } from '#libs/payments';
import { READ_RECONCILIATION } from '../finance.permissions.js';

/** The provider's balance beside ours, of one currency. */
export interface BalanceView {
  /** null, as is `off`: the provider does not answer just now. */
  atProvider: MoneyJson | null;
  inBooks: MoneyJson;
  off: MoneyJson | null;
}

/** Whether the provider and our books agree on what lies there, to the penny. */
@Injectable()
export class BalanceQuery {
  constructor(
    private readonly provider: ProviderBalance,
    private readonly books: TrialBalanceQuery,
  ) {}

  async compare(actor: Actor): Promise<BalanceView[]> {
    authorise(actor, READ_RECONCILIATION);
    const theirs = await this.theirs();
    const lines = (await this.books.lines(actor, {})).filter(({ account }) => account === 'stripe');
    const ours = new Map(lines.map(({ balance }) => [balance.currency, Money.fromJson(balance)]));
    return [...new Set([...(theirs?.keys() ?? []), ...ours.keys()])].sort().map((currency) => {
      if (!theirs) return { atProvider: null, inBooks: ours.get(currency)!.toJSON(), off: null };
      const atProvider = theirs.get(currency) ?? Money.zero(currency);
      const inBooks = ours.get(currency) ?? Money.zero(currency);
      const off = atProvider.minus(inBooks);
      return { atProvider: atProvider.toJSON(), inBooks: inBooks.toJSON(), off: off.toJSON() };
    });
  }

  private async theirs(): Promise<Map<string, Money> | null> {
    try {
      return new Map((await this.provider.balance()).map((amount) => [amount.currency, amount]));
    } catch (error) {
      if (error instanceof ProviderFailure) return null;
      throw error;
    }
  }
}
