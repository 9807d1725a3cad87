import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsString, MaxLength, ValidateNested } from 'class-validator';
import { ACCOUNT_LANGUAGES, type AccountLanguage } from '#libs/identity';
import { MAIL_GROUPS, type MailGroup } from '#libs/notifications';

export class AccountNameDto {
  @ApiProperty({ type: 'string', maxLength: 120 })
  @IsString()
  @MaxLength(120)
  name: string;
}

export class AccountLanguageDto {
  @ApiProperty({ enum: ACCOUNT_LANGUAGES })
  @IsIn(ACCOUNT_LANGUAGES)
  language: AccountLanguage;
}

class MailChoiceDto {
  @ApiProperty({ enum: MAIL_GROUPS })
  @IsIn(MAIL_GROUPS)
  group: MailGroup;

  @ApiProperty({ type: 'boolean' })
  @IsBoolean()
  wanted: boolean;
}

export class MailChoicesDto {
  @ApiProperty({ type: [MailChoiceDto], maxItems: MAIL_GROUPS.length, description: 'What is left out stays.' })
  @IsArray()
  @ArrayMaxSize(MAIL_GROUPS.length)
  @ValidateNested({ each: true })
  @Type(() => MailChoiceDto)
  groups: MailChoiceDto[];
}
