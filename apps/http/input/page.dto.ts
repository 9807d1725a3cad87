import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** Where a list goes on, and how much of it at once. */
export class PageDto {
  @ApiPropertyOptional({ type: 'string', description: '`nextCursor` of the page before.' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  cursor?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 100 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;
}

export class RequestFilterDto extends PageDto {
  @ApiPropertyOptional({ type: 'string', description: 'A request state, or absent for all.' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  state?: string;
}
