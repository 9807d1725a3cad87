import { describe, expect, it } from '@jest/globals';
import type { ArticleComponent, ArticleContent } from '../article/article-content.js';
import type { RightsContext } from './rights-context.js';
import { rightsMap } from './rights-map.js';

const TITLE: RightsContext = {
  titleName: 'The Harbour Ledger',
  ownNames: ['Harbour Ledger', 'HL Graphics', 'المرسى'],
  staff: ['Mira Holt', 'Sara Naim', 'سارة نعيم'],
  contributors: [
    { name: 'Lina Haddad', terms: 'owned' },
    { name: 'Jonas Weir', terms: 'shared' },
    { name: 'Tom Adler', terms: 'one-time' },
    { name: 'Una Brandt', terms: 'none' },
  ],
};

const article = (over: Partial<ArticleContent>): ArticleContent => ({
  canonicalUrl: 'https://ledger.example/a',
  headline: 'A headline',
  standfirst: null,
  byline: 'By Mira Holt',
  authors: ['Mira Holt'],
  section: null,
  publishedAt: null,
  modifiedAt: null,
  language: 'en',
  direction: 'ltr',
  blocks: [{ id: 'p-1', kind: 'paragraph', html: 'The quay opened.', text: 'The quay opened.' }],
  components: [],
  wordCount: 3,
  ...over,
});

const picture = (creditLine: string | null, caption: string | null = null): ArticleComponent['rights'] => {
  const component = {
    id: 'i',
    kind: 'image' as const,
    creditLine,
    caption,
    alt: null,
    sourceUrl: null,
    width: null,
    height: null,
  };
  return rightsMap({ ...article({}), components: [component] }, TITLE).components[1]!.rights;
};
const text = (over: Partial<ArticleContent>): ArticleComponent['rights'] =>
  rightsMap(article(over), TITLE).components[0]!.rights;
const first = (words: string): Partial<ArticleContent> => ({
  blocks: [{ id: 'p', kind: 'paragraph', html: '', text: words }],
});

