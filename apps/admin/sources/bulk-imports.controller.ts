import { Readable } from 'node:stream';
import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import {
  BulkImports,
  ManageSources,
  noFile,
  ReadSources,
  StartBulkImport,
  type BulkImportView,
  type BulkRowView,
} from '#libs/catalogue';
import type { Page } from '#platform/database';
import { CurrentActor, RequirePermission } from '#platform/http';
import { bulkImport, bulkImportPage, bulkRowPage, startedBulk } from '../../http/contract/bulk.js';
import { PageDto } from '../../http/input/page.dto.js';
import { BulkRowSearchDto } from '../../http/input/source.dto.js';
import { Answers } from '../../http/respond.js';
import { fileOf, type MultipartRequest } from '../../http/upload.js';

/** Many articles at once, from a CSV file or a zip. */
@ApiTags('sources')
@Controller('admin/v1/bulk-imports')
export class BulkImportsController {
  constructor(
    private readonly imports: BulkImports,
    private readonly startImport: StartBulkImport,
  ) {}

  @Get()
  @RequirePermission(ReadSources)
  @Answers(200, bulkImportPage)
  list(@CurrentActor() actor: Actor, @Query() page: PageDto): Promise<Page<BulkImportView>> {
    return this.imports.list(actor, page);
  }

  /** Takes the file as it streams in; its rows are worked on in the background. */
  @Post()
  @HttpCode(202)
  @RequirePermission(ManageSources)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } })
  @Answers(202, startedBulk)
  async start(@CurrentActor() actor: Actor, @Req() request: MultipartRequest): Promise<{ id: string }> {
    const file = await fileOf(request);
    if (!file) throw noFile();
    return this.startImport.execute(actor, { fileName: file.filename, body: file.file });
  }

  @Get(':id')
  @RequirePermission(ReadSources)
  @Answers(200, bulkImport)
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<BulkImportView> {
    return this.imports.byId(actor, id);
  }

  @Get(':id/rows')
  @RequirePermission(ReadSources)
  @Answers(200, bulkRowPage)
  rows(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() search: BulkRowSearchDto,
  ): Promise<Page<BulkRowView>> {
    return this.imports.rows(actor, id, search);
  }

  /** What became of each row; no cell is a formula to a spreadsheet. */
  @Get(':id/report.csv')
  @RequirePermission(ReadSources)
  @ApiProduces('text/csv')
  async report(@CurrentActor() actor: Actor, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const lines = await this.imports.report(actor, id);
    await reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="import-${id}.csv"`)
      .send(Readable.from(lines));
  }
}
