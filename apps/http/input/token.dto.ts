import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import type { CreateTokenInput } from '#libs/identity';
import { READABLE } from './request.dto.js';

export class TokenDto implements CreateTokenInput {
  @ApiProperty({ type: 'string', maxLength: 60, description: 'For yourselves, such as “CMS”.' })
  @IsString()
  @MaxLength(60)
  @Matches(READABLE, { message: 'must not hold control characters' })
  name: string;

  @ApiPropertyOptional({
    ...{ type: 'integer', minimum: 1, maximum: 1095, nullable: true },
    description: 'It ends after so many days; left out: when it is revoked.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1095)
  days?: number | null;
}