describe('pictures', () => {
  it.each([
    'A Name/A presidency press office/AFP',
    'AFP',
    'Sara Naim/AFP',
    'AFP/Sara Naim',
    'Harbour Ledger/AFP',
    'Photo by Sara Naim / AFP via Getty Images',
    'Photograph: Jo Public/AFP/Getty Images',
    'REUTERS/Jo Public',
    'Reuters',
    'AP Photo/Jo Public',
    'Jo Public/AP',
    'The Associated Press',
    'A.F.P.',
    'A\u200BFP',
    'АFP',
    'epa-efe',
    'Jo Public/EPA',
    'Jo Public/Anadolu',
    'Anadolu Agency via Getty',
    'PA Wire',
    'Jo Public/PA',
    'dpa',
    'Foto: Jan Muster/picture alliance',
    'Fotó: MTI',
    'Crédit: AFP',
    'ANSA/Jo Public',
    'Xinhua/Jo Public',
    '新华社',
    '共同通信社提供',
    'Фото: РИА Новости',
    'Фото: ТАСС',
    'رويترز',
    'تصوير: سارة نعيم/رويترز',
    'أ ف ب',
    'أ.ف.ب',
    'وكالة الأناضول',
    'فرانس برس',
    'غيتي',
    'المرسى / وكالة الصحافة الفرنسية',
  ])('of an agency are excluded: %s', (line) => {
    expect(picture(line)).toMatchObject({ status: 'excluded', code: 'image.agency' });
  });

  it.each(['Shutterstock', 'Sara Naim/Alamy Stock Photo', 'Wikimedia Commons', 'CC BY-SA 4.0', 'Unsplash'])(
    'of a library are excluded: %s',
    (line) => {
      expect(picture(line)).toMatchObject({ status: 'excluded', code: 'image.library' });
    },
  );

  it.each([
    'Handout',
    'Courtesy of the museum',
    'Harbour Ledger/Courtesy of the Haddad family',
    'A presidency press office',
    'Ministry of Defence',
    'Photo provided by the port police',
    'Pool',
    'Service de presse',
    'Photo: DR',
    'Ufficio stampa',
    'Фото: пресс-служба',
    'المكتب الإعلامي',
    'رئاسة الجمهورية',
    'المكتب الصحفي لرئاسة الوزراء',
    'وزارة الخارجية',
  ])('handed out are excluded: %s', (line) => {
    expect(picture(line)).toMatchObject({ status: 'excluded', code: 'image.handout' });
  });

  it.each(['Instagram', 'Screengrab', 'via Facebook', 'Sara Naim/Twitter', 'مواقع التواصل الاجتماعي', 'فيسبوك'])(
    'from social networks are excluded: %s',
    (line) => expect(picture(line)).toMatchObject({ status: 'excluded', code: 'image.social-media' }),
  );

  it.each([
    'Harbour Ledger',
    'The Harbour Ledger',
    '© The Harbour Ledger 2026',
    'Sara Naim',
    'Photo: Sara Naim',
    'Photograph: Sara Naim/Harbour Ledger',
    'Sara Naim for The Harbour Ledger',
    'Sara Naim and Mira Holt/Harbour Ledger',
    'Graphic: HL Graphics',
    'SARA NAIM / HARBOUR LEDGER',
    'المرسى',
    'تصوير: سارة نعيم/المرسى',
    'File photo: Harbour Ledger archive',
  ])('of ours are licensable: %s', (line) => {
    expect(picture(line)).toMatchObject({ status: 'licensable', code: 'image.own', nextStep: null });
  });

  it.each(['Lina Haddad', 'Lina Haddad/Harbour Ledger', 'Photo by Jonas Weir for The Harbour Ledger'])(
    'of contributors under contract are licensable: %s',
    (line) => expect(picture(line)).toMatchObject({ status: 'licensable', code: 'image.contributor' }),
  );

  it.each([
    [null, 'image.no-credit'],
    ['', 'image.no-credit'],
    ['Photo', 'image.no-credit'],
    ['2026', 'image.no-credit'],
    ['Jo Public', 'image.unknown-credit'],
    ['Jo Public/Harbour Ledger', 'image.unknown-credit'],
    ['Sara Naim and Jo Public', 'image.unknown-credit'],
    ['Lina Haddad, Jo Public', 'image.unknown-credit'],
    ['Tom Adler', 'image.contributor-one-time'],
    ['Sara Naim/Tom Adler', 'image.contributor-one-time'],
    ['Una Brandt', 'image.contributor-no-contract'],
    ['سارة نعيم وجو', 'image.unknown-credit'],
  ])('need clearance otherwise: %s', (line, code) => {
    expect(picture(line)).toMatchObject({ status: 'needs-clearance', code });
    expect(picture(line).nextStep).not.toBeNull();
  });

  it('are judged by an agency in brackets where the credit was not split off', () => {
    expect(picture(null, 'The square at noon (AFP)').status).toBe('excluded');
    expect(picture(null, 'The mayor speaks to Reuters').status).toBe('needs-clearance');
  });

  it.each(['Ap Roberts', 'Efe Yilmaz', 'Sana Khan', 'Petra Vogel', 'Map Reading', 'Paul Reuter'])(
    'of people with a name like an agency are not excluded: %s',
    (line) => expect(picture(line).status).toBe('needs-clearance'),
  );

  it('say who owns them and what to do', () => {
    expect(picture('Jo Public/AFP')).toEqual({
      status: 'excluded',
      code: 'image.agency',
      message: 'This photo belongs to AFP.',
      nextStep: 'You can license it from them.',
      names: ['AFP'],
    });
    expect(picture('Photo by Jo Public').names).toEqual(['Jo Public']);
    expect(picture('Jo Public/AFP via Getty Images').message).toBe('This photo belongs to AFP and Getty Images.');
  });
});

