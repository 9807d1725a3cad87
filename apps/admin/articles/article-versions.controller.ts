import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import {
  ArticleVersions,
  ChangeArticleState,
  MarkRevision,
  ReadArticles,
  type ArticleVersionsView,
  type VersionDiffView,
} from '#libs/catalogue';
import { CurrentActor, RequirePermission } from '#platform/http';
import { articleVersions, markedRevision, versionDiff } from '../../http/contract/rights.js';
import { MarkRevisionDto } from '../../http/input/rights.dto.js';
import { Answers } from '../../http/respond.js';

/** A version as it stands in an address; what is no number is no version. */
const versionOf = (text: string): number => (/^\d{1,6}$/.test(text) ? Number(text) : 0);

@ApiTags('articles')
@Controller('admin/v1/articles')
export class ArticleVersionsController {
  constructor(
    private readonly versions: ArticleVersions,
    private readonly markRevision: MarkRevision,
  ) {}

  @Get(':id/versions')
  @RequirePermission(ReadArticles)
  @Answers(200, articleVersions)
  list(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ArticleVersionsView> {
    return this.versions.list(actor, id);
  }

  /** What is different between two versions, word by word. */
  @Get(':id/versions/:from/diff/:to')
  @RequirePermission(ReadArticles)
  @Answers(200, versionDiff)
  diff(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('from') from: string,
    @Param('to') to: string,
  ): Promise<VersionDiffView> {
    return this.versions.diff(actor, id, versionOf(from), versionOf(to));
  }

  /** Says whether a version corrects the one before it. */
  @Put(':id/versions/:version/material')
  @RequirePermission(ChangeArticleState)
  @Answers(200, markedRevision)
  mark(
    @CurrentActor() actor: Actor,
    @Param('id') articleId: string,
    @Param('version') version: string,
    @Body() body: MarkRevisionDto,
  ) {
    return this.markRevision.execute(actor, { articleId, version: versionOf(version), ...body });
  }
}
