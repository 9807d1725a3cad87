import { ImportArticle } from '#libs/catalogue';
import type { StaffActor } from '#libs/kernel';
import type { ContentFile } from '../../newsroom/content-file.js';
import type { NewsroomSite } from '../../newsroom/newsroom-site.js';
import { renderArticlePage } from '../press/article-page.js';
import type { DemoApp } from './demo-app.js';

/** Ids of the imported articles by the names of their content files. */
export type ArticleIds = ReadonlyMap<string, string>;

/** Imports every page on its day as the newspapers print it; one that was corrected first as it was, and then again. */
export async function importArticles(
  app: DemoApp,
  actor: StaffActor,
  sites: readonly NewsroomSite[],
): Promise<ArticleIds> {
  const ids = new Map<string, string>();
  for (const { file, site } of inOrder(sites)) {
    const earlier = beforeCorrection(file);
    if (earlier) await importOne(app, actor, earlier, site);
    ids.set(file.slug, await importOne(app, actor, file, site));
  }
  return ids;
}

const dayOf = ({ fields }: ContentFile): number => Date.parse(fields['updated'] ?? fields['published'] ?? '');

const inOrder = (sites: readonly NewsroomSite[]): { file: ContentFile; site: NewsroomSite }[] =>
  sites
    .flatMap((site) => site.articles.map((file) => ({ file, site })))
    .sort((one, other) => dayOf(one.file) - dayOf(other.file));

async function importOne(app: DemoApp, actor: StaffActor, file: ContentFile, site: NewsroomSite): Promise<string> {
  const url = new URL(file.path, site.origin).href;
  app.clock.set(new Date(Math.min(dayOf(file), app.now.getTime())));
  const { articleId } = await app.get(ImportArticle).execute(actor, { url, html: renderArticlePage(file, site) });
  return articleId;
}

/** The article as it first said it, with the mistake and without the note; undefined for one that was right. */
function beforeCorrection(file: ContentFile): ContentFile | undefined {
  const { firstSaid, correctedTo, updated: _, ...fields } = file.fields;
  if (firstSaid === undefined || correctedTo === undefined) return undefined;
  const body = file.body.replace(correctedTo, firstSaid).replace(/^@correction .*$/m, '');
  return { ...file, fields, body };
}