describe('the text', () => {
  it.each([
    [{ byline: 'By Mira Holt', authors: ['Mira Holt'] }, 'text.staff'],
    [{ byline: 'By Mira Holt in Valletta', authors: ['Mira Holt'] }, 'text.staff'],
    [{ byline: 'Mira Holt, maritime correspondent', authors: [] }, 'text.staff'],
    [{ byline: 'By Lina Haddad', authors: ['Lina Haddad'] }, 'text.contributor'],
    [{ byline: 'By Mira Holt and Jonas Weir', authors: ['Mira Holt', 'Jonas Weir'] }, 'text.contributor'],
    [{ byline: 'The Harbour Ledger', authors: [] }, 'text.own-title'],
    [{ byline: 'Editorial', authors: ['Editorial'] }, 'text.own-title'],
    [{ byline: 'هيئة التحرير', authors: [] }, 'text.own-title'],
    [{ byline: 'بقلم سارة نعيم', authors: ['سارة نعيم'] }, 'text.staff'],
    [{ byline: 'كتبت: سارة نعيم', authors: [] }, 'text.staff'],
  ])('is licensable when it is ours: %j', (over, code) => {
    expect(text(over)).toMatchObject({ status: 'licensable', code });
  });

  it.each([
    { byline: 'Reuters', authors: ['Reuters'] },
    { byline: 'AFP and agencies', authors: [] },
    { byline: 'By Agence France-Presse in Paris', authors: [] },
    { byline: 'Staff and agencies', authors: [] },
    { byline: 'By Mira Holt', authors: ['Mira Holt', 'Associated Press'] },
    { byline: 'By Mira Holt and AP', authors: ['Mira Holt'] },
    { byline: 'Agencies', authors: [] },
    { byline: 'رويترز', authors: [] },
    { byline: 'المرسى - وكالات', authors: [] },
    { byline: 'سارة نعيم، أ ف ب', authors: [] },
    { sourceLine: 'The Associated Press contributed to this report.' },
    { sourceLine: 'المصدر: وكالة الأناضول' },
    first('LONDON (Reuters) - The quay opened on Monday.'),
    first('القاهرة (رويترز) - افتتح الرصيف يوم الاثنين.'),
    first('PARIS, March 3 (AFP) — The quay opened.'),
    first('The quay opened on Monday. (AFP)'),
  ])('of an agency is excluded: %j', (over) => {
    expect(text(over)).toMatchObject({ status: 'excluded', code: 'text.agency' });
  });

  it.each([
    [{ byline: 'By Jo Public', authors: ['Jo Public'] }, 'text.unknown-author'],
    [{ byline: 'By Mira Holt and Jo Public', authors: ['Mira Holt'] }, 'text.unknown-author'],
    [{ byline: 'By Tom Adler', authors: ['Tom Adler'] }, 'text.contributor-one-time'],
    [{ byline: null, authors: [] }, 'text.no-byline'],
  ])('needs clearance otherwise: %j', (over, code) => {
    expect(text(over)).toMatchObject({ status: 'needs-clearance', code });
  });

  it('may quote an agency', () => {
    expect(text(first('“We are ready,” the captain told Reuters on Monday.')).status).toBe('licensable');
    expect(text(first('The minister (left) met AFP reporters in the port.')).status).toBe('licensable');
  });
});

describe('other components', () => {
  const component = (kind: ArticleComponent['kind'], id = 'c'): ArticleContent['components'][number] =>
    ({
      id,
      kind,
      creditLine: null,
      caption: null,
      alt: null,
      sourceUrl: null,
      width: null,
      height: null,
    }) as ArticleComponent;

  it('embeds are never licensable, pull-quotes follow the text', () => {
    const map = rightsMap({ ...article({}), components: [component('embed'), component('pull-quote', 'q')] }, TITLE);
    expect(map.components.map(({ rights }) => rights.code)).toEqual(['text.staff', 'embed.third-party', 'text.staff']);
  });

  it('judging twice gives the same map', () => {
    const once = rightsMap({ ...article({}), components: [component('video')] }, TITLE);
    expect(rightsMap(once, TITLE)).toEqual(once);
  });
});
