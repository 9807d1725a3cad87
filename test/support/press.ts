import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ImportArticle, SaveTitle } from '#libs/catalogue';
import { SeedAccount, SeedOrganisation, SeedStaff } from '#libs/identity';
import { newId, systemActor, type MemberRole, type StaffActor, type StaffRole } from '#libs/kernel';
import { DraftPriceBook, examplePriceBook, PublishPriceBook } from '#libs/pricing';
import { loadConfig } from '#platform/config';
import { WorkerModule } from '../../apps/worker/worker.module.js';

export const PASSWORD = 'correct horse battery';
const SEED = systemActor('test');

const staff = (...roles: StaffRole[]): StaffActor => ({
  kind: 'staff',
  userId: newId(),
  email: `${roles[0]}@desk.example`,
  name: 'Desk',
  roles,
});

/** Furnishes a house through the use cases themselves: a title, its prices, articles and people. */
export class Press {
  private constructor(private readonly context: INestApplicationContext) {}

  static async open(settings: Record<string, string>): Promise<Press> {
    const config = loadConfig({ IMPRIMATUR_ENV: 'test', LOG_LEVEL: 'silent', ...settings });
    return new Press(await NestFactory.createApplicationContext(WorkerModule.forRoot(config), { logger: false }));
  }

  close(): Promise<void> {
    return this.context.close();
  }

  /** A title with the example price book in pounds. */
  async title(name: string, host: string | readonly string[], language = 'en'): Promise<string> {
    const { id } = await this.context.get(SaveTitle).execute(staff('administrator'), {
      name,
      ownNames: [],
      language,
      hosts: [host].flat().map((one) => ({ host: one, kind: 'article' as const })),
    });
    const { draftId } = await this.context.get(DraftPriceBook).execute(staff('rights-manager'), {
      titleId: id,
      data: examplePriceBook('GBP'),
      effectiveFrom: new Date('2020-01-01T00:00:00Z'),
    });
    await this.context.get(PublishPriceBook).execute(staff('administrator'), { draftId });
    return id;
  }

  async article(url: string, html: string): Promise<{ articleId: string; versionId: string }> {
    return this.context.get(ImportArticle).execute(staff('rights-manager'), { url, html });
  }

  async organisation(
    name: string,
    input: { country?: string; kind?: 'publisher' | 'company' | 'non-profit' } = {},
  ): Promise<string> {
    const { country = 'GB', kind = 'publisher' } = input;
    return (await this.context.get(SeedOrganisation).execute(SEED, { name, country, kind })).id;
  }

  async member(email: string, organisationId: string, roles: MemberRole[] = ['requester', 'buyer']): Promise<string> {
    const account = { email, name: 'Ada Reader', password: PASSWORD, membership: { organisationId, roles } };
    return (await this.context.get(SeedAccount).execute(SEED, account)).userId;
  }

  async staffMember(email: string, roles: StaffRole[], name = 'Rosa Desk'): Promise<void> {
    await this.context.get(SeedStaff).execute(SEED, { email, name, password: PASSWORD, roles, demo: true });
  }
}

/** A page of an invented newspaper with a byline of its own staff. */
export function newsPage(input: {
  host: string;
  path: string;
  headline: string;
  words?: number;
  byline?: string;
  figure?: string;
}): string {
  const { host, path, headline, words = 420, byline = 'By a staff reporter of The Quay Post', figure = '' } = input;
  const sentence = 'The ferry left the old quay before sunrise and the crew counted every crate twice. ';
  const paragraphs = Array.from({ length: Math.ceil(words / 60) }, () => `<p>${sentence.repeat(4)}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline} | The Quay Post</title>
<link rel="canonical" href="http://${host}${path}"><meta property="og:type" content="article"><meta property="og:title" content="${headline}">
<meta property="article:published_time" content="2026-11-02T08:00:00Z"></head>
<body><article><h1>${headline}</h1><p class="byline">${byline}</p>${figure}${paragraphs}</article></body></html>`;
}
