import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import {
  ManageTitles,
  ReadArticles,
  SaveContributor,
  SaveTitle,
  Titles,
  type ContributorView,
  type SavedContributor,
  type TitleView,
} from '#libs/catalogue';
import { CurrentActor, RequirePermission } from '#platform/http';
import { savedId, titleDetail, titleList } from '../../http/contract/article.js';
import { savedContributor } from '../../http/contract/rights.js';
import { ContributorDto, TitleDto } from '../../http/input/title.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('titles')
@Controller('admin/v1')
export class TitlesController {
  constructor(
    private readonly titles: Titles,
    private readonly saveTitle: SaveTitle,
    private readonly saveContributor: SaveContributor,
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
  @Answers(201, savedContributor)
  contributor(
    @CurrentActor() actor: Actor,
    @Param('id') titleId: string,
    @Body() body: ContributorDto,
  ): Promise<SavedContributor> {
    return this.saveContributor.execute(actor, { titleId, ...body });
  }
}
