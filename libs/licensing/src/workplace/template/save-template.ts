import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, isId, newId, type Actor, type Clock, type StaffActor } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { brokenConstraint, Transactions, type Tx } from '#platform/database';
import { MANAGE_TEMPLATES } from '../../licensing.permissions.js';
import { staffOf } from '../staff-of.js';
import { templateChanged, templateInvalid, templateNameTaken, templateNotFound } from '../workplace.errors.js';
import { PLACEHOLDERS, unknownPlaces } from './fill-template.js';
import { TEMPLATE_USES, type SaveTemplateInput } from './template-view.js';

const LONGEST_NAME = 80;
const LONGEST_BODY = 3000;

/** Writes a template down, a new one or a change of one. */
@Injectable()
export class SaveTemplate {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws licensing.template-invalid, licensing.template-not-found, licensing.template-changed,
   * licensing.template-name-taken, kernel.forbidden
   */
  async execute(actor: Actor, input: SaveTemplateInput): Promise<{ id: string }> {
    const staff = staffOf(actor, MANAGE_TEMPLATES);
    const template = checked(input);
    try {
      return await this.transactions.run(async (tx) => {
        const now = this.clock.now();
        const id =
          input.id === undefined
            ? await insert(tx, staff, template, now)
            : await change(tx, staff, { ...template, id: input.id }, now);
        const subject = { kind: 'message-template', id } as const;
        await this.audit.record(tx, staff, { action: 'licensing.template-saved', subject, data: {} });
        return { id };
      });
    } catch (error) {
      if (brokenConstraint(error) === 'message_template_name') throw templateNameTaken();
      throw error;
    }
  }
}

function checked(input: SaveTemplateInput): SaveTemplateInput {
  const name = input.name.trim();
  if (name === '' || name.length > LONGEST_NAME) throw templateInvalid('name', 'A name has 1 to 80 characters.');
  const usedFor = TEMPLATE_USES.filter((use) => input.usedFor.includes(use));
  if (usedFor.length === 0) throw templateInvalid('usedFor', 'Say where it is used: messages, questions or refusals.');
  const [bodyEn, bodyAr] = [input.bodyEn.trim(), input.bodyAr.trim()];
  if (bodyEn === '' && bodyAr === '') throw templateInvalid('bodyEn', 'Write it in one language at least.');
  for (const [path, body] of [
    ['bodyEn', bodyEn],
    ['bodyAr', bodyAr],
  ] as const) {
    if (body.length > LONGEST_BODY) throw templateInvalid(path, 'A template has at most 3,000 characters.');
    const [unknown] = unknownPlaces(body);
    if (unknown === undefined) continue;
    throw templateInvalid(path, `“{${unknown}}” is no place we can fill. There are: {${PLACEHOLDERS.join('}, {')}}.`);
  }
  return { ...input, name, usedFor, bodyEn, bodyAr };
}

async function insert(tx: Tx, staff: StaffActor, template: SaveTemplateInput, now: Date): Promise<string> {
  const id = newId(now.getTime());
  const { name, usedFor, bodyEn, bodyAr } = template;
  await tx.query(
    `INSERT INTO licensing.message_template (id, name, used_for, body_en, body_ar, revision, changed_by,
       changed_by_name, created_at, updated_at) VALUES ($1, $2, $3, $4, $5, 1, $6, $7, $8, $8)`,
    [id, name, usedFor, bodyEn, bodyAr, staff.userId, staff.name, now],
  );
  return id;
}

async function change(
  tx: Tx,
  staff: StaffActor,
  template: SaveTemplateInput & { id: string },
  now: Date,
): Promise<string> {
  const { id, revision, name, usedFor, bodyEn, bodyAr } = template;
  const [row] = isId(id)
    ? await tx.query<{ revision: number; changed_by_name: string }[]>(
        'SELECT revision, changed_by_name FROM licensing.message_template WHERE id = $1 FOR UPDATE',
        [id],
      )
    : [];
  if (!row) throw templateNotFound();
  if (revision !== undefined && revision !== row.revision) throw templateChanged(row.changed_by_name);
  await tx.query(
    `UPDATE licensing.message_template SET name = $2, used_for = $3, body_en = $4, body_ar = $5,
       revision = revision + 1, changed_by = $6, changed_by_name = $7, updated_at = $8 WHERE id = $1`,
    [id, name, usedFor, bodyEn, bodyAr, staff.userId, staff.name, now],
  );
  return id;
}
