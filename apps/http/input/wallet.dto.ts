import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { CalendarLanguage } from '#libs/licensing';

const LANGUAGES: readonly CalendarLanguage[] = ['en', 'ar'];

export class CalendarDto {
  @ApiPropertyOptional({ enum: LANGUAGES })
  @IsOptional()
  @IsIn(LANGUAGES)
  lang?: CalendarLanguage;
}

export class CalendarFeedDto {
  @ApiProperty({ enum: LANGUAGES, description: 'What the entries are written in.' })
  @IsIn(LANGUAGES)
  language: CalendarLanguage;
}
