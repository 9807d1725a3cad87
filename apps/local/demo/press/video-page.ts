import { escapeHtml } from './html.js';
import type { Newspaper } from './newspapers.js';

const STYLE =
  'body{margin:0;background:#111;color:#f2eee4;font:16px/1.4 Georgia,serif}figure{margin:0;position:relative}img{width:100%;height:100vh;object-fit:cover;display:block;opacity:.75}figcaption{position:absolute;inset:auto 0 0;padding:16px 20px;background:linear-gradient(transparent,#000c)}svg{position:absolute;inset:0;margin:auto;width:72px}';

/** What stands in the frame of a film: its still. @param path such as `/video/nothing-to-declare` */
export function renderVideo(path: string, { language, direction, words }: Newspaper): string {
  const name = path.replace('/video/', '').replace(/[^a-z0-9-]/g, '');
  const still = `/pictures/city-dusk-${name.replaceAll('-', '')}.jpg`;
  const title = name.replaceAll('-', ' ');
  return `<!doctype html><html lang="${language}" dir="${direction}"><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${STYLE}</style>
<figure><img src="${still}" alt=""><svg viewBox="0 0 72 72" aria-hidden="true"><circle cx="36" cy="36" r="35" fill="#000a" stroke="#fff" stroke-width="2"/><path d="M29 22l24 14-24 14z" fill="#fff"/></svg><figcaption>${words.invented}</figcaption></figure></html>`;
}
