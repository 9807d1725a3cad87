import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import {
  ACKNOWLEDGE_NOTICE,
  AcknowledgeNotice,
  OwnNoticesQuery,
  READ_OWN_NOTICES,
  type Acknowledged,
  type OwnNotice,
} from '#libs/notices';
import type { Page } from '#platform/database';
import { CurrentActor, RequirePermission } from '#platform/http';
import { acknowledged, ownNotice, ownNoticePage } from '../../http/contract/notice.js';
import { AcknowledgeDto, OwnNoticesDto } from '../../http/input/notice.dto.js';
import { Answers } from '../../http/respond.js';

/** Corrections, updates, kills and takedowns about the articles of the organisation's licences. */
@ApiTags('notices')
@Controller('api/v1/notices')
@RequirePermission(READ_OWN_NOTICES)
export class NoticesController {
  constructor(
    private readonly notices: OwnNoticesQuery,
    private readonly acknowledge: AcknowledgeNotice,
  ) {}

  @Get()
  @Answers(200, ownNoticePage)
  list(@CurrentActor() actor: Actor, @Query() filter: OwnNoticesDto): Promise<Page<OwnNotice>> {
    return this.notices.list(actor, filter);
  }

  @Get(':id')
  @Answers(200, ownNotice)
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<OwnNotice> {
    return this.notices.one(actor, id);
  }

  /** The notice has arrived and is acted on. The first time counts; again is answered with it. */
  @Post(':id/acknowledgements')
  @HttpCode(200)
  @RequirePermission(ACKNOWLEDGE_NOTICE)
  @Answers(200, acknowledged)
  confirm(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { way }: AcknowledgeDto,
  ): Promise<Acknowledged> {
    return this.acknowledge.execute(actor, { id, way: way ?? 'api' });
  }
}
