import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';

export class CountingDto {
  @ApiProperty({ type: 'boolean' })
  @IsBoolean()
  isAgreed: boolean;
}
