import type { MemberActor, StaffActor } from '#libs/kernel';
import {
  AcceptOffer,
  ApproveDecision,
  DecideRequest,
  KeepExtension,
  KeepQuote,
  PostMessage,
  ReplyToOffer,
  ResubmitRequest,
  RevokeLicence,
  SubmitRequest,
  SuspendLicence,
  WithdrawRequest,
  type DecideRequestInput,
  type ExtensionInput,
  type LicenceStateInput,
} from '#libs/licensing';
import { DeskInvoiceQuery, IssueInvoice, RecordTransfer } from '#libs/payments';
import { clearPart, type ClearanceTold } from './clear-part.js';
import type { Counter } from './card-counter.js';
import type { DemoApp } from './demo-app.js';
import type { ArticleIds } from './import-articles.js';
import type { Step } from './tell.js';
import { quoteInputOf, type Wish } from './wishes.js';

export interface StoryGround {
  app: DemoApp;
  ids: ArticleIds;
  counter: Counter;
}

/** One request and what became of it, told step by step; the steps of all stories are then carried out in their order. */
export class Story {
  readonly steps: Step[] = [];
  private reference = '';
  private invoice = '';

  constructor(
    private readonly ground: StoryGround,
    private readonly member: MemberActor,
  ) {}

  asks(at: Date, wish: Wish, message?: string): this {
    return this.then(at, async () => {
      const quoteId = await this.keep(at, wish);
      const asked = { quoteId, ...(message === undefined ? {} : { message }) };
      this.reference = (await this.app.get(SubmitRequest).execute(this.member, asked)).reference;
    });
  }

  asksInWords(at: Date, freeText: string, url?: string): this {
    return this.then(at, async () => {
      const asked = { freeText, ...(url === undefined ? {} : { url }) };
      this.reference = (await this.app.get(SubmitRequest).execute(this.member, asked)).reference;
    });
  }

  answers(at: Date, message: string, wish?: Wish): this {
    return this.then(at, async () => {
      const changed = wish ? { quoteId: await this.keep(at, wish) } : {};
      await this.app.get(ResubmitRequest).execute(this.member, { reference: this.reference, message, ...changed });
    });
  }

  accepts(at: Date, by: MemberActor = this.member): this {
    return this.then(at, () => this.app.get(AcceptOffer).execute(by, { reference: this.reference }));
  }

  pays(at: Date, by: MemberActor = this.member): this {
    return this.then(at, () => this.ground.counter.pay(by, this.reference, at));
  }

  /** Buys on account; the worker makes the page to pay it. */
  buysOnAccount(at: Date, poNumber: string, by: MemberActor = this.member): this {
    return this.then(at, async () => {
      const { reference } = this;
      this.invoice = (await this.app.get(IssueInvoice).execute(by, { reference, poNumber })).number;
    });
  }

  /** Finance finds the transfer on the bank's statement. @param part in minor units; left out: all that is owed */
  isTransferred(at: Date, by: StaffActor, bankReference: string, part?: string): this {
    return this.then(at, async () => {
      const { owed } = await this.app.get(DeskInvoiceQuery).detail(by, this.invoice);
      const amount = part === undefined ? owed : { ...owed, amount: part };
      const receivedOn = at.toISOString().slice(0, 10);
      await this.app.get(RecordTransfer).execute(by, { number: this.invoice, amount, receivedOn, bankReference });
    });
  }

  withdraws(at: Date, message: string): this {
    return this.then(at, () =>
      this.app.get(WithdrawRequest).execute(this.member, { reference: this.reference, message }),
    );
  }

  replies(at: Date, message: string): this {
    return this.then(at, () => this.app.get(ReplyToOffer).execute(this.member, { reference: this.reference, message }));
  }

  /** More of the licence that this story gave: asked, accepted and paid for the difference. */
  extends(at: Date, more: Omit<ExtensionInput, 'reference'>): this {
    return this.onLicence(at, async (licence) => {
      const { id } = await this.app.get(KeepExtension).execute(this.member, { reference: licence, ...more });
      const { reference } = await this.app.get(SubmitRequest).execute(this.member, { quoteId: id ?? '' });
      await this.app.get(AcceptOffer).execute(this.member, { reference });
      await this.ground.counter.pay(this.member, reference, at);
    });
  }

  writes(at: Date, author: MemberActor | StaffActor, body: string): this {
    return this.then(at, () => this.app.get(PostMessage).execute(author, { reference: this.reference, body }));
  }

  isDecided(at: Date, by: StaffActor, decision: Omit<DecideRequestInput, 'reference'>): this {
    return this.then(at, () => this.app.get(DecideRequest).execute(by, { reference: this.reference, ...decision }));
  }

  isConfirmed(at: Date, by: StaffActor): this {
    return this.then(at, () => this.app.get(ApproveDecision).execute(by, { reference: this.reference }));
  }

  isSuspended(at: Date, by: StaffActor, reason: Omit<LicenceStateInput, 'reference'>): this {
    return this.onLicence(at, (reference) => this.app.get(SuspendLicence).execute(by, { reference, ...reason }));
  }

  isRevoked(at: Date, by: StaffActor, reason: Omit<LicenceStateInput, 'reference'>): this {
    return this.onLicence(at, (reference) => this.app.get(RevokeLicence).execute(by, { reference, ...reason }));
  }

  /** What the desk does with the part of this request that waits to be cleared. */
  isCleared(at: Date, by: StaffActor, told: ClearanceTold): this {
    return this.then(at, () => clearPart(this.app, by, this.reference, told));
  }

  /** Where nobody could pay there is no licence to change. */
  private onLicence(at: Date, act: (reference: string) => Promise<unknown>): this {
    return this.then(at, async () => {
      if (this.ground.counter.isOpen) await act(this.reference.replace('R-', 'L-'));
    });
  }

  private async keep(at: Date, wish: Wish): Promise<string> {
    const { app, ids } = this.ground;
    const input = await quoteInputOf(app, ids, wish, at.toISOString().slice(0, 10));
    const { id } = await app.get(KeepQuote).execute(this.member, input);
    if (id === undefined) throw new Error('A kept quote has an id.');
    return id;
  }

  private get app(): DemoApp {
    return this.ground.app;
  }

  private then(at: Date, act: () => Promise<unknown>): this {
    this.steps.push({ at, act });
    return this;
  }
}
