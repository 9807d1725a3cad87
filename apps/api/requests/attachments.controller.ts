import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import {
  SUBMIT_REQUEST,
  AttachFile,
  Attachments,
  noAttachment,
  READ_REQUESTS,
  type AttachmentView,
} from '#libs/licensing';
import { CurrentActor, RequirePermission } from '#platform/http';
import { attachment, attachments } from '../../http/contract/workplace.js';
import { Answers } from '../../http/respond.js';
import { fileOf, sendDownload, type MultipartRequest } from '../../http/upload.js';

/** Files beside a request, from either side. */
@ApiTags('requests')
@Controller('api/v1/requests/:reference/attachments')
export class AttachmentsController {
  constructor(
    private readonly attachments: Attachments,
    private readonly attachFile: AttachFile,
  ) {}

  @Get()
  @RequirePermission(READ_REQUESTS)
  @Answers(200, attachments)
  list(@CurrentActor() actor: Actor, @Param('reference') reference: string): Promise<AttachmentView[]> {
    return this.attachments.list(actor, reference);
  }

  /** PDF, PNG, JPEG, Word (docx) or plain text, up to 10 MB; its bytes say what it is. */
  @Post()
  @HttpCode(201)
  @RequirePermission(SUBMIT_REQUEST)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } })
  @Answers(201, attachment)
  async add(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Req() request: MultipartRequest,
  ): Promise<AttachmentView> {
    const file = await fileOf(request);
    if (!file) throw noAttachment();
    return this.attachFile.execute(actor, { reference, fileName: file.filename, body: file.file });
  }

  /** The file itself, to be saved. */
  @Get(':id')
  @RequirePermission(READ_REQUESTS)
  @ApiProduces('application/octet-stream')
  async open(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Param('id') attachmentId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendDownload(reply, await this.attachments.open(actor, { reference, attachmentId }));
  }
}
