import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { READ_RULES, TryRules, type TriedRules } from '#libs/licensing';
import { CurrentActor, RequirePermission } from '#platform/http';
import { triedRules } from '../../http/contract/rules.js';
import { TryRulesDto } from '../../http/input/rules.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('rules')
@Controller('admin/v1/rule-trials')
export class RuleTrialsController {
  constructor(private readonly tryRules: TryRules) {}

  /** What the rules in force and a draft say about facts, typed or of a request. Nothing is written. */
  @Post()
  @HttpCode(200)
  @RequirePermission(READ_RULES)
  @Answers(200, triedRules)
  try(@CurrentActor() actor: Actor, @Body() body: TryRulesDto): Promise<TriedRules> {
    return this.tryRules.execute(actor, body);
  }
}
