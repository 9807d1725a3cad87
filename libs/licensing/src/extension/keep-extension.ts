import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { authorise, organisationOf, type Actor } from '#libs/kernel';
import { SUBMIT_REQUEST } from '../licensing.permissions.js';
import { KeepQuote } from '../quote/keep-quote.js';
import { quoteToView } from '../quote/quote-to-view.js';
import type { QuoteView } from '../quote/quote-view.js';
import type { ExtensionInput } from './extension-view.js';
import { PriceLicenceExtension } from './price-licence-extension.js';

/** What more of a licence would cost; nothing is stored. */
@Injectable()
export class PreviewExtension {
  constructor(private readonly price: PriceLicenceExtension) {}

  /** @throws licensing.licence-not-found, licensing.licence-not-extendable, licensing.use-invalid, kernel.forbidden */
  async execute(actor: Actor, input: ExtensionInput): Promise<QuoteView> {
    authorise(actor, SUBMIT_REQUEST);
    const { content } = await this.price.of(organisationOf(actor).organisationId, input);
    return quoteToView(content);
  }
}

/** Keeps the price of an extension as a quote of its own, to be requested like any other. */
@Injectable()
export class KeepExtension {
  constructor(
    private readonly price: PriceLicenceExtension,
    private readonly keepQuote: KeepQuote,
    private readonly dataSource: DataSource,
  ) {}

  /**
   * @throws licensing.licence-not-found, licensing.licence-not-extendable, licensing.use-invalid, licensing.quote-refused,
   * kernel.forbidden
   */
  async execute(actor: Actor, input: ExtensionInput): Promise<QuoteView> {
    authorise(actor, SUBMIT_REQUEST);
    const { licence, ...price } = await this.price.of(organisationOf(actor).organisationId, input);
    const { book, titleId } = licence;
    const quote = await this.keepQuote.within(this.dataSource.manager, actor, { ...price, book, titleId });
    return quoteToView(quote.content, { ...quote, now: quote.createdAt });
  }
}
