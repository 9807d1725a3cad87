import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { READ_DESK, RemoveView, SavedViews, SaveView, type SavedViewView } from '#libs/licensing';
import { CurrentActor, RequirePermission } from '#platform/http';
import { savedId } from '../../http/contract/article.js';
import { savedViews } from '../../http/contract/workplace.js';
import { SavedViewDto } from '../../http/input/workplace.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('requests')
@Controller('admin/v1/saved-views')
export class SavedViewsController {
  constructor(
    private readonly views: SavedViews,
    private readonly saveView: SaveView,
    private readonly removeView: RemoveView,
  ) {}

  /** One's own and those that colleagues share. */
  @Get()
  @RequirePermission(READ_DESK)
  @Answers(200, savedViews)
  list(@CurrentActor() actor: Actor): Promise<SavedViewView[]> {
    return this.views.list(actor);
  }

  /** Gives a view of the queue a name; the same name again changes it. */
  @Put()
  @RequirePermission(READ_DESK)
  @Answers(200, savedId)
  save(@CurrentActor() actor: Actor, @Body() body: SavedViewDto): Promise<{ id: string }> {
    return this.saveView.execute(actor, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @RequirePermission(READ_DESK)
  remove(@CurrentActor() actor: Actor, @Param('id') viewId: string): Promise<void> {
    return this.removeView.execute(actor, { viewId });
  }
}
