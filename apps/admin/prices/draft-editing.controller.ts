import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import {
  DiscardPriceBookDraft,
  EditPriceBooks,
  RebasePriceBookDraft,
  SavePriceBookDraft,
  type SavedDraft,
} from '#libs/pricing';
import { CurrentActor, RequirePermission } from '#platform/http';
import { rebasedDraft, savedDraft } from '../../http/contract/price-book.js';
import { moment } from '../../http/input/moment.js';
import { RevisionDto, SaveDraftDto } from '../../http/input/price-book.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('prices')
@Controller('admin/v1/price-books/drafts')
export class DraftEditingController {
  constructor(
    private readonly saveDraft: SavePriceBookDraft,
    private readonly rebaseDraft: RebasePriceBookDraft,
    private readonly discardDraft: DiscardPriceBookDraft,
  ) {}

  /** Keeps the draft as it is, mistakes and all, and names them. */
  @Put(':id')
  @RequirePermission(EditPriceBooks)
  @Answers(200, savedDraft)
  save(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { effectiveFrom, ...body }: SaveDraftDto,
  ): Promise<SavedDraft> {
    const from = effectiveFrom === undefined ? {} : { effectiveFrom: moment(effectiveFrom) };
    return this.saveDraft.execute(actor, { draftId: id, ...body, ...from });
  }

  /** Says that the draft builds on the newest version. */
  @Post(':id/rebase')
  @HttpCode(200)
  @RequirePermission(EditPriceBooks)
  @Answers(200, rebasedDraft)
  rebase(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { revision }: RevisionDto) {
    return this.rebaseDraft.execute(actor, { draftId: id, revision });
  }

  /** Puts the draft away for good. */
  @Delete(':id')
  @HttpCode(204)
  @RequirePermission(EditPriceBooks)
  discard(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.discardDraft.execute(actor, { draftId: id });
  }
}
