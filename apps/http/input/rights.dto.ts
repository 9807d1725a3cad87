import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';
import {
  CONTRIBUTOR_TERMS,
  OWNER_KINDS,
  RELATIONS,
  RULE_PARTS,
  type ContributorTerms,
  type DraftRightsRuleInput,
  type Relation,
  type RightsStatus,
  type RuleParts,
  type SaveRightsOwnerInput,
} from '#libs/catalogue';
import { PageDto } from './page.dto.js';
import { READABLE } from './request.dto.js';

const readable = { message: 'must not hold control characters' };
const STATUSES = ['licensable', 'needs-clearance', 'excluded'] as const;
const DAY = /^\d{4}-\d\d-\d\d$/;
const day = { message: 'must be a day such as 2026-03-31' };

export class ContributorSearchDto extends PageDto {
  @ApiPropertyOptional({ type: 'string', maxLength: 120, description: 'A part of the name.' })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  @Matches(READABLE, readable)
  q?: string;

  @ApiPropertyOptional({ type: 'string', format: 'uuid' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  title?: string;

  @ApiPropertyOptional({ enum: CONTRIBUTOR_TERMS })
  @IsOptional()
  @IsIn(CONTRIBUTOR_TERMS)
  terms?: ContributorTerms;

  @ApiPropertyOptional({ enum: RELATIONS })
  @IsOptional()
  @IsIn(RELATIONS)
  relation?: Relation;
}

export class RightsRuleDto implements Omit<DraftRightsRuleInput, 'ruleId'> {
  @ApiPropertyOptional({ type: 'string', format: 'uuid', nullable: true, description: 'Only articles of this title.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  titleId?: string | null;

  @ApiPropertyOptional({ type: 'string', maxLength: 100, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  @Matches(READABLE, readable)
  section?: string | null;

  @ApiPropertyOptional({ type: 'string', maxLength: 120, nullable: true, description: 'A name in byline or credit.' })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  @Matches(READABLE, readable)
  contributor?: string | null;

  @ApiPropertyOptional({ type: 'string', maxLength: 120, nullable: true, description: 'Words of a byline or credit.' })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  @Matches(READABLE, readable)
  source?: string | null;

  @ApiProperty({ enum: RULE_PARTS })
  @IsIn(RULE_PARTS)
  parts: RuleParts;

  @ApiProperty({ enum: STATUSES })
  @IsIn(STATUSES)
  status: RightsStatus;

  @ApiPropertyOptional({ type: 'string', format: 'date', nullable: true, description: 'Its last day in force.' })
  @IsOptional()
  @Matches(DAY, day)
  until?: string | null;

  @ApiProperty({ type: 'string', minLength: 1, maxLength: 1000 })
  @IsString()
  @Length(1, 1000)
  @Matches(READABLE, readable)
  reason: string;
}

export class NewRightsRuleDto extends RightsRuleDto {
  @ApiPropertyOptional({ type: 'string', format: 'uuid', description: 'Of the rule that gets a new version.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  ruleId?: string;
}

export class ReasonDto {
  @ApiProperty({ type: 'string', minLength: 1, maxLength: 1000 })
  @IsString()
  @Length(1, 1000)
  @Matches(READABLE, readable)
  reason: string;
}

export class RightsOwnerDto implements SaveRightsOwnerInput {
  @ApiProperty({ enum: OWNER_KINDS })
  @IsIn(OWNER_KINDS)
  kind: SaveRightsOwnerInput['kind'];

  @ApiProperty({ type: 'string', minLength: 2, maxLength: 120 })
  @IsString()
  @Length(2, 120)
  @Matches(READABLE, readable)
  name: string;

  @ApiProperty({ type: 'array', items: { type: 'string' }, description: 'Other spellings.' })
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(120, { each: true })
  @Matches(READABLE, { ...readable, each: true })
  names: string[];
}

export class RightsReportDto {
  @ApiPropertyOptional({ type: 'string', example: '2026-10', description: 'yyyy-mm; the last full month when absent.' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  month?: string;

  @ApiPropertyOptional({ type: 'string', format: 'uuid', description: 'A title’s id.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  title?: string;
}

export class MarkRevisionDto {
  @ApiProperty({ type: 'boolean', description: 'Whether it corrects the version before.' })
  @IsBoolean()
  material: boolean;

  @ApiProperty({ type: 'string', minLength: 1, maxLength: 1000 })
  @IsString()
  @Length(1, 1000)
  @Matches(READABLE, readable)
  note: string;
}
