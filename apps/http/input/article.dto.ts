import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import type { ArticleState, RightsStatus } from '#libs/catalogue';
import { PageDto } from './page.dto.js';
import { READABLE } from './request.dto.js';

const readable = { message: 'must not hold control characters' };
const STATES = ['live', 'embargoed', 'killed'] as const;
const ORDERS = ['relevance', 'date'] as const;
const STATUSES = ['licensable', 'needs-clearance', 'excluded'] as const;

export class ResolveDto {
  @ApiProperty({ type: 'string', maxLength: 2000, example: 'https://news.example.org/2026/11/an-article' })
  @IsString()
  @Length(1, 2000)
  @Matches(READABLE, readable)
  url: string;
}

export class ImportArticleDto extends ResolveDto {
  @ApiPropertyOptional({ type: 'string', description: 'The page itself; without it the address is fetched.' })
  @IsOptional()
  @IsString()
  @MaxLength(6_000_000)
  html?: string;
}

export class ArticleSearchDto extends PageDto {
  @ApiPropertyOptional({
    type: 'string',
    maxLength: 400,
    description: 'Words, "a phrase", -without; the last word may be the beginning of one.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(400)
  @Matches(READABLE, readable)
  q?: string;

  @ApiPropertyOptional({ type: 'string', format: 'uuid', description: 'A title’s id.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  title?: string;

  @ApiPropertyOptional({ type: 'string' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  @Matches(READABLE, readable)
  section?: string;

  @ApiPropertyOptional({ type: 'string', description: 'BCP 47; `en` finds `en-GB` too.' })
  @IsOptional()
  @Matches(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { message: 'must be a language tag such as en or ar' })
  language?: string;

  @ApiPropertyOptional({ type: 'string', format: 'date' })
  @IsOptional()
  @IsISO8601({ strict: true })
  from?: string;

  @ApiPropertyOptional({ type: 'string', format: 'date' })
  @IsOptional()
  @IsISO8601({ strict: true })
  to?: string;

  @ApiPropertyOptional({ enum: STATUSES, description: 'Of the text.' })
  @IsOptional()
  @IsIn(STATUSES)
  rights?: RightsStatus;

  @ApiPropertyOptional({ enum: ORDERS, description: 'Without words always by date.' })
  @IsOptional()
  @IsIn(ORDERS)
  sort?: 'relevance' | 'date';
}

export class DeskArticleSearchDto extends ArticleSearchDto {
  @ApiPropertyOptional({ enum: STATES })
  @IsOptional()
  @IsIn(STATES)
  state?: ArticleState;

  @ApiPropertyOptional({ type: 'boolean' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  needsClearance?: boolean;

  @ApiPropertyOptional({
    type: 'string',
    description: 'The code of what stands in the way of a part, such as `text.agency` or `image.no-credit`.',
  })
  @IsOptional()
  @Matches(/^[a-z-]+\.[a-z-]+$/, { message: 'must be a code such as text.agency' })
  @MaxLength(100)
  reason?: string;

  @ApiPropertyOptional({
    type: 'string',
    description: 'Who stands in the way of the text, as the rights report names them.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(400)
  @Matches(READABLE, readable)
  textBy?: string;

  @ApiPropertyOptional({ type: 'string', description: 'The same for pictures, graphics, video and audio.' })
  @IsOptional()
  @IsString()
  @MaxLength(400)
  @Matches(READABLE, readable)
  picturesBy?: string;
}

export class OverrideRightsDto {
  @ApiProperty({
    enum: STATUSES,
    nullable: true,
    description: 'null gives the component back to what its credit says.',
  })
  @ValidateIf((_, value) => value !== null)
  @IsIn(STATUSES)
  status: RightsStatus | null;

  @ApiProperty({ type: 'string', minLength: 1, maxLength: 1000 })
  @IsString()
  @Length(1, 1000)
  @Matches(READABLE, readable)
  reason: string;
}

export class ArticleStateDto {
  @ApiProperty({ enum: STATES })
  @IsIn(STATES)
  state: ArticleState;

  @ApiPropertyOptional({ type: 'string', format: 'date-time' })
  @IsOptional()
  @IsISO8601({ strict: true })
  embargoedUntil?: string;

  @ApiProperty({ type: 'string', minLength: 1, maxLength: 1000 })
  @IsString()
  @Length(1, 1000)
  @Matches(READABLE, readable)
  reason: string;
}
