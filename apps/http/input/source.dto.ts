import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import {
  EVERY_MINUTES,
  ITEM_OUTCOMES,
  POLLED_KINDS,
  SOURCE_KINDS,
  SOURCE_STATES,
  type ItemOutcome,
  type PolledKind,
  type SourceInput,
  type SourceKind,
  type SourceState,
} from '#libs/catalogue';
import { PageDto } from './page.dto.js';
import { READABLE } from './request.dto.js';

const readable = { message: 'must not hold control characters' };
const OUTCOMES = [...ITEM_OUTCOMES, 'waiting'] as const;

class AddressDto {
  @ApiProperty({ type: 'string', format: 'uuid', description: 'The title whose articles it brings.' })
  @IsString()
  @MaxLength(60)
  titleId: string;

  @ApiPropertyOptional({ type: 'string', nullable: true, maxLength: 2000, example: 'https://news.example.org' })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  @Matches(READABLE, readable)
  articleBase?: string | null;

  @ApiPropertyOptional({
    type: 'string',
    maxLength: 2000,
    description: 'A bearer token that the source asks for; absent leaves it as it is, empty takes it away.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  @Matches(/^[\x21-\x7E]*$/, { message: 'must be a token without blanks' })
  token?: string;
}

export class SourceDto extends AddressDto implements SourceInput {
  @ApiProperty({ enum: SOURCE_KINDS })
  @IsIn(SOURCE_KINDS)
  kind: SourceKind;

  @ApiProperty({ type: 'string', maxLength: 120 })
  @IsString()
  @Length(1, 120)
  @Matches(READABLE, readable)
  name: string;

  @ApiPropertyOptional({
    type: 'string',
    nullable: true,
    maxLength: 2000,
    example: 'https://news.example.org/feed.xml',
  })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  @Matches(READABLE, readable)
  url?: string | null;

  @ApiProperty({ type: 'integer', minimum: EVERY_MINUTES.least, maximum: EVERY_MINUTES.most, example: 30 })
  @IsInt()
  @Min(EVERY_MINUTES.least)
  @Max(EVERY_MINUTES.most)
  everyMinutes: number;

  @ApiPropertyOptional({
    type: 'boolean',
    description: 'What the source withdraws is withdrawn here at once. Without it the text waits for a person.',
  })
  @IsOptional()
  @IsBoolean()
  mayWithdraw?: boolean;
}

export class PreviewSourceDto extends AddressDto {
  @ApiProperty({ type: 'string', maxLength: 2000, example: 'https://news.example.org/feed.xml' })
  @IsString()
  @Length(1, 2000)
  @Matches(READABLE, readable)
  url: string;

  @ApiPropertyOptional({ enum: POLLED_KINDS, description: 'Absent: found out.' })
  @IsOptional()
  @IsIn(POLLED_KINDS)
  kind?: PolledKind;
}

export class SourceStateDto {
  @ApiProperty({ enum: SOURCE_STATES })
  @IsIn(SOURCE_STATES)
  state: SourceState;
}

export class StartRunDto {
  @ApiPropertyOptional({ type: 'boolean', description: 'Looks at pages again that are known and unchanged.' })
  @ValidateIf((_, value) => value !== undefined)
  @IsBoolean()
  again?: boolean;
}

export class RotateSecretDto {
  @ApiProperty({
    type: 'integer',
    minimum: 0,
    maximum: 168,
    description: 'Hours for which the old secret is still taken.',
  })
  @IsInt()
  @Min(0)
  @Max(168)
  oldValidHours: number;
}

export class SourceSearchDto extends PageDto {
  @ApiPropertyOptional({ type: 'string', format: 'uuid', description: 'A title’s id.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  title?: string;

  @ApiPropertyOptional({ enum: SOURCE_STATES, description: 'Absent: all but those that are archived.' })
  @IsOptional()
  @IsIn(SOURCE_STATES)
  state?: SourceState;
}

export class SourceItemSearchDto extends PageDto {
  @ApiPropertyOptional({ type: 'string', format: 'uuid', description: 'A run’s id.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  run?: string;

  @ApiPropertyOptional({ enum: OUTCOMES })
  @IsOptional()
  @IsIn(OUTCOMES)
  outcome?: ItemOutcome | 'waiting';
}

export class BulkRowSearchDto extends PageDto {
  @ApiPropertyOptional({ enum: OUTCOMES })
  @IsOptional()
  @IsIn(OUTCOMES)
  outcome?: ItemOutcome | 'waiting';
}
