import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  Min,
} from 'class-validator';
import {
  ASSIGNMENTS,
  BULK_DECISIONS,
  PERIODS,
  TEMPLATE_USES,
  VIEW_FIELDS,
  type AssignRequestInput,
  type BulkDecisionKind,
  type BulkInput,
  type DashboardFilter,
  type Period,
  type SaveTemplateInput,
  type SaveViewInput,
  type TemplateLanguage,
  type TemplatePreviewInput,
  type TemplateUse,
  type ViewFields,
} from '#libs/licensing';
import { IsDay } from './is-day.js';
import { READABLE } from './request.dto.js';

const readable = { message: 'must not hold control characters' };

export class AssignmentDto implements Omit<AssignRequestInput, 'reference'> {
  @ApiProperty({ enum: ASSIGNMENTS })
  @IsIn(ASSIGNMENTS)
  action: AssignRequestInput['action'];

  @ApiPropertyOptional({ type: 'string', format: 'uuid', description: 'Whom to give it to.' })
  @IsOptional()
  @IsUUID()
  to?: string;

  @ApiPropertyOptional({
    type: 'string',
    format: 'uuid',
    nullable: true,
    description: 'Who had it when you looked; `give` and `release` refuse when that has changed.',
  })
  @IsOptional()
  @IsUUID()
  seen?: string | null;
}

export class SavedViewDto implements SaveViewInput {
  @ApiProperty({ type: 'string', minLength: 1, maxLength: 80 })
  @IsString()
  @Length(1, 80)
  @Matches(READABLE, readable)
  name: string;

  @ApiProperty({
    type: 'object',
    properties: Object.fromEntries(VIEW_FIELDS.map((field) => [field, { type: 'string', maxLength: 200 }])),
    description: 'As the address of the queue names them.',
  })
  @IsObject()
  filters: ViewFields;

  @ApiProperty({ type: 'boolean', description: 'Whether colleagues see it too.' })
  @IsBoolean()
  isShared: boolean;
}

export class TemplateDto implements SaveTemplateInput {
  @ApiPropertyOptional({ type: 'string', format: 'uuid', description: 'Absent for a new one.' })
  @IsOptional()
  @IsUUID()
  id?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, description: 'The revision that was changed.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  revision?: number;

  @ApiProperty({ type: 'string', minLength: 1, maxLength: 80 })
  @IsString()
  @Length(1, 80)
  @Matches(READABLE, readable)
  name: string;

  @ApiProperty({ type: 'array', items: { type: 'string', enum: [...TEMPLATE_USES] } })
  @IsArray()
  @ArrayMaxSize(3)
  @IsIn(TEMPLATE_USES, { each: true })
  usedFor: TemplateUse[];

  @ApiProperty({ type: 'string', maxLength: 4000 })
  @IsString()
  @MaxLength(4000)
  @Matches(READABLE, readable)
  bodyEn: string;

  @ApiProperty({ type: 'string', maxLength: 4000 })
  @IsString()
  @MaxLength(4000)
  @Matches(READABLE, readable)
  bodyAr: string;
}

export class TemplatePreviewDto implements TemplatePreviewInput {
  @ApiProperty({ enum: ['en', 'ar'] })
  @IsIn(['en', 'ar'])
  language: TemplateLanguage;

  @ApiProperty({ type: 'string', maxLength: 4000 })
  @IsString()
  @MaxLength(4000)
  body: string;
}

export class BulkDecisionDto implements BulkInput {
  @ApiProperty({ type: 'array', items: { type: 'string' }, maxItems: 100 })
  @IsArray()
  @ArrayMaxSize(1000)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  references: string[];

  @ApiProperty({ enum: BULK_DECISIONS })
  @IsIn(BULK_DECISIONS)
  decision: BulkDecisionKind;

  @ApiPropertyOptional({ type: 'string' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  reasonCode?: string;

  @ApiPropertyOptional({ type: 'string', maxLength: 4000 })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  @Matches(READABLE, readable)
  note?: string;
}

export class DashboardDto implements DashboardFilter {
  @ApiPropertyOptional({ enum: PERIODS, description: 'Default: month.' })
  @IsOptional()
  @IsIn(PERIODS)
  period?: Period;

  @ApiPropertyOptional({ type: 'string', format: 'date', description: 'A day within the period; default: today.' })
  @IsOptional()
  @IsDay()
  on?: string;
}
