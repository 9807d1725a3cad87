import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import {
  DiscardRulesDraft,
  DraftRules,
  EDIT_RULES,
  PUBLISH_RULES,
  PublishRules,
  READ_RULES,
  RebaseRulesDraft,
  RuleSets,
  SaveRulesDraft,
} from '#libs/licensing';
import { CurrentActor, RequirePermission } from '#platform/http';
import {
  newRulesDraft,
  publishedRules,
  rebasedRulesDraft,
  ruleSetComparison,
  ruleSetDraft,
  ruleSets,
  ruleSetVersion,
  ruleSetVersionPage,
  savedRulesDraft,
} from '../../http/contract/rules.js';
import {
  CompareRulesDto,
  PublishRulesDto,
  RulesDraftDto,
  SaveRulesDto,
  VersionsDto,
} from '../../http/input/rules.dto.js';
import { Answers } from '../../http/respond.js';

/** The rules for instant approval: versions, and drafts that two people make a version of. */
@ApiTags('rules')
@Controller('admin/v1/rules')
export class RulesController {
  constructor(
    private readonly sets: RuleSets,
    private readonly draftRules: DraftRules,
    private readonly saveDraft: SaveRulesDraft,
    private readonly discardDraft: DiscardRulesDraft,
    private readonly rebaseDraft: RebaseRulesDraft,
    private readonly publishRules: PublishRules,
  ) {}

  /** The version in force, those that are coming, and open drafts. */
  @Get()
  @RequirePermission(READ_RULES)
  @Answers(200, ruleSets)
  overview(@CurrentActor() actor: Actor) {
    return this.sets.overview(actor);
  }

  @Get('versions')
  @RequirePermission(READ_RULES)
  @Answers(200, ruleSetVersionPage)
  versions(@CurrentActor() actor: Actor, @Query() { cursor }: VersionsDto) {
    return this.sets.versions(actor, cursor === undefined ? {} : { cursor: String(cursor) });
  }

  @Get('versions/:version')
  @RequirePermission(READ_RULES)
  @Answers(200, ruleSetVersion)
  version(@CurrentActor() actor: Actor, @Param('version') version: string) {
    return this.sets.version(actor, Number(version));
  }

  /** What is different between two versions, or a version and a draft. */
  @Get('comparison')
  @RequirePermission(READ_RULES)
  @Answers(200, ruleSetComparison)
  compare(@CurrentActor() actor: Actor, @Query() { before, after }: CompareRulesDto) {
    return this.sets.compare(actor, before, after);
  }

  @Post('drafts')
  @HttpCode(201)
  @RequirePermission(EDIT_RULES)
  @Answers(201, newRulesDraft)
  create(@CurrentActor() actor: Actor, @Body() body: RulesDraftDto) {
    return this.draftRules.execute(actor, body);
  }

  /** A draft with its mistakes. */
  @Get('drafts/:id')
  @RequirePermission(READ_RULES)
  @Answers(200, ruleSetDraft)
  draft(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.sets.draft(actor, id);
  }

  @Put('drafts/:id')
  @RequirePermission(EDIT_RULES)
  @Answers(200, savedRulesDraft)
  save(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: SaveRulesDto) {
    return this.saveDraft.execute(actor, { id, ...body });
  }

  @Delete('drafts/:id')
  @HttpCode(204)
  @RequirePermission(EDIT_RULES)
  discard(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.discardDraft.execute(actor, { id });
  }

  /** Says that the draft takes account of the newest version. */
  @Post('drafts/:id/rebase')
  @HttpCode(200)
  @RequirePermission(EDIT_RULES)
  @Answers(200, rebasedRulesDraft)
  rebase(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.rebaseDraft.execute(actor, { id });
  }

  /** By somebody who has not written in the draft. */
  @Post('drafts/:id/publish')
  @HttpCode(200)
  @RequirePermission(PUBLISH_RULES)
  @Answers(200, publishedRules)
  publish(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { effectiveFrom, ...body }: PublishRulesDto) {
    const from = effectiveFrom ? { effectiveFrom: new Date(effectiveFrom) } : {};
    return this.publishRules.execute(actor, { id, ...body, ...from });
  }
}
