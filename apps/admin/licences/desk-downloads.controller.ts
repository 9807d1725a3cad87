import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { READ_DESK } from '#libs/licensing';
import { DownloadsQuery } from '#libs/packaging';
import { CurrentActor, RequirePermission } from '#platform/http';
import { downloads, type Downloads } from '../../http/contract/downloads.js';
import { Answers } from '../../http/respond.js';

@ApiTags('licences')
@Controller('admin/v1/licences/:reference/downloads')
export class DeskDownloadsController {
  constructor(private readonly query: DownloadsQuery) {}

  /** The last times that files of the licence were handed out, the newest first. */
  @Get()
  @RequirePermission(READ_DESK)
  @Answers(200, downloads)
  async newest(@CurrentActor() actor: Actor, @Param('reference') reference: string): Promise<Downloads> {
    return { items: await this.query.newest(actor, reference) };
  }
}
