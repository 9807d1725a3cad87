import { ArticleFactsQuery, OverrideRights, SetArticleState } from '#libs/catalogue';
import type { StaffActor } from '#libs/kernel';
import type { DemoApp } from './demo-app.js';
import type { ArticleIds } from './import-articles.js';
import type { Step } from './tell.js';

const EMBARGO_DAYS = 17;
const DAY_MS = 86_400_000;

/** What the newsroom and the rights manager decided about single articles. */
export function newsroomDecisions(app: DemoApp, ids: ArticleIds, rights: StaffActor): Step[] {
  const idOf = (name: string): string => ids.get(name) ?? '';
  const until = Math.max(Date.parse('2026-12-10T06:00:00Z'), app.now.getTime() + EMBARGO_DAYS * DAY_MS);
  return [
    {
      at: new Date('2026-08-20T09:00:00Z'),
      act: () =>
        app.get(SetArticleState).execute(rights, {
          ...{ articleId: idOf('cold-store-fire-killed'), state: 'killed' },
          reason: 'A company was described as the owner that had sold the store a year before.',
        }),
    },
    {
      at: new Date(app.now.getTime() - DAY_MS),
      act: () =>
        app.get(SetArticleState).execute(rights, {
          ...{ articleId: idOf('estuary-honours-embargoed'), state: 'embargoed' },
          embargoedUntil: new Date(until).toISOString(),
          reason: 'The commission publishes its report on that morning.',
        }),
    },
    {
      at: new Date('2026-04-07T10:00:00Z'),
      act: () => clearPicture(app, idOf('market-traders'), rights),
    },
  ];
}

/** The picture without a credit turned out to be the paper's own. */
async function clearPicture(app: DemoApp, articleId: string, actor: StaffActor): Promise<void> {
  const [facts] = await app.get(ArticleFactsQuery).forQuote([articleId]);
  const picture = facts?.components.find(({ code }) => code === 'image.no-credit');
  if (!picture) return;
  await app.get(OverrideRights).execute(actor, {
    ...{ articleId, componentId: picture.id, status: 'licensable' },
    reason: 'Found in our own archive, with the negative: taken by a staff photographer in 1976.',
  });
}
