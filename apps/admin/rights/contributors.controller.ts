import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import {
  Contributors,
  ManageTitles,
  ReadArticles,
  RemoveContributor,
  SaveContributor,
  type ContributorDetail,
  type ContributorItem,
  type SavedContributor,
} from '#libs/catalogue';
import type { Page } from '#platform/database';
import { CurrentActor, RequirePermission } from '#platform/http';
import { contributorDetail, contributorPage, savedContributor } from '../../http/contract/rights.js';
import { ContributorSearchDto } from '../../http/input/rights.dto.js';
import { ContributorDto } from '../../http/input/title.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('rights')
@Controller('admin/v1/contributors')
export class ContributorsController {
  constructor(
    private readonly contributors: Contributors,
    private readonly saveContributor: SaveContributor,
    private readonly removeContributor: RemoveContributor,
  ) {}

  @Get()
  @RequirePermission(ReadArticles)
  @Answers(200, contributorPage)
  list(@CurrentActor() actor: Actor, @Query() search: ContributorSearchDto): Promise<Page<ContributorItem>> {
    return this.contributors.list(actor, search);
  }

  @Get(':id')
  @RequirePermission(ReadArticles)
  @Answers(200, contributorDetail)
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ContributorDetail> {
    return this.contributors.byId(actor, id);
  }

  /** Changes what is agreed; a job judges the title’s articles again. */
  @Put(':id')
  @RequirePermission(ManageTitles)
  @Answers(200, savedContributor)
  async change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: ContributorDto,
  ): Promise<SavedContributor> {
    const { titleId } = await this.contributors.byId(actor, id);
    return this.saveContributor.execute(actor, { ...body, id, titleId });
  }

  @Delete(':id')
  @HttpCode(204)
  @RequirePermission(ManageTitles)
  remove(@CurrentActor() actor: Actor, @Param('id') contributorId: string): Promise<void> {
    return this.removeContributor.execute(actor, { contributorId });
  }
}
