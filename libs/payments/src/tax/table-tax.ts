import { Injectable } from '@nestjs/common';
import type { Ask, TaxedSale, TaxEngine } from './tax-engine.js';
import { assessTax, type TaxAssessment } from './tax-rules.js';
import type { TaxTable } from './tax-table.js';

/** The one that licenses; several come with titles of several houses. */
export const LEGAL_ENTITY = 'IMP';

interface Row {
  id: string | null;
  version: number | null;
  country: string | null;
  kind: string | null;
  vat_number: string | null;
}

/** The table in force and the buyer in one statement. */
const QUESTION = `
  SELECT t.id, t.version, o.country, o.kind, o.vat_number
  FROM (VALUES (1)) one
  LEFT JOIN LATERAL (
    SELECT v.id, v.version FROM payments.tax_table_version v
    WHERE v.legal_entity = $1 AND v.effective_from <= ($3::timestamptz AT TIME ZONE 'UTC')::date
    ORDER BY v.effective_from DESC, v.version DESC LIMIT 1
  ) t ON true
  LEFT JOIN identity.v_organisation o ON o.id = $2::uuid`;

/** The house's own table; a version is read once in a process, since it never changes. */
@Injectable()
export class TableTax implements TaxEngine {
  private readonly tables = new Map<string, TaxTable>();

  async assess(ask: Ask, sale: TaxedSale): Promise<TaxAssessment> {
    const { organisationId, net, on, legalEntity = LEGAL_ENTITY } = sale;
    const [row] = (await ask(QUESTION, [legalEntity, organisationId, on])) as Row[];
    const { id = null, version = null, country = null, kind = null, vat_number: vatNumber = null } = row ?? {};
    const inForce = id === null || version === null ? null : { version, table: await this.table(ask, id) };
    return assessTax({ inForce, buyer: { country, kind, vatNumber }, net });
  }

  private async table(ask: Ask, id: string): Promise<TaxTable> {
    const known = this.tables.get(id);
    if (known) return known;
    const rows = (await ask('SELECT data FROM payments.tax_table_version WHERE id = $1', [id])) as { data: TaxTable }[];
    const [row] = rows;
    if (!row) throw new Error(`The tax table ${id} is gone.`);
    this.tables.set(id, row.data);
    return row.data;
  }
}
