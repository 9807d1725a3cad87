import { Controller, Get, Inject, NotFoundException, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '#libs/kernel';
import { ArticleFaceQuery } from '#libs/catalogue';
import { CONFIG, type Config } from '#platform/config';
import { Public } from '#platform/http';
import { readBuilt, takesPage } from '../../http/web.js';
import { articleHead } from './article-markup.js';
import { html } from './html.js';

/** An article's page: the portal's entry page, with a head that says to machines which article it is and how to license it. */
@ApiExcludeController()
@Public()
@Controller('articles')
export class ArticlePageController {
  constructor(
    private readonly faces: ArticleFaceQuery,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(':id')
  async open(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const page = takesPage(request) ? await readBuilt('portal', 'index.html') : null;
    if (page === null) throw new NotFoundException('There is nothing at this address.');
    const found = await this.headOf(id);
    void reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8');
    // The page itself says in its reader's language that there is no such article.
    await reply.status(found ? 200 : 404).send(found ? withHead(page, found) : page);
  }

  private async headOf(id: string): Promise<{ title: string; head: string } | null> {
    try {
      return articleHead(await this.faces.of(id), this.config.publicUrl);
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'not-found') return null;
      throw error;
    }
  }
}

const withHead = (page: string, { title, head }: { title: string; head: string }): string =>
  page
    .replace(/<title>[^<]*<\/title>/, () => html`<title>${title}</title>`.markup)
    .replace('</head>', () => `${head}</head>`);
