import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { ACCOUNT_LANGUAGES, type AccountLanguage } from '#libs/identity';
import { TARGET_KINDS, type TargetInput, type TargetKind } from '#libs/packaging';

/** A text that may be left out. */
function OptionalText(maxLength: number, description: string): PropertyDecorator {
  const documented = ApiPropertyOptional({ type: 'string', maxLength, description });
  const parts = [documented, IsOptional(), IsString(), MaxLength(maxLength)];
  return (prototype, name) => parts.forEach((part) => part(prototype, name));
}

export class DeliveryTargetDto implements TargetInput {
  @ApiProperty({ enum: TARGET_KINDS })
  @IsIn(TARGET_KINDS)
  kind: TargetKind;

  @ApiProperty({ type: 'string', maxLength: 80 })
  @IsString()
  @MaxLength(80)
  name: string;

  @OptionalText(2000, 'Of a webhook.')
  url?: string;

  @OptionalText(63, 'Of an S3 store, as all that follow.')
  bucket?: string;

  @OptionalText(40, 'Such as eu-west-1.')
  region?: string;

  @OptionalText(2000, 'Left out: Amazon’s own.')
  endpoint?: string;

  @OptionalText(500, 'Folders before each key, such as imprimatur/.')
  prefix?: string;

  @OptionalText(200, 'Left out at a change: the former key stays.')
  accessKeyId?: string;

  @OptionalText(200, 'Never shown again.')
  secretAccessKey?: string;

  @OptionalText(254, 'Of a mailbox, which gets links that work once.')
  email?: string;

  @ApiPropertyOptional({ enum: ACCOUNT_LANGUAGES, description: 'Of the mails.' })
  @IsOptional()
  @IsIn(ACCOUNT_LANGUAGES)
  language?: AccountLanguage;
}
