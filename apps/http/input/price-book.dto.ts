import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
  ValidateIf,
} from 'class-validator';
import { TERRITORY_KINDS, type SaidTerritory, type TerritoryKind } from '#libs/kernel';
import { BOOK_FILE_FORMATS, PRICED_EXCLUSIVITIES, type BookFileFormat, type TriedUse } from '#libs/pricing';
import { IsCurrency } from './is-currency.js';
import { READABLE } from './request.dto.js';

const readable = { message: 'must not hold control characters' };
const LARGEST_FILE = 400_000;

export class StartDraftDto {
  @ApiProperty({ type: 'string', format: 'uuid' })
  @IsUUID()
  titleId: string;

  @ApiProperty({ type: 'string', pattern: '^[A-Z]{3}$', example: 'GBP' })
  @IsCurrency()
  currency: string;

  @ApiProperty({ type: 'string', minLength: 1, maxLength: 120 })
  @IsString()
  @Length(1, 120)
  @Matches(READABLE, readable)
  name: string;

  @ApiPropertyOptional({ type: 'string', format: 'uuid', description: 'A version to begin from.' })
  @IsOptional()
  @IsUUID()
  fromVersionId?: string;

  @ApiPropertyOptional({ type: 'string', format: 'uuid', description: 'Another draft to begin from.' })
  @IsOptional()
  @IsUUID()
  fromDraftId?: string;
}

export class ImportBookDto {
  @ApiProperty({ type: 'string', format: 'uuid' })
  @IsUUID()
  titleId: string;

  @ApiProperty({ type: 'string', minLength: 1, maxLength: 120 })
  @IsString()
  @Length(1, 120)
  @Matches(READABLE, readable)
  name: string;

  @ApiProperty({ enum: BOOK_FILE_FORMATS })
  @IsIn(BOOK_FILE_FORMATS)
  format: BookFileFormat;

  @ApiProperty({ type: 'string', maxLength: LARGEST_FILE, description: 'The file itself.' })
  @IsString()
  @Length(1, LARGEST_FILE)
  text: string;
}

export class RevisionDto {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'The revision you have read.' })
  @IsInt()
  @Min(1)
  revision: number;
}

export class SaveDraftDto extends RevisionDto {
  @ApiPropertyOptional({ type: 'object', additionalProperties: true, description: 'The whole book, right or wrong.' })
  @IsOptional()
  @IsObject()
  data?: object;

  @ApiPropertyOptional({ type: 'string', minLength: 1, maxLength: 120 })
  @IsOptional()
  @IsString()
  @Length(1, 120)
  @Matches(READABLE, readable)
  name?: string;

  @ApiPropertyOptional({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'Null: as soon as it is published.',
  })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @IsISO8601({ strict: true })
  effectiveFrom?: string | null;
}

export class WithReasonDto {
  @ApiProperty({ type: 'string', minLength: 1, maxLength: 1000 })
  @IsString()
  @Length(1, 1000)
  @Matches(READABLE, readable)
  reason: string;
}

export class CompareBooksDto {
  @ApiProperty({ type: 'string', format: 'uuid', description: 'A version or a draft.' })
  @IsUUID()
  from: string;

  @ApiProperty({ type: 'string', format: 'uuid', description: 'A version or a draft.' })
  @IsUUID()
  to: string;
}

export class BookFormatDto {
  @ApiPropertyOptional({ enum: BOOK_FILE_FORMATS, default: 'json' })
  @IsOptional()
  @IsIn(BOOK_FILE_FORMATS)
  format?: BookFileFormat;
}

class AudienceDto {
  @ApiProperty({ type: 'string' })
  @IsString()
  @MaxLength(40)
  kind: string;

  @ApiProperty({ type: 'integer' })
  @IsInt()
  count: number;
}

class MediumDto {
  @ApiProperty({ type: 'string' })
  @IsString()
  @MaxLength(40)
  medium: string;

  @ApiProperty({ type: AudienceDto, nullable: true })
  @ValidateIf((_, value) => value !== null)
  @ValidateNested()
  @Type(() => AudienceDto)
  audience: AudienceDto | null;
}

class TriedTerritoryDto implements SaidTerritory {
  @ApiProperty({ enum: TERRITORY_KINDS })
  @IsIn(TERRITORY_KINDS)
  kind: TerritoryKind;

  @ApiPropertyOptional({ type: 'array', items: { type: 'string' } })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(300)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  values?: string[];
}

class TriedTermDto {
  @ApiProperty({ enum: ['one-time', 'months', 'perpetual'] })
  @IsIn(['one-time', 'months', 'perpetual'])
  kind: 'one-time' | 'months' | 'perpetual';

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 60 })
  @ValidateIf(({ kind }: TriedTermDto) => kind === 'months')
  @IsInt()
  @Min(1)
  @Max(60)
  months?: number;
}

const count = { type: 'integer', minimum: 0, maximum: 1_000_000 } as const;

class TriedItemDto {
  @ApiProperty(count)
  @IsInt()
  @Min(0)
  @Max(count.maximum)
  words: number;

  @ApiProperty({ type: 'boolean' })
  @IsBoolean()
  isExcerpt: boolean;

  @ApiProperty(count)
  @IsInt()
  @Min(0)
  @Max(count.maximum)
  images: number;

  @ApiProperty(count)
  @IsInt()
  @Min(0)
  @Max(count.maximum)
  graphics: number;

  @ApiProperty(count)
  @IsInt()
  @Min(0)
  @Max(count.maximum)
  videos: number;

  @ApiProperty(count)
  @IsInt()
  @Min(0)
  @Max(count.maximum)
  translations: number;
}

class TriedUseDto {
  @ApiProperty({ type: [MediumDto] })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => MediumDto)
  media: MediumDto[];

  @ApiProperty({ type: 'string' })
  @IsString()
  @MaxLength(40)
  purpose: string;

  @ApiProperty({ type: 'integer', nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsInt()
  staff: number | null;

  @ApiProperty({ type: TriedTerritoryDto })
  @ValidateNested()
  @IsObject()
  @Type(() => TriedTerritoryDto)
  territory: TriedTerritoryDto;

  @ApiProperty({ type: TriedTermDto })
  @ValidateNested()
  @IsObject()
  @Type(() => TriedTermDto)
  term: TriedTermDto;

  @ApiProperty({ enum: PRICED_EXCLUSIVITIES })
  @IsIn(PRICED_EXCLUSIVITIES)
  exclusivity: TriedUse['exclusivity'];

  @ApiProperty({ type: 'boolean' })
  @IsBoolean()
  alreadyPublished: boolean;

  @ApiProperty({ type: 'boolean' })
  @IsBoolean()
  rush: boolean;

  @ApiProperty({ type: [TriedItemDto], description: 'The articles.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => TriedItemDto)
  items: TriedItemDto[];
}

export class TryBookDto {
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'A book as it is being written.' })
  @IsObject()
  data: object;

  @ApiProperty({ type: 'string', pattern: '^[A-Z]{3}$', example: 'GBP' })
  @IsCurrency()
  currency: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'The version beside it.' })
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  againstVersionId: string | null;

  @ApiProperty({ type: TriedUseDto })
  @ValidateNested()
  @IsObject()
  @Type(() => TriedUseDto)
  use: TriedUseDto;
}

/** The use as pricing reads it; articles are told apart by their place. */
export const triedUse = ({ term, items, ...use }: TriedUseDto): TriedUse => ({
  ...use,
  term: term.kind === 'months' ? { kind: 'months', months: term.months ?? 0 } : { kind: term.kind },
  items: items.map((item, index) => ({ key: `article ${index + 1}`, ...item })),
});
