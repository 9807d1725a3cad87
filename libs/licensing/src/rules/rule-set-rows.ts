import type { RuleSetContent } from './rule-set.js';
import type { RuleSetDraftState } from './rule-set-draft.entity.js';
import type { RuleSetDraftItem, RuleSetVersionItem } from './rule-set-views.js';

export interface VersionRow {
  version: number;
  name: string;
  note: string | null;
  effective_from: Date;
  drafted_by_names: string[];
  published_by_name: string;
  published_at: Date;
  /** The version that decides now. */
  in_force: number;
  content?: RuleSetContent;
}

export interface DraftRow {
  id: string;
  title: string;
  state: RuleSetDraftState;
  based_on: number;
  editor_ids: string[];
  editor_names: string[];
  created_at: Date;
  updated_at: Date;
  revision: number;
  content?: RuleSetContent;
}

export function rowToVersion(row: VersionRow): RuleSetVersionItem {
  const { version, in_force: inForce } = row;
  return {
    version,
    name: row.name,
    state: version === inForce ? 'in-force' : version > inForce ? 'coming' : 'retired',
    note: row.note,
    effectiveFrom: row.effective_from.toISOString(),
    draftedBy: row.drafted_by_names,
    publishedBy: row.published_by_name,
    publishedAt: row.published_at.toISOString(),
  };
}

export const rowToDraft = (row: DraftRow): RuleSetDraftItem => ({
  id: row.id,
  title: row.title,
  state: row.state,
  basedOn: row.based_on,
  editors: row.editor_names,
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
});
