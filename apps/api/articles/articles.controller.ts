import { Body, Controller, Get, HttpCode, NotFoundException, Param, Post, Query, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import {
  ComponentBytes,
  ArticleQuery,
  ResolveArticle,
  RelatedArticles,
  SearchArticles,
  Titles,
  type TitleName,
  type ArticleFound,
  type ArticleResults,
  type ArticleView,
} from '#libs/catalogue';
import { CurrentActor, Public } from '#platform/http';
import { article, titleNames } from '../../http/contract/article.js';
import { articleResults, relatedArticles } from '../../http/contract/search.js';
import { ArticleSearchDto, ResolveDto } from '../../http/input/article.dto.js';
import { Answers } from '../../http/respond.js';

/** Importing a page costs a fetch elsewhere: an address that asks for many is asked to wait. */
const RESOLVES_PER_MINUTE = 30;

@ApiTags('articles')
@Public()
@Controller('api/v1/articles')
export class ArticlesController {
  constructor(
    private readonly articles: ArticleQuery,
    private readonly searchArticles: SearchArticles,
    private readonly resolveArticle: ResolveArticle,
    private readonly pictures: ComponentBytes,
    private readonly titleNames: Titles,
    private readonly related: RelatedArticles,
  ) {}

  /** From an article's address to the article and its rights map; imported on the spot when it is one of ours. */
  @Post('resolve')
  @HttpCode(200)
  @RouteConfig({ rateLimit: { max: RESOLVES_PER_MINUTE, timeWindow: 60_000 } })
  @Answers(200, article)
  resolve(@CurrentActor() actor: Actor, @Body() body: ResolveDto): Promise<ArticleView> {
    return this.resolveArticle.execute(actor, body);
  }

  @Get()
  @Answers(200, articleResults)
  search(@Query() search: ArticleSearchDto): Promise<ArticleResults> {
    return this.searchArticles.execute(search);
  }

  /** The titles whose articles can be licensed here. */
  @Get('titles')
  @Answers(200, titleNames)
  titles(): Promise<TitleName[]> {
    return this.titleNames.names();
  }

  @Get(':id')
  @Answers(200, article)
  one(@Param('id') id: string): Promise<ArticleView> {
    return this.articles.publicView(id);
  }

  /** Articles that tell of the same. */
  @Get(':id/related')
  @Answers(200, relatedArticles)
  relatedTo(@Param('id') id: string): Promise<ArticleFound[]> {
    return this.related.of(id);
  }

  /** A picture that may be shown; others are never fetched and answer 404. */
  @Get(':id/components/:componentId/image')
  async picture(
    @Param('id') id: string,
    @Param('componentId') componentId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const picture = await this.pictures.openForReaders(id, componentId);
    if (!picture) throw new NotFoundException('There is no picture here that may be shown.');
    await reply.type(picture.contentType).header('cache-control', 'public, max-age=86400').send(picture.body);
  }
}
