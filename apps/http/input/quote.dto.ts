import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsObject, IsString, Matches } from 'class-validator';
import type { QuoteInput, Use, UseItem } from '#libs/licensing';
import { useItem, use } from '../contract/use.js';

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
  @Matches(/^[A-Z]{3}$/, { message: 'must be an ISO 4217 code such as GBP' })
  currency: string;
}
