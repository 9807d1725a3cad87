import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { ReadArticles, RemoveFilter, SavedFilters, SaveFilter, type SavedFilterView } from '#libs/catalogue';
import { CurrentActor, RequirePermission } from '#platform/http';
import { savedId } from '../../http/contract/article.js';
import { savedFilters } from '../../http/contract/search.js';
import { SavedFilterDto } from '../../http/input/saved-filter.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('articles')
@Controller('admin/v1/saved-filters')
export class SavedFiltersController {
  constructor(
    private readonly filters: SavedFilters,
    private readonly saveFilter: SaveFilter,
    private readonly removeFilter: RemoveFilter,
  ) {}

  /** One's own and those that colleagues share. */
  @Get()
  @RequirePermission(ReadArticles)
  @Answers(200, savedFilters)
  list(@CurrentActor() actor: Actor): Promise<SavedFilterView[]> {
    return this.filters.list(actor);
  }

  /** Gives a search of the article list a name; the same name again changes it. */
  @Put()
  @RequirePermission(ReadArticles)
  @Answers(200, savedId)
  save(@CurrentActor() actor: Actor, @Body() body: SavedFilterDto): Promise<{ id: string }> {
    return this.saveFilter.execute(actor, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @RequirePermission(ReadArticles)
  remove(@CurrentActor() actor: Actor, @Param('id') filterId: string): Promise<void> {
    return this.removeFilter.execute(actor, { filterId });
  }
}
