import { Body, Controller, Get, Header, HttpCode, Post, Query } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import { AcknowledgeNotice, NoticeLinks, type Acknowledged, type NoticeLinkView } from '#libs/notices';
import { Public } from '#platform/http';
import { acknowledged, noticeLink } from '../../http/contract/notice.js';
import { NoticeLinkDto } from '../../http/input/notice.dto.js';
import { Answers } from '../../http/respond.js';

const rateLimit = { max: 60, timeWindow: 60_000 };

/** What the link of a notice's mail opens, signed in or not: whoever has the mail. */
@ApiTags('notices')
@Public()
@Controller('api/v1/notice-links')
export class NoticeLinksController {
  constructor(
    private readonly links: NoticeLinks,
    private readonly acknowledge: AcknowledgeNotice,
  ) {}

  /** Reads, and changes nothing: scanners of mail open links. */
  @Get()
  @RouteConfig({ rateLimit })
  @Header('cache-control', 'no-store')
  @Answers(200, noticeLink)
  read(@Query() { link }: NoticeLinkDto): Promise<NoticeLinkView> {
    return this.links.read(link);
  }

  /** The one click. */
  @Post('acknowledgements')
  @HttpCode(200)
  @RouteConfig({ rateLimit })
  @Answers(200, acknowledged)
  confirm(@Body() { link }: NoticeLinkDto): Promise<Acknowledged> {
    return this.acknowledge.byLink({ link });
  }
}
