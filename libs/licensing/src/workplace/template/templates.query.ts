import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isReference, type Actor, type Clock } from '#libs/kernel';
import { Reads } from '#platform/database';
import { requestNotFound } from '../../licensing.errors.js';
import { ANSWER_LICENSEE, READ_DESK } from '../../licensing.permissions.js';
import { moneyOf } from '../../request/request-rows.js';
import { staffOf } from '../staff-of.js';
import { fillTemplate, unknownPlaces, type TemplateLanguage } from './fill-template.js';
import { exampleValues, valuesIn, type TemplateFacts } from './template-values.js';
import type { ReadyTemplateView, TemplatePreviewInput, TemplatePreviewView, TemplateView } from './template-view.js';

interface TemplateRow extends Omit<TemplateView, 'updatedAt'> {
  updated_at: Date;
}

interface FactsRow {
  reference: string;
  headline: string;
  title_name: string | null;
  licensee: string;
  requester_name: string;
  amount: string | null;
  currency: string | null;
  submitted_at: Date;
  promised_at: Date | null;
  offer_expires_at: Date | null;
}

const LANGUAGES: readonly TemplateLanguage[] = ['en', 'ar'];

@Injectable()
export class Templates {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** All of them, by name. @throws kernel.forbidden */
  async list(actor: Actor): Promise<TemplateView[]> {
    authorise(actor, READ_DESK);
    const rows = await this.reads.query<TemplateRow>(
      `SELECT id, name, used_for AS "usedFor", body_en AS "bodyEn", body_ar AS "bodyAr", revision,
         changed_by_name AS "changedBy", updated_at
       FROM licensing.message_template ORDER BY lower(name), id LIMIT 200`,
    );
    return rows.map(({ updated_at: updatedAt, ...row }) => ({ ...row, updatedAt: updatedAt.toISOString() }));
  }

  /** Each template in each language it is written in, with the request's own facts. @throws licensing.request-not-found */
  async forRequest(actor: Actor, reference: string): Promise<ReadyTemplateView[]> {
    const staff = staffOf(actor, ANSWER_LICENSEE);
    const facts = await this.facts(reference, staff.name);
    const values = { en: valuesIn('en', facts), ar: valuesIn('ar', facts) };
    return (await this.list(actor)).flatMap(({ id, name, usedFor, bodyEn, bodyAr }) =>
      LANGUAGES.flatMap((language) => {
        const body = language === 'en' ? bodyEn : bodyAr;
        return body === '' ? [] : [{ id, name, usedFor, language, ...fillTemplate(body, values[language]) }];
      }),
    );
  }

  /** How a text reads with invented facts. Nothing is stored. @throws kernel.forbidden */
  preview(actor: Actor, { language, body }: TemplatePreviewInput): TemplatePreviewView {
    authorise(actor, READ_DESK);
    return { text: fillTemplate(body, exampleValues(language)).text, unknown: unknownPlaces(body) };
  }

  private async facts(reference: string, reviewer: string): Promise<TemplateFacts> {
    const row = isReference(reference, 'R')
      ? await this.reads.one<FactsRow>(
          `SELECT reference, headline, title_name, licensee ->> 'name' AS licensee, requester_name, amount, currency,
             submitted_at, promised_at, CASE WHEN state = 'offered' THEN offer_expires_at END AS offer_expires_at
           FROM licensing.request WHERE reference = $1`,
          [reference],
        )
      : undefined;
    if (!row) throw requestNotFound();
    return {
      ...{ licensee: row.licensee, requester: row.requester_name, article: row.headline, title: row.title_name },
      ...{ reference: row.reference, price: moneyOf(row.amount, row.currency), submitted: row.submitted_at },
      ...{ promised: row.promised_at, offerExpires: row.offer_expires_at, today: this.clock.now(), reviewer },
    };
  }
}
