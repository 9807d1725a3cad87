import { openSheet, PAGE, SOFT } from '#libs/packaging';

/** What is told one after the other: a log, a correspondence. */
export interface Chronicle {
  title: string;
  /** Under the title. */
  about: string;
  author: string;
  /** Its date, which the file carries; ISO 8601. */
  at: string;
  chapters: readonly { heading?: string; lines: readonly string[] }[];
}

/** It as a tagged PDF in English; what others wrote keeps its own direction. The same gives the same bytes. */
export async function recordPdf({ title, about, author, at, chapters }: Chronicle): Promise<Buffer> {
  const sheet = await openSheet('ltr', 'en', { title, author, subject: about, at: new Date(at) });
  sheet.text({ text: title, face: 'serif', size: 22, leading: 1.25, tag: 'H1' });
  sheet.text({ text: about, face: 'sans', size: 9, leading: 1.7, colour: SOFT });
  sheet.y += 12;
  for (const { heading, lines } of chapters) {
    if (heading) {
      sheet.rule();
      sheet.y += 6;
      sheet.text({ text: heading, face: 'sans-bold', size: 9, leading: 1.6, tag: 'H2' });
    }
    for (const text of lines) sheet.text({ text, face: 'serif', size: 10, leading: 1.5 });
    sheet.y += 8;
  }
  sheet.onEachPage((page, of) => {
    sheet.y = PAGE.height - PAGE.bottom + 22;
    const block = { text: `${title}   ${page} / ${of}`, face: 'sans' as const, size: 7.5, colour: SOFT };
    sheet.lines(sheet.measure(block).lines, block);
  });
  return sheet.finish();
}
