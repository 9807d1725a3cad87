import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import {
  ManageSources,
  PreviewSource,
  ReadSources,
  RotateSourceSecret,
  SaveSource,
  SetSourceState,
  Sources,
  type RotatedSecret,
  type SavedSource,
  type SourceItemView,
  type SourcePreview,
  type SourceView,
} from '#libs/catalogue';
import type { Page } from '#platform/database';
import { CurrentActor, RequirePermission } from '#platform/http';
import {
  rotatedSecret,
  savedSource,
  sourceDetail,
  sourcePage,
  sourcePreview,
  sourceState,
} from '../../http/contract/source.js';
import {
  PreviewSourceDto,
  RotateSecretDto,
  SourceDto,
  SourceSearchDto,
  SourceStateDto,
} from '../../http/input/source.dto.js';
import { Answers } from '../../http/respond.js';

/** Where articles come from by themselves. */
@ApiTags('sources')
@Controller('admin/v1/sources')
export class SourcesController {
  constructor(
    private readonly sources: Sources,
    private readonly saveSource: SaveSource,
    private readonly setState: SetSourceState,
    private readonly previewSource: PreviewSource,
    private readonly rotateSecret: RotateSourceSecret,
  ) {}

  @Get()
  @RequirePermission(ReadSources)
  @Answers(200, sourcePage)
  list(@CurrentActor() actor: Actor, @Query() search: SourceSearchDto): Promise<Page<SourceItemView>> {
    return this.sources.list(actor, search);
  }

  @Post()
  @HttpCode(201)
  @RequirePermission(ManageSources)
  @Answers(201, savedSource)
  add(@CurrentActor() actor: Actor, @Body() body: SourceDto): Promise<SavedSource> {
    return this.saveSource.execute(actor, body);
  }

  /** Looks at an address without storing anything: what it is, and what it would bring. */
  @Post('preview')
  @HttpCode(200)
  @RequirePermission(ManageSources)
  @Answers(200, sourcePreview)
  preview(@CurrentActor() actor: Actor, @Body() body: PreviewSourceDto): Promise<SourcePreview> {
    return this.previewSource.execute(actor, body);
  }

  @Get(':id')
  @RequirePermission(ReadSources)
  @Answers(200, sourceDetail)
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<SourceView> {
    return this.sources.byId(actor, id);
  }

  /** A source keeps its title and its kind. */
  @Put(':id')
  @RequirePermission(ManageSources)
  @Answers(200, savedSource)
  change(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: SourceDto): Promise<SavedSource> {
    return this.saveSource.execute(actor, { id, ...body });
  }

  /** Pauses, resumes, archives or brings back. */
  @Put(':id/state')
  @RequirePermission(ManageSources)
  @Answers(200, sourceState)
  changeState(@CurrentActor() actor: Actor, @Param('id') sourceId: string, @Body() body: SourceStateDto) {
    return this.setState.execute(actor, { sourceId, ...body });
  }

  /** A new secret for a source that sends to us. */
  @Post(':id/secret')
  @HttpCode(201)
  @RequirePermission(ManageSources)
  @Answers(201, rotatedSecret)
  rotate(
    @CurrentActor() actor: Actor,
    @Param('id') sourceId: string,
    @Body() body: RotateSecretDto,
  ): Promise<RotatedSecret> {
    return this.rotateSecret.execute(actor, { sourceId, ...body });
  }
}
