import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import { REPORT_DIMENSIONS, type ReportDimension } from '#libs/finance';
import { IsCurrency } from './is-currency.js';
import { IsDay } from './is-day.js';
import { ReportRangeDto, ReportRowsDto } from './report-range.dto.js';
import { READABLE } from './request.dto.js';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const MONTH_MESSAGE = { message: 'month is written like 2026-10' };

export class StatementMonthDto {
  @ApiPropertyOptional({ type: 'string', example: '2026-10', description: 'The last that is over when left out.' })
  @IsOptional()
  @Matches(MONTH, MONTH_MESSAGE)
  month?: string;
}

export class StatementDraftDto {
  @ApiProperty({ type: 'string', format: 'uuid' })
  @IsUUID()
  titleId: string;

  @ApiProperty({ type: 'string', maxLength: 200 })
  @IsString()
  @Length(1, 200)
  @Matches(READABLE, { message: 'must not hold control characters' })
  contributorName: string;

  @ApiProperty({ type: 'string', example: 'GBP' })
  @IsCurrency()
  currency: string;

  @ApiProperty({ type: 'string', example: '2026-10' })
  @Matches(MONTH, MONTH_MESSAGE)
  month: string;
}

export class PayStatementDto {
  @ApiProperty({ type: 'string', format: 'date', description: 'The day on which the bank paid it.' })
  @IsDay()
  paidOn: string;

  @ApiProperty({ type: 'string', maxLength: 100, description: 'The bank’s or your own; may be empty.' })
  @IsString()
  @MaxLength(100)
  @Matches(READABLE, { message: 'must not hold control characters' })
  paymentReference: string;
}

export class SalesReportDto extends ReportRangeDto {
  @ApiProperty({ enum: REPORT_DIMENSIONS })
  @IsIn(REPORT_DIMENSIONS)
  by: ReportDimension;
}

export class SalesDto extends ReportRowsDto {
  @ApiProperty({ enum: REPORT_DIMENSIONS })
  @IsIn(REPORT_DIMENSIONS)
  by: ReportDimension;

  @ApiPropertyOptional({
    ...{ type: 'string', maxLength: 300 },
    description: 'The key of a line of the report, may be empty; left out: the sales under all of them.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  key?: string;
}
