import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsCurrency } from './is-currency.js';
import { IsDay } from './is-day.js';
import { PageDto } from './page.dto.js';

/** Which part of the books a report is about. */
export class ReportRangeDto {
  @ApiPropertyOptional({ type: 'string', example: 'GBP' })
  @IsOptional()
  @IsCurrency()
  currency?: string;

  @ApiPropertyOptional({ type: 'string', format: 'date' })
  @IsOptional()
  @IsDay()
  from?: string;

  @ApiPropertyOptional({ type: 'string', format: 'date' })
  @IsOptional()
  @IsDay()
  to?: string;
}

/** What one line of a report is made of, page by page. */
export class ReportRowsDto extends PageDto {
  @ApiProperty({ type: 'string', example: 'GBP' })
  @IsCurrency()
  currency: string;

  @ApiPropertyOptional({ type: 'string', format: 'date' })
  @IsOptional()
  @IsDay()
  from?: string;

  @ApiPropertyOptional({ type: 'string', format: 'date' })
  @IsOptional()
  @IsDay()
  to?: string;
}
