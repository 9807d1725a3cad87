import type { Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { NewsroomFile, NewsroomPress, NewsroomSite } from './newsroom-site.js';

/** Where the newspapers' own system takes what it is told, as a licensee's would. */
export const HOOK_PATH = '/imprimatur/hook';

/** Serves each site under its own host name, so that pasting an article's address really fetches a page. */
export function newsroomServer(sites: readonly NewsroomSite[], press: NewsroomPress): Server {
  return createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const site = sites.find(({ origin }) => new URL(origin).hostname === host);
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    if (request.method === 'POST' && pathname === HOOK_PATH) {
      request.resume().once('end', () => response.writeHead(204).end());
      return;
    }
    const found = site ? fileAt(site, decodePath(pathname), press) : Promise.resolve(directory(sites));
    found.then(
      (file) => send(response, file ? 200 : 404, file ?? notFound(site)),
      () => send(response, 500, page('The newsroom could not read this page.')),
    );
  });
}

async function fileAt(site: NewsroomSite, path: string, press: NewsroomPress): Promise<NewsroomFile | undefined> {
  if (path === '/') return { contentType: 'text/html', body: press.renderFrontPage(site) };
  const article = site.articles.find((one) => one.path === path);
  if (article) return { contentType: 'text/html', body: press.renderArticlePage(article, site) };
  return press.openFile(path, site);
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Whoever comes under another name (127.0.0.1, say) is shown where the newspapers are. */
function directory(sites: readonly NewsroomSite[]): NewsroomFile {
  const links = sites.map(({ title, origin }) => `<li><a href="${origin}/">${title}</a></li>`).join('');
  return page(`The invented newspapers of this machine:<ul>${links}</ul>`);
}

function notFound(site: NewsroomSite | undefined): NewsroomFile {
  return page(`There is no such page.${site ? ' <a href="/">To the front page</a>' : ''}`);
}

function page(text: string): NewsroomFile {
  const style = 'font:18px/1.5 Georgia,serif;max-width:60ch;margin:15vh auto;padding:0 24px';
  return {
    contentType: 'text/html',
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Newsroom</title><main style="${style}">${text}</main>`,
  };
}

function send(response: ServerResponse, status: number, { contentType, body }: NewsroomFile): void {
  const text = contentType.startsWith('text/');
  response.writeHead(status, {
    'content-type': text ? `${contentType}; charset=utf-8` : contentType,
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}
