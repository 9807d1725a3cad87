import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { ACCOUNT_LANGUAGES, ChangeOwnLanguage, ChangeOwnName, type AccountLanguage } from '#libs/identity';
import { MailPreferences, type MailPreferenceView } from '#libs/notifications';
import { CurrentActor, SignedIn } from '#platform/http';
import { AccountLanguageDto, AccountNameDto, MailChoicesDto } from '../../http/input/account.dto.js';
import { Answers } from '../../http/respond.js';
import { mailPreferences } from '../../http/contract/mail.js';
import { object, oneOf, text } from '../../http/schema.js';

/** What a person says of themselves. */
@ApiTags('session')
@Controller('api/v1/account')
@SignedIn('member')
export class AccountController {
  constructor(
    private readonly changeName: ChangeOwnName,
    private readonly changeLanguage: ChangeOwnLanguage,
    private readonly mails: MailPreferences,
  ) {}

  @Put('name')
  @Answers(200, object<{ name: string }>({ name: text() }))
  name(@CurrentActor() actor: Actor, @Body() { name }: AccountNameDto): Promise<{ name: string }> {
    return this.changeName.execute(actor, { name });
  }

  /** The language of the mails; the pages' own is chosen on each page. */
  @Put('language')
  @Answers(200, object<{ language: AccountLanguage }>({ language: oneOf(ACCOUNT_LANGUAGES) }))
  language(
    @CurrentActor() actor: Actor,
    @Body() { language }: AccountLanguageDto,
  ): Promise<{ language: AccountLanguage }> {
    return this.changeLanguage.execute(actor, { language });
  }

  /** Which kinds of mail are sent. What the law or a licence asks for is sent whatever is chosen. */
  @Get('mails')
  @Answers(200, mailPreferences)
  async wanted(@CurrentActor() actor: Actor): Promise<{ groups: MailPreferenceView[] }> {
    return { groups: await this.mails.mine(actor) };
  }

  @Put('mails')
  @Answers(200, mailPreferences)
  async choose(
    @CurrentActor() actor: Actor,
    @Body() { groups }: MailChoicesDto,
  ): Promise<{ groups: MailPreferenceView[] }> {
    return { groups: await this.mails.choose(actor, groups) };
  }
}
