import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import {
  ANSWERS,
  NOTICE_KINDS,
  NOTICE_STATES,
  type Answer,
  type NoticeKind,
  type NoticeState,
  type SaveNoticeInput,
} from '#libs/notices';
import { PageDto } from './page.dto.js';
import { READABLE } from './request.dto.js';

const LARGEST_VERSION = 1_000_000;
const readable = { message: 'must not hold control characters' };
const trimmed = Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

export class OwnNoticesDto extends PageDto {
  @ApiPropertyOptional({ type: 'boolean', description: 'Only what nobody has confirmed yet.' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  open?: boolean;

  @ApiPropertyOptional({ type: 'string', example: 'L-2026-00042' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  reference?: string;
}

export class AcknowledgeDto {
  @ApiPropertyOptional({ enum: ['portal', 'api'], description: '`api` when left out; the portal says so.' })
  @IsOptional()
  @IsIn(['portal', 'api'])
  way?: 'portal' | 'api';
}

export class NoticeLinkDto {
  @ApiProperty({ type: 'string', description: 'The `link` of the mail’s address.' })
  @IsString()
  @Length(1, 2000)
  link: string;
}

export class WebhookPlaceDto {
  @ApiProperty({ type: 'string', example: 'https://cms.example.org/notices', maxLength: 2000 })
  @IsString()
  @Length(8, 2000)
  @Matches(READABLE, readable)
  url: string;
}

export class NoticeFilterDto extends PageDto {
  @ApiPropertyOptional({ enum: NOTICE_STATES })
  @IsOptional()
  @IsIn(NOTICE_STATES)
  state?: NoticeState;

  @ApiPropertyOptional({ enum: NOTICE_KINDS })
  @IsOptional()
  @IsIn(NOTICE_KINDS)
  kind?: NoticeKind;

  @ApiPropertyOptional({ type: 'string', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  articleId?: string;

  @ApiPropertyOptional({
    type: 'string',
    example: 'L-2026-00042',
    description: 'What the holder of a licence was told.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  @Matches(READABLE, readable)
  reference?: string;
}

export class ReachDto extends PageDto {
  @ApiProperty({ type: 'string', format: 'uuid' })
  @IsUUID()
  articleId: string;

  @ApiPropertyOptional({ type: 'integer', description: 'Holders of this version only.' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(LARGEST_VERSION)
  aboutVersion?: number;
}

export class NewNoticeDto implements Omit<SaveNoticeInput, 'id' | 'revision'> {
  @ApiProperty({ enum: NOTICE_KINDS })
  @IsIn(NOTICE_KINDS)
  kind: NoticeKind;

  @ApiProperty({ type: 'string', format: 'uuid' })
  @IsUUID()
  articleId: string;

  @ApiPropertyOptional({ type: 'integer', description: 'Holders of this version only; all when left out.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(LARGEST_VERSION)
  aboutVersion?: number;

  @ApiPropertyOptional({ type: 'integer', description: 'Its text takes the place of the licensed one.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(LARGEST_VERSION)
  newVersion?: number;

  @ApiProperty({ type: 'string', maxLength: 4000, description: 'To the licensees; needed to send it.' })
  @IsString()
  @MaxLength(4000)
  @Matches(READABLE, readable)
  text: string;

  @ApiPropertyOptional({ type: 'string', maxLength: 2000, description: 'For the desk alone.' })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  @Matches(READABLE, readable)
  note?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 720, description: 'By kind when left out.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(720)
  hours?: number;

  @ApiPropertyOptional({ enum: ['clock', 'desk'] })
  @IsOptional()
  @IsIn(['clock', 'desk'])
  countsBy?: 'clock' | 'desk';
}

export class ChangeNoticeDto extends NewNoticeDto {
  @ApiProperty({ type: 'integer', description: 'The draft as it was read.' })
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  revision: number;
}

export class SendNoticeDto {
  @ApiProperty({ type: 'integer', description: 'The draft as it was read.' })
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  revision: number;

  @ApiProperty({ type: 'integer', description: 'How many licences the preview said that it reaches.' })
  @IsInt()
  @Min(0)
  @Max(2_000_000_000)
  expected: number;
}

export class RecipientFilterDto extends PageDto {
  @ApiPropertyOptional({ enum: ANSWERS })
  @IsOptional()
  @IsIn(ANSWERS)
  answer?: Answer;
}

export class ChaseDto {
  @ApiPropertyOptional({
    type: 'string',
    format: 'uuid',
    description: 'One holder; all who have not confirmed when left out.',
  })
  @IsOptional()
  @IsUUID()
  recipientId?: string;
}

export class NoteAcknowledgementDto {
  @ApiProperty({ type: 'string', minLength: 1, maxLength: 200, description: 'Who said it.' })
  @trimmed
  @IsString()
  @Length(1, 200)
  @Matches(READABLE, readable)
  name: string;

  @ApiPropertyOptional({ type: 'string', maxLength: 1000, description: 'How and where, such as the number called.' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  @Matches(READABLE, readable)
  note?: string;
}
