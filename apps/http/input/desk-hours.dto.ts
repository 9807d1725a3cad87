import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsISO8601, IsObject, IsOptional, Max, Min, ValidateIf } from 'class-validator';
import type { DeskCalendar } from '#libs/licensing';
import { deskCalendar } from '../contract/desk-hours.js';

export class SetDeskHoursDto {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    allOf: [deskCalendar.schema],
    description: 'null: this title keeps the hours of the house.',
  })
  @ValidateIf((_body, value) => value !== null)
  @IsObject()
  calendar: DeskCalendar | null;

  @ApiProperty({ type: 'integer', description: 'The version that was read.' })
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  version: number;
}

export class PreviewDeskHoursDto {
  @ApiProperty({ type: 'object', additionalProperties: true, allOf: [deskCalendar.schema] })
  @IsObject()
  calendar: DeskCalendar;

  @ApiPropertyOptional({ type: 'string', format: 'date-time', description: 'By default now.' })
  @IsOptional()
  @IsISO8601({ strict: true })
  at?: string;
}
