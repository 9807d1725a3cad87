import type { MultipartFile } from '@fastify/multipart';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#libs/kernel';
import {
  FetchSanctionsNow,
  MANAGE_SANCTIONS,
  noListFile,
  READ_SCREENING,
  SanctionsLists,
  SaveSanctionsList,
  UploadSanctions,
} from '#libs/licensing';
import { CurrentActor, RequirePermission } from '#platform/http';
import {
  sanctionsEntryPage,
  sanctionsList,
  sanctionsOverview,
  savedSanctionsList,
  startedSanctionsLoad,
} from '../../http/contract/screening.js';
import { SanctionsEntryFilterDto, SanctionsListDto, SanctionsUploadDto } from '../../http/input/rules.dto.js';
import { Answers } from '../../http/respond.js';

type MultipartRequest = FastifyRequest & { isMultipart(): boolean; file(): Promise<MultipartFile | undefined> };

/** Sanctions lists: where they come from, their files and their entries. */
@ApiTags('screening')
@Controller('admin/v1/sanctions-lists')
export class SanctionsListsController {
  constructor(
    private readonly lists: SanctionsLists,
    private readonly saveList: SaveSanctionsList,
    private readonly upload: UploadSanctions,
    private readonly fetchNow: FetchSanctionsNow,
  ) {}

  @Get()
  @RequirePermission(READ_SCREENING)
  @Answers(200, sanctionsOverview)
  overview(@CurrentActor() actor: Actor) {
    return this.lists.overview(actor);
  }

  @Post()
  @HttpCode(201)
  @RequirePermission(MANAGE_SANCTIONS)
  @Answers(201, savedSanctionsList)
  create(@CurrentActor() actor: Actor, @Body() { url, everyHours, ...body }: SanctionsListDto) {
    return this.saveList.execute(actor, { ...body, url: url ?? null, everyHours: everyHours ?? null });
  }

  @Get(':id')
  @RequirePermission(READ_SCREENING)
  @Answers(200, sanctionsList)
  one(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.lists.byId(actor, id);
  }

  @Put(':id')
  @RequirePermission(MANAGE_SANCTIONS)
  @Answers(200, savedSanctionsList)
  change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { url, everyHours, ...body }: SanctionsListDto,
  ) {
    return this.saveList.execute(actor, { id, ...body, url: url ?? null, everyHours: everyHours ?? null });
  }

  /** Takes the list's file as it streams in; it is read in the background. */
  @Post(':id/files')
  @HttpCode(202)
  @RequirePermission(MANAGE_SANCTIONS)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } })
  @Answers(202, startedSanctionsLoad)
  async file(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() { fewer }: SanctionsUploadDto,
    @Req() request: MultipartRequest,
  ): Promise<{ id: string }> {
    // A body that is not what its type says fails here, in many ways.
    const file = request.isMultipart() ? await request.file().catch(() => undefined) : undefined;
    if (!file) throw noListFile();
    return this.upload.execute(actor, {
      ...{ listId: id, fileName: file.filename, body: file.file, allowFewer: fewer === 'yes' },
    });
  }

  /** Fetches it from its address now. */
  @Post(':id/fetches')
  @HttpCode(202)
  @RequirePermission(MANAGE_SANCTIONS)
  @Answers(202, startedSanctionsLoad)
  fetch(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.fetchNow.execute(actor, { listId: id });
  }

  @Get(':id/entries')
  @RequirePermission(READ_SCREENING)
  @Answers(200, sanctionsEntryPage)
  entries(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() filter: SanctionsEntryFilterDto) {
    return this.lists.entries(actor, id, filter);
  }
}
