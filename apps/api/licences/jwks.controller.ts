import { Controller, Get, Header } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '#platform/http';
import { SigningKeys } from '#platform/signing';

@ApiTags('verify')
@Controller('.well-known')
export class JwksController {
  constructor(private readonly keys: SigningKeys) {}

  /** The public keys that licences and manifests, and the certificates that documents are signed with; also former ones. */
  @Get('jwks.json')
  @Public()
  @Header('cache-control', 'public, max-age=300')
  jwks(): ReturnType<SigningKeys['published']> {
    return this.keys.published();
  }
}
