import { describe, expect, it } from '@jest/globals';
import type { ArticleComponent } from '../../article/article-content.js';
import { contextOn } from '../contract-day.js';
import { judgePicture } from '../judge-picture.js';
import type { RightsContext } from '../rights-context.js';

const TITLE: RightsContext = {
  ...{ titleName: 'The Harbour Ledger', ownNames: ['Harbour Ledger', 'المرسى'], staff: ['Mira Holt', 'سارة نعيم'] },
  contributors: [
    { name: 'Ana Ruiz', terms: 'shared' },
    { name: 'Jan Muster', terms: 'owned', from: '2024-01-01', until: '2025-12-31' },
    { name: 'Jan Muster', terms: 'none', from: '2026-01-01' },
  ],
};
const judge = (creditLine: string, publishedAt: string | null = '2026-03-01T08:00:00+01:00'): string => {
  const component = { kind: 'image' as const, creditLine, caption: null } satisfies Partial<ArticleComponent>;
  return judgePicture(component, contextOn(TITLE, publishedAt)).code;
};

/** Names of agencies as they are printed in five languages and more. */
const AGENCIES = [
  ...['AFP', 'Reuters', 'AP', 'Getty Images', 'dpa', 'EFE', 'ANSA', 'PA Wire', 'epa-efe', 'Anadolu', 'Xinhua', 'TASS'],
  ...['Agence France-Presse', 'The Associated Press', 'Deutsche Presse-Agentur', 'Europa Press', 'picture alliance'],
  ...['رويترز', 'فرانس برس', 'أ ف ب', 'الأناضول', 'وكالة الصحافة الفرنسية', 'أسوشيتد برس', 'وكالة الأنباء الألمانية'],
  ...['РИА Новости', '新华社', '共同通信'],
];
/** Ways to print an agency beside somebody of ours. */
const WAYS = [
  (agency: string) => agency,
  (agency: string) => `Mira Holt/${agency}`,
  (agency: string) => `${agency} / Mira Holt`,
  (agency: string) => `Photo: ${agency}`,
  (agency: string) => `Foto: Mira Holt/${agency}`,
  (agency: string) => `Crédit photo : ${agency}`,
  (agency: string) => `Foto de ${agency}`,
  (agency: string) => `تصوير: سارة نعيم/${agency}`,
  (agency: string) => `© 2026 ${agency}`,
  (agency: string) => `Mira Holt via ${agency}`,
  (agency: string) => `Mira Holt for The Harbour Ledger, ${agency}`,
  (agency: string) => `The quay (${agency})`,
  (agency: string) => `Mira Holt – ${agency}`,
  (agency: string) => `12/03/2026 ${agency}`,
];

describe('credit lines', () => {
  it.each(AGENCIES.flatMap((agency) => WAYS.map((way) => way(agency))))('belong to an agency: %s', (line) => {
    expect(judge(line)).toBe('image.agency');
  });

  it.each([
    'Handout',
    'Mira Holt/Handout',
    'Courtesy of Jo Public',
    'Courtesy Jo Public',
    'Provided by Jo Public',
    'Pool photo by Jo Public',
    'Mira Holt, Pool',
    'Zur Verfügung gestellt von Jo Public',
    'Mit freundlicher Genehmigung von Jo Public',
    "Avec l'aimable autorisation de Jo Public",
    'Photo fournie par Jo Public',
    'Document remis par Jo Public',
    'Cortesía de Jo Public',
    'Cedida por Jo Public',
    'Foto facilitada por Jo Public',
    'Per gentile concessione di Jo Public',
    'بإذن من جو',
    'إهداء من جو',
    'Pressestelle',
    'Service de presse',
    'المكتب الإعلامي',
  ])('were given for the news: %s', (line) => {
    expect(judge(line)).toBe('image.handout');
  });

  it.each([
    ['Mira Holt', 'image.own'],
    ['© 2026 The Harbour Ledger', 'image.own'],
    ['© The Harbour Ledger, all rights reserved', 'image.own'],
    ['Mira Holt for The Harbour Ledger, 2024', 'image.own'],
    ['Mira Holt, 12 March 2026', 'image.own'],
    ['تصوير سارة نعيم للمرسى', 'image.unknown-credit'],
    ['تصوير سارة نعيم/المرسى', 'image.own'],
    ['Ana Ruiz', 'image.contributor'],
    ['Foto de Ana Ruiz para The Harbour Ledger', 'image.contributor'],
    ['Ana Ruiz y Mira Holt', 'image.contributor'],
    ['Ana Ruiz y Jo Public', 'image.unknown-credit'],
    ['Jo Public for The Guardian', 'image.unknown-credit'],
    ['Jo Public via The Harbour Ledger', 'image.unknown-credit'],
    ['', 'image.no-credit'],
    ['© 2026', 'image.no-credit'],
    ['Archive', 'image.no-credit'],
    ['3 March 2026', 'image.no-credit'],
  ])('%j is %s', (line, code) => {
    expect(judge(line)).toBe(code);
  });

  it.each([
    ['2024-01-01T00:00:00+01:00', 'image.contributor'],
    ['2025-12-31T23:59:00-05:00', 'image.contributor'],
    ['2023-12-31T23:59:00Z', 'image.contributor-other-days'],
    ['2026-01-01T00:00:00Z', 'image.contributor-no-contract'],
    [null, 'image.contributor-other-days'],
  ])('follow the contract of the day: %s', (day, code) => {
    expect(judge('Jan Muster', day)).toBe(code);
  });
});
