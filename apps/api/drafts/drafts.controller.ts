import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { DraftQuery, EraseDraft, KEEP_DRAFT, KeepDraft, type DraftView } from '#libs/licensing';
import { CurrentActor, RequirePermission } from '#platform/http';
import { draft, foundDraft, type FoundDraft } from '../../http/contract/draft.js';
import { DraftDto } from '../../http/input/draft.dto.js';
import { Answers } from '../../http/respond.js';

/** What a member is putting together, on whichever device. */
@ApiTags('drafts')
@Controller('api/v1/drafts/:key')
@RequirePermission(KEEP_DRAFT)
export class DraftsController {
  constructor(
    private readonly drafts: DraftQuery,
    private readonly keepDraft: KeepDraft,
    private readonly eraseDraft: EraseDraft,
  ) {}

  @Get()
  @Answers(200, foundDraft)
  async one(@CurrentActor() actor: Actor, @Param('key') key: string): Promise<FoundDraft> {
    return { draft: await this.drafts.one(actor, key) };
  }

  /** Answers the draft that stands: another one when it was edited later elsewhere. */
  @Put()
  @Answers(200, draft)
  keep(@CurrentActor() actor: Actor, @Param('key') key: string, @Body() body: DraftDto): Promise<DraftView> {
    return this.keepDraft.execute(actor, { key, ...body });
  }

  @Delete()
  @HttpCode(204)
  erase(@CurrentActor() actor: Actor, @Param('key') key: string): Promise<void> {
    return this.eraseDraft.execute(actor, { key });
  }
}
