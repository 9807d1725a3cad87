import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsObject, IsOptional, IsString, IsUUID } from 'class-validator';
import type { PreviewInput, QuoteInput, Use, UseItem } from '#libs/licensing';
import { useItem, use } from '../contract/use.js';
import { IsCurrency } from './is-currency.js';

/** The shape only; what a use may be is checked field by field by licensing. */
export class QuoteDto implements QuoteInput {
  @ApiProperty({ type: 'array', items: useItem.schema, maxItems: 200 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsObject({ each: true })
  items: UseItem[];

  @ApiProperty({ type: 'object', additionalProperties: true, allOf: [use.schema] })
  @IsObject()
  use: Use;

  @ApiProperty({ type: 'string', pattern: '^[A-Z]{3}$', example: 'GBP' })
  @IsString()
  @IsCurrency()
  currency: string;
}

/** As the desk asks: with whose agreed terms. */
export class DeskQuoteDto extends QuoteDto implements PreviewInput {
  @ApiPropertyOptional({ type: 'string', format: 'uuid', description: 'The organisation whose agreed terms count.' })
  @IsOptional()
  @IsUUID()
  organisationId?: string;
}
