import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { CreateToken, ManageTokens, RevokeToken, Tokens, type CreatedToken, type TokenView } from '#libs/identity';
import { CurrentActor, RequirePermission } from '#platform/http';
import { createdToken, tokens } from '../../http/contract/token.js';
import { TokenDto } from '../../http/input/token.dto.js';
import { Answers } from '../../http/respond.js';

/** Tokens with which an organisation's own systems fetch what it has licensed. */
@ApiTags('tokens')
@Controller('api/v1/tokens')
@RequirePermission(ManageTokens)
export class TokensController {
  constructor(
    private readonly tokens: Tokens,
    private readonly createToken: CreateToken,
    private readonly revokeToken: RevokeToken,
  ) {}

  @Get()
  @Answers(200, tokens)
  async list(@CurrentActor() actor: Actor): Promise<{ items: TokenView[] }> {
    return { items: await this.tokens.list(actor) };
  }

  /** The token is in the answer, this once. */
  @Post()
  @HttpCode(201)
  @Answers(201, createdToken)
  create(@CurrentActor() actor: Actor, @Body() body: TokenDto): Promise<CreatedToken> {
    return this.createToken.execute(actor, body);
  }

  @Delete(':id')
  @HttpCode(204)
  revoke(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.revokeToken.execute(actor, { id });
  }
}
