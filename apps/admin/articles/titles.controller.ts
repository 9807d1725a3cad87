import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import {
  ManageTitles,
  ReadArticles,
  RemoveContributor,
  SaveContributor,
  SaveTitle,
  Titles,
  type ContributorView,
  type TitleView,
} from '#libs/catalogue';
import { CurrentActor, RequirePermission } from '#platform/http';
import { savedId, titleDetail, titleList } from '../../http/contract/article.js';
import { ContributorDto, TitleDto } from '../../http/input/title.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('titles')
@Controller('admin/v1')
export class TitlesController {
  constructor(
    private readonly titles: Titles,
    private readonly saveTitle: SaveTitle,
    private readonly saveContributor: SaveContributor,
    private readonly removeContributor: RemoveContributor,
  ) {}

  @Get('titles')
  @RequirePermission(ReadArticles)
  @Answers(200, titleList)
  list(@CurrentActor() actor: Actor): Promise<TitleView[]> {
    return this.titles.list(actor);
  }

  @Get('titles/:id')
  @RequirePermission(ReadArticles)
  @Answers(200, titleDetail)
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<TitleView & { contributors: ContributorView[] }> {
    return this.titles.byId(actor, id);
  }

  @Post('titles')
  @HttpCode(201)
  @RequirePermission(ManageTitles)
  @Answers(201, savedId)
  add(@CurrentActor() actor: Actor, @Body() body: TitleDto): Promise<{ id: string }> {
    return this.saveTitle.execute(actor, body);
  }

  @Put('titles/:id')
  @RequirePermission(ManageTitles)
  @Answers(200, savedId)
  change(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: TitleDto): Promise<{ id: string }> {
    return this.saveTitle.execute(actor, { id, ...body });
  }

  @Post('titles/:id/contributors')
  @HttpCode(201)
  @RequirePermission(ManageTitles)
  @Answers(201, savedId)
  contributor(
    @CurrentActor() actor: Actor,
    @Param('id') titleId: string,
    @Body() body: ContributorDto,
  ): Promise<{ id: string }> {
    return this.saveContributor.execute(actor, { titleId, ...body });
  }

  @Delete('contributors/:id')
  @HttpCode(204)
  @RequirePermission(ManageTitles)
  remove(@CurrentActor() actor: Actor, @Param('id') contributorId: string): Promise<void> {
    return this.removeContributor.execute(actor, { contributorId });
  }
}
