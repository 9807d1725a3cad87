import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  CONTRIBUTOR_TERMS,
  HOST_KINDS,
  RELATIONS,
  type ContributorTerms,
  type HostKind,
  type Relation,
  type SaveContributorInput,
  type TitleInput,
} from '#libs/catalogue';
import { READABLE } from './request.dto.js';

const readable = { message: 'must not hold control characters' };
const DAY = /^\d{4}-\d\d-\d\d$/;
const day = { message: 'must be a day such as 2026-03-31' };

class HostDto {
  @ApiProperty({ type: 'string', example: 'news.example.org' })
  @IsString()
  @MaxLength(260)
  host: string;

  @ApiProperty({ enum: HOST_KINDS })
  @IsIn(HOST_KINDS)
  kind: HostKind;
}

export class TitleDto implements TitleInput {
  @ApiProperty({ type: 'string', maxLength: 120 })
  @IsString()
  @Length(1, 120)
  name: string;

  @ApiProperty({ type: 'array', items: { type: 'string' }, description: 'Other ways the name is printed in credits.' })
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(120, { each: true })
  ownNames: string[];

  @ApiProperty({ type: 'string', example: 'en' })
  @IsString()
  @MaxLength(35)
  language: string;

  @ApiProperty({ type: () => [HostDto] })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => HostDto)
  hosts: HostDto[];
}

export class ContributorDto implements Omit<SaveContributorInput, 'titleId' | 'id'> {
  @ApiProperty({ type: 'string', maxLength: 120 })
  @IsString()
  @Length(2, 120)
  @Matches(READABLE, readable)
  name: string;

  @ApiProperty({ enum: RELATIONS })
  @IsIn(RELATIONS)
  relation: Relation;

  @ApiProperty({ enum: CONTRIBUTOR_TERMS })
  @IsIn(CONTRIBUTOR_TERMS)
  terms: ContributorTerms;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: 9999,
    nullable: true,
    description: 'Their part in hundredths of a percent (3000 is 30%); for shared only.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(9_999)
  shareBps?: number | null;

  @ApiPropertyOptional({
    type: 'string',
    format: 'date',
    nullable: true,
    description: 'First publication day covered.',
  })
  @IsOptional()
  @Matches(DAY, day)
  validFrom?: string | null;

  @ApiPropertyOptional({ type: 'string', format: 'date', nullable: true, description: 'Last publication day covered.' })
  @IsOptional()
  @Matches(DAY, day)
  validUntil?: string | null;

  @ApiPropertyOptional({ type: 'string', maxLength: 1000, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  @Matches(READABLE, readable)
  note?: string | null;

  @ApiPropertyOptional({ type: 'string', maxLength: 1000, description: 'Why it changes, for the history.' })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  @Matches(READABLE, readable)
  reason?: string;
}
