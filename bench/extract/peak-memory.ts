// Run as a process of its own: reads every page with one reader and answers what it needed at most, in MB.
import { READERS, type ReaderName } from './readers.js';
import { describedPages, markedPages, type KnownPage } from '../../libs/catalogue/src/testing/known-pages.js';

const [folder = '', name = 'ours', kind = 'pages'] = process.argv.slice(2);

/** 100,000 elements of every sort, six million characters. */
const hugePage = (): KnownPage => {
  const row = '<div class="row"><p>Some words, with a <a href="/x">link</a>, make a paragraph of this page.</p></div>';
  return { name: 'huge', url: 'https://huge.example/a', html: Buffer.from(row.repeat(33_334)), details: {} };
};

const pages = kind === 'huge' ? [hugePage()] : [...markedPages(folder), ...describedPages(folder)];
const before = process.memoryUsage().rss;
for (const page of pages) READERS[name as ReaderName](page);
process.send?.({ peak: process.resourceUsage().maxRSS / 1024, before: before / 1024 / 1024 });
