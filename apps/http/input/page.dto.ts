import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { PAPER_LANGUAGES, type PaperLanguage } from '#libs/payments';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** Where a list goes on, and how much of it at once. */
export class PageDto {
  @ApiPropertyOptional({ type: 'string', description: '`nextCursor` of the page before.' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  cursor?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 100 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;
}

export class RequestFilterDto extends PageDto {
  @ApiPropertyOptional({ type: 'string', description: 'A request state, or absent for all.' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  state?: string;
}

export class LanguageDto {
  @ApiPropertyOptional({ type: 'string', description: 'en or ar; otherwise what the browser prefers.' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  lang?: string;
}

export class PaperDto {
  @ApiPropertyOptional({ enum: PAPER_LANGUAGES, description: 'English, as it was issued, when left out.' })
  @IsOptional()
  @IsIn(PAPER_LANGUAGES)
  lang?: PaperLanguage;
}

export class VerifyDto extends LanguageDto {
  @ApiPropertyOptional({ type: 'string', description: 'The check code printed on the certificate.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  check?: string;

  @ApiPropertyOptional({ type: 'string', description: 'Goes on to this licence number.' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  number?: string;
}

const Field = (longest: number): PropertyDecorator => applyDecorators(IsOptional(), IsString(), MaxLength(longest));

/** The fields of the form without script; the page itself names what cannot be meant, beside the field. */
export class RepublishDto {
  @Field(2000)
  url?: string;

  @Field(200)
  medium?: string;

  @Field(200)
  count?: string;

  @Field(200)
  country?: string;

  @Field(200)
  term?: string;

  @Field(200)
  purpose?: string;

  @Field(200)
  currency?: string;

  @Field(10)
  lang?: string;
}
