import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import {
  HIT_DECISIONS,
  HIT_STATES,
  LIST_FORMATS,
  STANDINGS,
  type HitDecision,
  type LicenseeStanding,
  type ListFormat,
} from '#libs/licensing';
import { PageDto } from './page.dto.js';
import { READABLE } from './request.dto.js';

const readable = { message: 'must not hold control characters' };
const MOST_VERSIONS = 1_000_000;

export class RulesDraftDto {
  @ApiProperty({ type: 'string', minLength: 1, maxLength: 100 })
  @IsString()
  @Length(1, 100)
  @Matches(/\S/, { message: 'must not be empty' })
  @Matches(READABLE, readable)
  title: string;

  @ApiPropertyOptional({ type: 'integer', description: 'The version to begin with; the newest when absent.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_VERSIONS)
  from?: number;
}

export class SaveRulesDto {
  @ApiProperty({ type: 'string', minLength: 1, maxLength: 100 })
  @IsString()
  @Length(1, 100)
  @Matches(/\S/, { message: 'must not be empty' })
  @Matches(READABLE, readable)
  title: string;

  @ApiProperty({ type: 'integer', description: 'As it was when the draft was opened.' })
  @IsInt()
  @Min(1)
  @Max(MOST_VERSIONS)
  revision: number;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'review, instant, countries, fourEyes.' })
  @IsObject()
  content: Record<string, unknown>;
}

export class PublishRulesDto {
  @ApiProperty({ type: 'integer', description: 'What the publisher has read.' })
  @IsInt()
  @Min(1)
  @Max(MOST_VERSIONS)
  revision: number;

  @ApiPropertyOptional({ type: 'string', maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  @Matches(READABLE, readable)
  note?: string;

  @ApiPropertyOptional({ type: 'string', format: 'date-time', description: 'At once when absent.' })
  @IsOptional()
  @IsISO8601({ strict: true })
  @MaxLength(40)
  effectiveFrom?: string;

  @ApiPropertyOptional({ type: 'array', items: { type: 'string' }, description: 'Rules that ask nothing, as meant.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  confirmed?: string[];
}

export class TryRulesDto {
  @ApiPropertyOptional({ type: 'string', format: 'uuid' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  draftId?: string;

  @ApiPropertyOptional({ type: 'string', example: 'R-2026-00042' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  reference?: string;

  @ApiPropertyOptional({ type: 'object', additionalProperties: true, description: 'Facts by name.' })
  @IsOptional()
  @IsObject()
  facts?: Record<string, unknown>;
}

export class CompareRulesDto {
  @ApiProperty({ type: 'string', description: 'A version’s number or a draft’s id.' })
  @IsString()
  @Length(1, 60)
  before: string;

  @ApiProperty({ type: 'string', description: 'A version’s number or a draft’s id.' })
  @IsString()
  @Length(1, 60)
  after: string;
}

export class SanctionsListDto {
  @ApiProperty({ type: 'string', minLength: 1, maxLength: 100 })
  @IsString()
  @Length(1, 100)
  @Matches(/\S/, { message: 'must not be empty' })
  @Matches(READABLE, readable)
  name: string;

  @ApiProperty({ enum: LIST_FORMATS })
  @IsIn(LIST_FORMATS)
  format: ListFormat;

  @ApiPropertyOptional({ type: 'string', maxLength: 2000, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  @Matches(READABLE, readable)
  url?: string | null;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 720, nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(720)
  everyHours?: number | null;
}

export class SanctionsUploadDto {
  @ApiPropertyOptional({ enum: ['yes'], description: 'Take it though half of the known entries are missing.' })
  @IsOptional()
  @IsIn(['yes'])
  fewer?: 'yes';
}

export class SanctionsEntryFilterDto extends PageDto {
  @ApiPropertyOptional({ type: 'string', maxLength: 120 })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  @Matches(READABLE, readable)
  q?: string;
}

export class HitFilterDto extends PageDto {
  @ApiPropertyOptional({ enum: HIT_STATES })
  @IsOptional()
  @IsIn(HIT_STATES)
  state?: (typeof HIT_STATES)[number];
}

export class DecideHitDto {
  @ApiProperty({ enum: HIT_DECISIONS })
  @IsIn(HIT_DECISIONS)
  decision: HitDecision;

  @ApiProperty({ type: 'string', minLength: 1, maxLength: 1000 })
  @IsString()
  @Length(1, 1000)
  @Matches(READABLE, readable)
  reason: string;

  @ApiProperty({ enum: HIT_STATES, description: 'What the reader saw it to be.' })
  @IsIn(HIT_STATES)
  seen: (typeof HIT_STATES)[number];
}

export class StandingDto {
  @ApiProperty({ enum: STANDINGS, description: '`new` takes back what was said.' })
  @IsIn(STANDINGS)
  standing: LicenseeStanding;

  @ApiProperty({ type: 'string', minLength: 1, maxLength: 1000 })
  @IsString()
  @Length(1, 1000)
  @Matches(READABLE, readable)
  reason: string;
}

export class VersionsDto {
  @ApiPropertyOptional({ type: 'integer', description: '`nextCursor` of the page before.' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MOST_VERSIONS)
  cursor?: number;
}
