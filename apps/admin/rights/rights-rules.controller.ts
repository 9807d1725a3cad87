import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import {
  ApplyRightsRule,
  ChangeRights,
  DiscardRightsRule,
  DraftRightsRule,
  EndRightsRule,
  PreviewRightsRule,
  ReadArticles,
  RightsRules,
  type RightsRuleDetail,
  type RightsRuleItem,
} from '#libs/catalogue';
import { CurrentActor, RequirePermission } from '#platform/http';
import { draftedRule, rightsRuleDetail, rightsRules, startedRun } from '../../http/contract/rights.js';
import { NewRightsRuleDto, ReasonDto } from '../../http/input/rights.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('rights')
@Controller('admin/v1/rights-rules')
export class RightsRulesController {
  constructor(
    private readonly rules: RightsRules,
    private readonly draftRule: DraftRightsRule,
    private readonly discardRule: DiscardRightsRule,
    private readonly previewRule: PreviewRightsRule,
    private readonly applyRule: ApplyRightsRule,
    private readonly endRule: EndRightsRule,
  ) {}

  /** Rules in force, drafts, and those that have ended. */
  @Get()
  @RequirePermission(ReadArticles)
  @Answers(200, rightsRules)
  list(@CurrentActor() actor: Actor): Promise<RightsRuleItem[]> {
    return this.rules.list(actor);
  }

  /** Every version of a rule. */
  @Get(':ruleId')
  @RequirePermission(ReadArticles)
  @Answers(200, rightsRuleDetail)
  one(@CurrentActor() actor: Actor, @Param('ruleId') ruleId: string): Promise<RightsRuleDetail> {
    return this.rules.byId(actor, ruleId);
  }

  /** Drafts a rule, or the next version of one; nothing changes before it is applied. */
  @Post('drafts')
  @HttpCode(201)
  @RequirePermission(ChangeRights)
  @Answers(201, draftedRule)
  draft(@CurrentActor() actor: Actor, @Body() body: NewRightsRuleDto) {
    return this.draftRule.execute(actor, body);
  }

  @Delete('drafts/:id')
  @HttpCode(204)
  @RequirePermission(ChangeRights)
  discard(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.discardRule.execute(actor, { id });
  }

  /** Counts what a draft would change; read the run for its progress and result. */
  @Post('drafts/:id/preview')
  @HttpCode(202)
  @RequirePermission(ChangeRights)
  @Answers(202, startedRun)
  preview(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.previewRule.execute(actor, { id });
  }

  @Post('drafts/:id/apply')
  @HttpCode(202)
  @RequirePermission(ChangeRights)
  @Answers(202, startedRun)
  apply(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.applyRule.execute(actor, { id });
  }

  /** Ends the version in force. */
  @Post('versions/:id/end')
  @HttpCode(202)
  @RequirePermission(ChangeRights)
  @Answers(202, startedRun)
  end(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: ReasonDto) {
    return this.endRule.execute(actor, { id, ...body });
  }
}
