import { newId } from '#libs/kernel';
import type { TestDatabase } from './test-database.js';

export const CONTRIBUTOR = 'Jonas Weir';

/** The article's text is by somebody who gets 30% of what it earns. */
export async function shareArticle(database: TestDatabase, articleId: string): Promise<void> {
  await database.asOwner(
    `UPDATE catalogue.article SET section = 'Sea', components = jsonb_set(components, '{0,rights}',
       '{"status":"licensable","code":"text.contributor","message":"","nextStep":null,"names":["${CONTRIBUTOR}"]}')
     WHERE id = $1`,
    [articleId],
  );
  await database.asOwner(
    `INSERT INTO catalogue.contributor (id, title_id, name, relation, terms, share_bps, created_at, updated_at)
     SELECT $1, title_id, $3, 'contributor', 'shared', 3000, now(), now() FROM catalogue.article WHERE id = $2
     ON CONFLICT DO NOTHING`,
    [newId(), articleId, CONTRIBUTOR],
  );
}
