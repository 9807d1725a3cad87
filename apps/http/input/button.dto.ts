import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length, Matches } from 'class-validator';
import { IsCurrency } from './is-currency.js';
import { READABLE } from './request.dto.js';

export class ButtonDto {
  @ApiProperty({ type: 'string', maxLength: 2000, description: 'The address of the page the button is on.' })
  @IsString()
  @Length(1, 2000)
  @Matches(READABLE, { message: 'must not hold control characters' })
  url: string;

  @ApiPropertyOptional({ type: 'string', example: 'GBP', description: 'ISO 4217; GBP when it is not said.' })
  @IsOptional()
  @IsCurrency()
  currency?: string;
}
