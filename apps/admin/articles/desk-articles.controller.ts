import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import {
  ChangeArticleState,
  ChangeRights,
  DeskArticles,
  ImportArticle,
  ImportArticles,
  OverrideRights,
  ReadArticles,
  SetArticleState,
  type ArticleComponent,
  type DeskArticle,
  type DeskArticleResults,
  type StoredAs,
} from '#libs/catalogue';
import { CurrentActor, RequirePermission } from '#platform/http';
import { articleComponent, articleState, deskArticle, importedArticle } from '../../http/contract/article.js';
import { deskArticleResults } from '../../http/contract/search.js';
import {
  ArticleStateDto,
  DeskArticleSearchDto,
  ImportArticleDto,
  OverrideRightsDto,
} from '../../http/input/article.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('articles')
@Controller('admin/v1/articles')
export class DeskArticlesController {
  constructor(
    private readonly articles: DeskArticles,
    private readonly importArticle: ImportArticle,
    private readonly overrideRights: OverrideRights,
    private readonly setState: SetArticleState,
  ) {}

  @Get()
  @RequirePermission(ReadArticles)
  @Answers(200, deskArticleResults)
  list(@CurrentActor() actor: Actor, @Query() search: DeskArticleSearchDto): Promise<DeskArticleResults> {
    return this.articles.list(actor, search);
  }

  /** Fetches and imports an address of one of our titles, or takes the page as it is given. */
  @Post('import')
  @HttpCode(200)
  @RequirePermission(ImportArticles)
  @Answers(200, importedArticle)
  import(@CurrentActor() actor: Actor, @Body() body: ImportArticleDto): Promise<StoredAs> {
    return this.importArticle.execute(actor, body);
  }

  @Get(':id')
  @RequirePermission(ReadArticles)
  @Answers(200, deskArticle)
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<DeskArticle> {
    return this.articles.byId(actor, id);
  }

  @Put(':id/components/:componentId/rights')
  @RequirePermission(ChangeRights)
  @Answers(200, articleComponent)
  override(
    @CurrentActor() actor: Actor,
    @Param('id') articleId: string,
    @Param('componentId') componentId: string,
    @Body() body: OverrideRightsDto,
  ): Promise<ArticleComponent> {
    return this.overrideRights.execute(actor, { articleId, componentId, ...body });
  }

  /** Embargoes, releases, kills or reinstates an article. */
  @Put(':id/state')
  @RequirePermission(ChangeArticleState)
  @Answers(200, articleState)
  changeState(@CurrentActor() actor: Actor, @Param('id') articleId: string, @Body() body: ArticleStateDto) {
    return this.setState.execute(actor, { articleId, ...body });
  }
}
