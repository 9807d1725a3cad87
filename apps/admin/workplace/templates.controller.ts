import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import {
  ANSWER_LICENSEE,
  MANAGE_TEMPLATES,
  READ_DESK,
  RemoveTemplate,
  SaveTemplate,
  Templates,
  type ReadyTemplateView,
  type TemplatePreviewView,
  type TemplateView,
} from '#libs/licensing';
import { CurrentActor, RequirePermission } from '#platform/http';
import { savedId } from '../../http/contract/article.js';
import { readyTemplates, templatePreview, templates } from '../../http/contract/workplace.js';
import { TemplateDto, TemplatePreviewDto } from '../../http/input/workplace.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('requests')
@Controller('admin/v1')
export class TemplatesController {
  constructor(
    private readonly templates: Templates,
    private readonly saveTemplate: SaveTemplate,
    private readonly removeTemplate: RemoveTemplate,
  ) {}

  @Get('message-templates')
  @RequirePermission(READ_DESK)
  @Answers(200, templates)
  list(@CurrentActor() actor: Actor): Promise<TemplateView[]> {
    return this.templates.list(actor);
  }

  @Put('message-templates')
  @RequirePermission(MANAGE_TEMPLATES)
  @Answers(200, savedId)
  save(@CurrentActor() actor: Actor, @Body() body: TemplateDto): Promise<{ id: string }> {
    return this.saveTemplate.execute(actor, body);
  }

  /** How a text reads with invented facts; nothing is stored. */
  @Post('message-templates/preview')
  @HttpCode(200)
  @RequirePermission(READ_DESK)
  @Answers(200, templatePreview)
  preview(@CurrentActor() actor: Actor, @Body() body: TemplatePreviewDto): TemplatePreviewView {
    return this.templates.preview(actor, body);
  }

  @Delete('message-templates/:id')
  @HttpCode(204)
  @RequirePermission(MANAGE_TEMPLATES)
  remove(@CurrentActor() actor: Actor, @Param('id') templateId: string): Promise<void> {
    return this.removeTemplate.execute(actor, { templateId });
  }

  /** Every template with this request's own facts in it. */
  @Get('requests/:reference/message-templates')
  @RequirePermission(ANSWER_LICENSEE)
  @Answers(200, readyTemplates)
  ready(@CurrentActor() actor: Actor, @Param('reference') reference: string): Promise<ReadyTemplateView[]> {
    return this.templates.forRequest(actor, reference);
  }
}
