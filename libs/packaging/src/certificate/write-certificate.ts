import { isolate } from '#libs/kernel';
import type { LicenceItemSnapshot, LicenceSnapshot } from '#libs/licensing';
import { verifyUrl } from '../claims/links.js';
import { describeTerms } from '../wording/describe-terms.js';
import { joined } from '../wording/joined.js';
import { wordsFor } from '../wording/words-for.js';
import type { Words } from '../wording/words.js';
import { deedPages } from './deed-pages.js';
import { publicDeeds } from './public-deed.js';
import { drawQr } from './qr.js';
import { drawSeal } from './seal.js';
import { INK, MEASURE, PAGE, SEAL, SOFT } from './page.js';
import { Sheet } from './sheet.js';

const SEAL_RADIUS = 60;
const LABEL_WIDTH = 118;
const QR_SIZE = 88;

/**
 * The certificate of a licence as a tagged PDF, in the language of its deed: who, what, the terms as a table, how to
 * verify it, and the deed; where the licensee's language is another one, all of it in both. It holds no price and no
 * persons. The same licence gives the same bytes.
 *
 * @param token the signed claims, attached as `licence.jws`: so the certificate alone says what is licensed to programs too
 */
export async function writeCertificate(licence: LicenceSnapshot, publicUrl: string, token?: string): Promise<Buffer> {
  const deeds = publicDeeds(licence);
  const words = wordsFor(deeds[0]?.language ?? 'en');
  const sheet = new Sheet(words.direction, words.language, {
    title: `${words.labels.certificate} ${licence.reference}`,
    author: licence.licensor.name,
    subject: licence.items.map((item) => item.headline).join('; '),
    at: new Date(licence.issuedAt),
  });
  front(sheet, licence, words, publicUrl);
  const licensees = licenseesWords(licence);
  if (licensees && licensees !== words)
    sheet.inLanguage(licensees, () => {
      sheet.newPage();
      front(sheet, licence, licensees, publicUrl);
    });
  for (const deed of deeds) sheet.inLanguage(deed, () => deedPages(sheet, deed));
  footers(sheet, licence, publicUrl);
  if (token !== undefined) sheet.attach('licence.jws', Buffer.from(token), 'application/jose');
  return sheet.finish();
}

/** The words of the licensee's language; undefined where it is not known (as in older licences) or is none of ours. */
function licenseesWords({ licensee }: LicenceSnapshot): Words | undefined {
  const words = wordsFor(licensee.language ?? 'en');
  return licensee.language?.split('-')[0] === words.language ? words : undefined;
}

function front(sheet: Sheet, licence: LicenceSnapshot, words: Words, publicUrl: string): void {
  head(sheet, licence, words);
  parties(sheet, licence, words);
  articles(sheet, licence, words);
  terms(sheet, licence, words);
  verification(sheet, licence, words, publicUrl);
  if (sheet.isLacking) sheet.text({ text: words.lettersLacking, face: 'sans', size: 8.5, leading: 1.5, colour: SOFT });
}

function head(sheet: Sheet, licence: LicenceSnapshot, words: Words): void {
  const width = MEASURE - 2 * SEAL_RADIUS - 24;
  const centre = sheet.left(MEASURE - 2 * SEAL_RADIUS, 2 * SEAL_RADIUS) + SEAL_RADIUS;
  sheet.figure(`${words.labels.certificate} ${licence.reference}`, (pdf) =>
    drawSeal(pdf, { x: centre, y: PAGE.top + SEAL_RADIUS, radius: SEAL_RADIUS, reference: licence.reference }),
  );
  sheet.y = PAGE.top + 6;
  sheet.text({ text: licence.licensor.name, face: 'sans-bold', size: 9, colour: SOFT, width });
  sheet.y += 12;
  sheet.text({ text: words.labels.subtitle, face: 'serif', size: 29, leading: 1.2, width, tag: 'H1' });
  sheet.text({ text: licence.reference, face: 'serif', size: 16, leading: 1.5, colour: SEAL, width });
  const revision = licence.revision > 1 ? `${words.labels.revision} ${licence.revision}` : null;
  const issued = joined([`${words.labels.issued} ${words.date(licence.issuedAt)}`, revision]);
  sheet.text({ text: issued, face: 'sans', size: 8.5, leading: 1.7, colour: SOFT, width });
  sheet.y = Math.max(sheet.y, PAGE.top + 2 * SEAL_RADIUS) + 20;
}

