import type { MultipartFile } from '@fastify/multipart';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import type { Actor } from '#libs/kernel';
import {
  ClearanceFiles,
  ClearanceQuery,
  DECIDE_REQUEST,
  DecideClearance,
  fileRefused,
  READ_DESK,
  type ClearanceFileView,
  type ClearanceItem,
  type ClearanceView,
} from '#libs/licensing';
import type { Page } from '#platform/database';
import { CurrentActor, RequirePermission } from '#platform/http';
import { clearanceFile, clearancePage, clearances } from '../../http/contract/clearance.js';
import { ClearanceDto, ClearanceFilterDto } from '../../http/input/clearance.dto.js';
import { Answers } from '../../http/respond.js';

/** As @fastify/multipart makes a request. */
type MultipartRequest = FastifyRequest & { isMultipart(): boolean; file(): Promise<MultipartFile | undefined> };

/** Parts of requests whose rights are unclear. */
@ApiTags('requests')
@Controller('admin/v1')
export class ClearancesController {
  constructor(
    private readonly board: ClearanceQuery,
    private readonly decideClearance: DecideClearance,
    private readonly files: ClearanceFiles,
  ) {}

  /** What waits to be cleared, oldest promise first. */
  @Get('clearances')
  @RequirePermission(READ_DESK)
  @Answers(200, clearancePage)
  list(@CurrentActor() actor: Actor, @Query() filter: ClearanceFilterDto): Promise<Page<ClearanceItem>> {
    return this.board.board(actor, filter);
  }

  /** Asks the owner, clears with a proof, leaves out, puts another in its place, or takes that back. */
  @Post('requests/:reference/clearances/:componentId')
  @HttpCode(200)
  @RequirePermission(DECIDE_REQUEST)
  @Answers(200, clearances)
  decide(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Param('componentId') componentId: string,
    @Body() body: ClearanceDto,
  ): Promise<ClearanceView[]> {
    return this.decideClearance.execute(actor, { reference, componentId, ...body });
  }

  /** A proof, or a picture of our own; its id goes into the decision. */
  @Post('requests/:reference/clearance-files')
  @HttpCode(201)
  @RequirePermission(DECIDE_REQUEST)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } })
  @Answers(201, clearanceFile)
  async upload(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Req() request: MultipartRequest,
  ): Promise<ClearanceFileView> {
    // A body that is not what its type says fails here, in many ways.
    const file = request.isMultipart() ? await request.file().catch(() => undefined) : undefined;
    if (!file) throw fileRefused('There is no file in this upload.');
    return this.files.upload(actor, { reference, name: file.filename, body: file.file });
  }

  /** Always a download: what somebody uploaded is never a page of ours. */
  @Get('clearance-files/:id')
  @RequirePermission(READ_DESK)
  @ApiProduces('application/octet-stream')
  async file(@CurrentActor() actor: Actor, @Param('id') id: string, @Res() reply: FastifyReply): Promise<Readable> {
    const { name, contentType, body } = await this.files.open(actor, id);
    return reply
      .header('content-type', contentType)
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
      .send(body);
  }
}
