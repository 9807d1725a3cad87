import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import {
  CallBackNotice,
  DiscardNotice,
  NoticesQuery,
  READ_NOTICES,
  ReachQuery,
  SaveNotice,
  SendNotice,
  WRITE_NOTICES,
  type NoticeDeadline,
  type NoticeDetail,
  type NoticeListItem,
  type ReachView,
} from '#libs/notices';
import type { Page } from '#platform/database';
import { CurrentActor, RequirePermission } from '#platform/http';
import {
  noticeDeadlines,
  noticeDetail,
  noticeMoved,
  noticePage,
  noticeReach,
  noticeSaved,
  noticeSent,
} from '../../http/contract/notice.js';
import {
  ChangeNoticeDto,
  NewNoticeDto,
  NoticeFilterDto,
  ReachDto,
  SendNoticeDto,
} from '../../http/input/notice.dto.js';
import { Answers } from '../../http/respond.js';

/** What the newsroom has to tell those who hold licences on an article. */
@ApiTags('notices')
@Controller('admin/v1/notices')
@RequirePermission(READ_NOTICES)
export class DeskNoticesController {
  constructor(
    private readonly notices: NoticesQuery,
    private readonly reach: ReachQuery,
    private readonly save: SaveNotice,
    private readonly discard: DiscardNotice,
    private readonly sending: SendNotice,
    private readonly callBack: CallBackNotice,
  ) {}

  @Get()
  @Answers(200, noticePage)
  list(@CurrentActor() actor: Actor, @Query() filter: NoticeFilterDto): Promise<Page<NoticeListItem>> {
    return this.notices.list(actor, filter);
  }

  /** Who would be told, before anything is sent. */
  @Get('reach')
  @Answers(200, noticeReach)
  reached(@CurrentActor() actor: Actor, @Query() input: ReachDto): Promise<ReachView> {
    return this.reach.of(actor, input);
  }

  /** How long holders have, by kind, unless the desk says otherwise. */
  @Get('deadlines')
  @Answers(200, noticeDeadlines)
  deadlines(@CurrentActor() actor: Actor): Promise<{ items: NoticeDeadline[] }> {
    return this.notices.deadlines(actor);
  }

  @Get(':id')
  @Answers(200, noticeDetail)
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<NoticeDetail> {
    return this.notices.detail(actor, id);
  }

  /** A draft: nobody is told. */
  @Post()
  @HttpCode(201)
  @RequirePermission(WRITE_NOTICES)
  @Answers(201, noticeSaved)
  write(@CurrentActor() actor: Actor, @Body() body: NewNoticeDto): Promise<{ id: string; revision: number }> {
    return this.save.execute(actor, body);
  }

  @Put(':id')
  @RequirePermission(WRITE_NOTICES)
  @Answers(200, noticeSaved)
  change(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: ChangeNoticeDto) {
    return this.save.execute(actor, { ...body, id });
  }

  @Delete(':id')
  @RequirePermission(WRITE_NOTICES)
  @Answers(200, noticeMoved)
  drop(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.discard.execute(actor, { id });
  }

  /** Everybody is told, after a moment in which it can be called back. */
  @Post(':id/sending')
  @HttpCode(202)
  @RequirePermission(WRITE_NOTICES)
  @Answers(202, noticeSent)
  send(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: SendNoticeDto) {
    return this.sending.execute(actor, { ...body, id });
  }

  @Delete(':id/sending')
  @RequirePermission(WRITE_NOTICES)
  @Answers(200, noticeMoved)
  takeBack(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.callBack.execute(actor, { id });
  }
}
