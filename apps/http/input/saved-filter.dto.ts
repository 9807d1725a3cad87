import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsObject, IsString, Length, Matches } from 'class-validator';
import { SAVED_FIELDS, type SavedFields, type SaveFilterInput } from '#libs/catalogue';
import { READABLE } from './request.dto.js';

const readable = { message: 'must not hold control characters' };
const value = { type: 'string', maxLength: 400 } as const;

export class SavedFilterDto implements SaveFilterInput {
  @ApiProperty({ type: 'string', minLength: 1, maxLength: 80 })
  @IsString()
  @Length(1, 80)
  @Matches(READABLE, readable)
  name: string;

  @ApiProperty({
    type: 'object',
    properties: Object.fromEntries(SAVED_FIELDS.map((field) => [field, value])),
    description: 'As the address of the article list names them.',
  })
  @IsObject()
  filters: SavedFields;

  @ApiProperty({ type: 'boolean', description: 'Whether colleagues see it too.' })
  @IsBoolean()
  isShared: boolean;
}
