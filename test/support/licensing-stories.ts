import { expect } from '@jest/globals';
import { systemActor, type MemberActor } from '#libs/kernel';
import {
  AcceptOffer,
  DecideRequest,
  DeskQuery,
  IssueLicence,
  KeepQuote,
  OrderForPayment,
  RequestQuery,
  SubmitRequest,
  type DecideRequestInput,
  type Use,
} from '#libs/licensing';
import type { SeededArticle } from './licensing-seed.js';
import { quoteInput, reviewer, type World } from './licensing-world.js';

export type Member = Awaited<ReturnType<World['member']>>;

/** A request somewhere on its way. */
export interface Asked {
  member: Member;
  reference: string;
  article: SeededArticle;
}

const HOUR = 3_600_000;
export const settling = systemActor('job:settle-attempt');
export const nora = reviewer('Nora Wells');
export const omar = reviewer('Omar Haddad');

/** How a request comes to where a spec begins. @param world asked for late, as specs make theirs before the first test */
export const licensingStories = (world: () => World) => new Stories(world);

class Stories {
  constructor(private readonly world: () => World) {}

  /** 75.00 GBP by rule: 80 words at the minimum. */
  async offered(use: Partial<Use> = {}, item: object = {}): Promise<Asked> {
    const member = await this.world().member();
    const article = await this.world().article({ words: 80 });
    const asked = { member, article, reference: await this.submit(member, article, use, item) };
    expect(await this.stateOf(asked)).toBe('offered');
    return asked;
  }

  async accepted(use: Partial<Use> = {}): Promise<Asked> {
    const asked = await this.offered(use);
    await this.accept(asked);
    return asked;
  }

  async licensed(use: Partial<Use> = {}): Promise<Asked & { licence: string }> {
    const asked = await this.accepted(use);
    return { ...asked, licence: (await this.settle(asked)).reference };
  }

  /** Two articles by rule, licensed. */
  async licensedTwo(): Promise<Asked & { licence: string; articles: string[] }> {
    const member = await this.world().member();
    const [first, second] = [await this.world().article({ words: 80 }), await this.world().article({ words: 80 })];
    const input = quoteInput(first);
    const items = [...input.items, ...quoteInput(second).items];
    const quote = await this.world()
      .get(KeepQuote)
      .execute(member, { ...input, items });
    const { reference } = await this.world().get(SubmitRequest).execute(member, { quoteId: quote.id! });
    const asked = { member, article: first, reference };
    await this.accept(asked);
    return { ...asked, licence: (await this.settle(asked)).reference, articles: [first.id, second.id] };
  }

  /** A request that a person has to decide: 120.00 GBP at the book's price. */
  async inReview(
    use: Partial<Use> = { edits: 'adapt' },
    parts: { article?: SeededArticle; member?: Member; item?: object } = {},
  ): Promise<Asked> {
    const member = parts.member ?? (await this.world().member());
    const article = parts.article ?? (await this.world().article());
    const asked = { member, article, reference: await this.submit(member, article, use, parts.item) };
    expect(await this.stateOf(asked)).toBe('in_review');
    return asked;
  }

  accept({ member, reference }: Asked) {
    return this.world().get(AcceptOffer).execute(member, { reference });
  }

  /** Payments opens its page. */
  begin({ member, reference }: Asked, openUntil = new Date(this.world().clock.now().getTime() + HOUR)) {
    const { database } = this.world();
    return database.transactions.run((tx) => this.world().get(OrderForPayment).begin(tx, member, reference, openUntil));
  }

  /** Payments settles, as it would in its own transaction. */
  settle({ reference }: Asked) {
    return this.world().database.transactions.run(async (tx) => {
      const { requestId } = await this.world().get(OrderForPayment).within(tx, reference);
      return this.world()
        .get(IssueLicence)
        .within(tx, settling, { requestId, settledBy: { attemptId: 'a-1' } });
    });
  }

  decide(who: typeof nora, input: DecideRequestInput) {
    return this.world().get(DecideRequest).execute(who, input);
  }

  page(member: MemberActor, reference: string) {
    return this.world().get(RequestQuery).detail(member, reference);
  }

  desk(reference: string) {
    return this.world().get(DeskQuery).detail(nora, reference);
  }

  async stateOf({ member, reference }: Asked): Promise<string> {
    return (await this.page(member, reference)).state;
  }

  /** Asks for an article on the web for a year. @returns the reference */
  ask(member: Member, article: SeededArticle, use: Partial<Use> = {}): Promise<string> {
    return this.submit(member, article, use);
  }

  /** What keeping a quote is refused with; undefined when it is kept. */
  tryQuote(member: Member, article: SeededArticle, use: Partial<Use>): Promise<unknown> {
    const kept = this.world().get(KeepQuote).execute(member, quoteInput(article, use));
    return kept.then(
      () => undefined,
      (error: unknown) => error,
    );
  }

  private async submit(member: Member, article: SeededArticle, use: Partial<Use>, item?: object): Promise<string> {
    const quote = await this.world()
      .get(KeepQuote)
      .execute(member, quoteInput(article, use, item));
    return (await this.world().get(SubmitRequest).execute(member, { quoteId: quote.id! })).reference;
  }
}
