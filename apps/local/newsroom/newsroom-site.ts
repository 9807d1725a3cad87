import type { ContentFile } from './content-file.js';

/** One invented newspaper on this machine. */
export interface NewsroomSite {
  /** Such as `harbour-ledger`. */
  title: string;
  /** Such as `http://harbour-ledger.localhost:3015`. */
  origin: string;
  /** The portal that the line about republishing leads to, such as `http://localhost:3000`. */
  portal: string;
  articles: readonly ContentFile[];
}

export interface NewsroomFile {
  contentType: string;
  body: Buffer | string;
}

/** How the demo draws its newspapers; the newsroom only serves what this gives. */
export interface NewsroomPress {
  renderArticlePage(article: ContentFile, site: NewsroomSite): string;
  renderFrontPage(site: NewsroomSite): string;
  /** Any other file of the site, pictures above all; undefined when there is none. @param path such as `/pictures/quay.jpg` */
  openFile(path: string, site: NewsroomSite): Promise<NewsroomFile | undefined>;
}

/** One site per title found in the content. @param port the one the newsroom listens on @param portal the portal's origin */
export function sitesOf(articles: readonly ContentFile[], port: number, portal: string): NewsroomSite[] {
  const titles = [...new Set(articles.map(({ title }) => title))].sort();
  return titles.map((title) => ({
    title,
    origin: `http://${title}.localhost:${port}`,
    portal,
    articles: articles.filter((article) => article.title === title),
  }));
}
