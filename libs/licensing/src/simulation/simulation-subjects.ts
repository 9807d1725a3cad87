import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { PriceBookDrafts } from '#libs/pricing';
import { draftHasMistakes } from '../licensing.errors.js';
import { RuleSets } from '../rules/rule-sets.query.js';
import type { Candidate, SimulationKind } from './simulation.entity.js';

/** What is tried, and on whose requests. */
export interface Subject {
  candidate: Candidate;
  /** Null: requests for every title. */
  titleId: string | null;
  /** Null: in every currency. */
  currency: string | null;
}

/** Drafts as they are now. Only one without mistakes can be tried: what it would say is not known otherwise. */
@Injectable()
export class SimulationSubjects {
  constructor(
    private readonly ruleSets: RuleSets,
    private readonly drafts: PriceBookDrafts,
  ) {}

  /**
   * @throws licensing.draft-has-mistakes, licensing.rule-set-not-found, pricing.draft-not-found, pricing.book-invalid,
   * kernel.forbidden
   */
  of(actor: Actor, kind: SimulationKind, draftId: string): Promise<Subject> {
    return kind === 'rules' ? this.rules(actor, draftId) : this.book(actor, draftId);
  }

  private async rules(actor: Actor, draftId: string): Promise<Subject> {
    const { rules, mistakes } = await this.ruleSets.draft(actor, draftId);
    if (mistakes.length > 0) throw draftHasMistakes(mistakes.length);
    return { candidate: { book: null, rules }, titleId: null, currency: null };
  }

  private async book(actor: Actor, draftId: string): Promise<Subject> {
    const { book, titleId, currency } = await this.drafts.byId(actor, draftId);
    return { candidate: { book, rules: null }, titleId, currency };
  }
}
