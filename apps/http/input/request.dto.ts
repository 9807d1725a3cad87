import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import type { SubmitRequestInput } from '#libs/licensing';

/** Control characters other than tab and line breaks cannot be stored or shown. */
export const READABLE = /^[^\0-\x08\x0B\x0C\x0E-\x1F\x7F]*$/;
const readable = { message: 'must not hold control characters' };

export class SubmitRequestDto implements Pick<SubmitRequestInput, 'quoteId' | 'message' | 'freeText' | 'url'> {
  @ApiPropertyOptional({ type: 'string', format: 'uuid', description: 'A kept quote; or send `freeText`.' })
  @IsOptional()
  @IsUUID()
  quoteId?: string;

  @ApiPropertyOptional({ type: 'string', maxLength: 4000 })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  @Matches(READABLE, readable)
  message?: string;

  @ApiPropertyOptional({ type: 'string', maxLength: 4000, description: 'The wish in words, when there is no quote.' })
  @IsOptional()
  @IsString()
  @Length(20, 4000)
  @Matches(READABLE, readable)
  freeText?: string;

  @ApiPropertyOptional({ type: 'string', maxLength: 2000 })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  @Matches(READABLE, readable)
  url?: string;
}

export class MessageDto {
  @ApiProperty({ type: 'string', minLength: 1, maxLength: 4000 })
  @IsString()
  @Length(1, 4000)
  @Matches(READABLE, readable)
  body: string;
}

export class OptionalMessageDto {
  @ApiPropertyOptional({ type: 'string', maxLength: 4000 })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  @Matches(READABLE, readable)
  message?: string;
}

export class ResubmitDto extends OptionalMessageDto {
  @ApiPropertyOptional({ type: 'string', format: 'uuid', description: 'Another kept quote in place of the first.' })
  @IsOptional()
  @IsUUID()
  quoteId?: string;
}

export class AcceptDto {
  @ApiPropertyOptional({
    type: 'string',
    format: 'uuid',
    description: 'The offer that was read; a newer one is not accepted by mistake.',
  })
  @IsOptional()
  @IsUUID()
  offerId?: string;
}

export class ReplyDto {
  @ApiProperty({ type: 'string', minLength: 1, maxLength: 4000 })
  @IsString()
  @Length(1, 4000)
  @Matches(READABLE, readable)
  message: string;
}
