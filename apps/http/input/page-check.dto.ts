import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';

export class PageCheckDto {
  @ApiProperty({ type: 'string', maxLength: 2000, description: 'Where the article was published.' })
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  url: string;

  @ApiPropertyOptional({
    type: 'string',
    format: 'uuid',
    description: 'Needed where the licence has several articles.',
  })
  @IsOptional()
  @IsUUID()
  articleId?: string;
}
