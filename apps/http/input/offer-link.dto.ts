import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';

export class OfferLinkDto {
  @ApiProperty({ type: 'string', description: 'What stands behind `?offer=` in the mail.' })
  @IsString()
  @MaxLength(2000)
  offer: string;
}