function parties(sheet: Sheet, licence: LicenceSnapshot, words: Words): void {
  const attested = words.attested(isolate(licence.licensor.name), isolate(licence.licensee.name));
  sheet.text({ text: attested, face: 'serif', size: 13, leading: 1.5 });
  sheet.y += 18;
}

function sectionHead(sheet: Sheet, text: string): void {
  sheet.ensure(60);
  sheet.rule(INK, 0.8);
  sheet.y += 7;
  sheet.text({ text, face: 'sans-bold', size: 8.5, colour: INK, tag: 'H2' });
  sheet.y += 5;
}

function articles(sheet: Sheet, licence: LicenceSnapshot, words: Words): void {
  sectionHead(sheet, words.labels.articles);
  for (const item of licence.items) {
    sheet.ensure(54);
    sheet.text({
      text: item.headline,
      face: 'serif-bold',
      size: 12.5,
      leading: 1.35,
      language: item.language,
      direction: item.direction,
    });
    const when = item.publishedAt ? words.date(item.publishedAt) : null;
    const source = joined([item.byline, item.titleName, when]);
    sheet.text({ text: source, face: 'serif', size: 10, leading: 1.45 });
    sheet.text({ text: extent(item, words), face: 'sans', size: 8.5, leading: 1.5, colour: SOFT });
    sheet.text({ text: item.canonicalUrl, face: 'sans', size: 8, leading: 1.5, colour: SOFT });
    sheet.y += 10;
  }
  sheet.y += 6;
}

function extent(item: LicenceItemSnapshot, words: Words): string {
  const count = words.number(item.words);
  const text = item.blockIds === null ? words.wholeText(count) : words.excerpt(count);
  const pictures = item.componentIds.length > 0 ? words.pictures(item.componentIds.length) : null;
  const version = `${words.labels.version} ${item.articleVersion}`;
  return joined([text, pictures, version]);
}

function terms(sheet: Sheet, licence: LicenceSnapshot, words: Words): void {
  sectionHead(sheet, words.labels.terms);
  describeTerms(licence, words).forEach((row, index) => {
    if (index > 0) {
      sheet.rule();
      sheet.y += 4;
    }
    sheet.row([
      { text: row.label, face: 'sans', size: 8.5, leading: 1.72, colour: SOFT, width: LABEL_WIDTH - 12 },
      { text: row.value, face: 'serif', size: 10.5, leading: 1.4, start: LABEL_WIDTH },
    ]);
    sheet.y += 4;
  });
  sheet.y += 14;
}

function verification(sheet: Sheet, licence: LicenceSnapshot, words: Words, publicUrl: string): void {
  const url = verifyUrl(publicUrl, licence.reference, licence.checkCode);
  sheet.ensure(QR_SIZE + 34);
  sectionHead(sheet, words.labels.verify);
  const top = sheet.y + 3;
  const left = sheet.left(0, QR_SIZE);
  sheet.figure(`QR: ${url}`, (pdf) => drawQr(pdf, url, { x: left, y: top, size: QR_SIZE, colour: INK }));
  sheet.link(url, { x: left, y: top, width: QR_SIZE, height: QR_SIZE });
  const start = QR_SIZE + 20;
  sheet.y = top;
  sheet.text({ text: words.verifySentence, face: 'serif', size: 10.5, leading: 1.45, start });
  sheet.y += 5;
  sheet.text({
    text: verifyUrl(publicUrl, licence.reference),
    face: 'sans',
    size: 8.5,
    leading: 1.5,
    colour: SOFT,
    start,
  });
  sheet.y += 3;
  sheet.text({ text: words.labels.checkCode, face: 'sans', size: 8.5, leading: 1.5, colour: SOFT, start });
  sheet.text({ text: licence.checkCode, face: 'sans-bold', size: 12, leading: 1.4, start });
  sheet.y = Math.max(sheet.y, top + QR_SIZE) + 10;
}

function footers(sheet: Sheet, licence: LicenceSnapshot, publicUrl: string): void {
  sheet.onEachPage((number, of, { language }) => {
    sheet.y = PAGE.height - PAGE.bottom + 22;
    const page = wordsFor(language).page(number, of);
    const text = joined([licence.reference, verifyUrl(publicUrl, licence.reference), page]);
    const block = { text, face: 'sans' as const, size: 7.5, colour: SOFT };
    sheet.lines(sheet.measure(block).lines, block);
  });
}
