import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import {
  AcceptInvitation,
  Invitations,
  InviteMember,
  ManageMembers,
  RevokeInvitation,
  type InvitationPreview,
  type InvitationView,
  type OrganisationFacts,
} from '#libs/identity';
import type { Page } from '#platform/database';
import { CurrentActor, Public, RequirePermission, SignedIn } from '#platform/http';
import { invitation, invitationPage, invitationPreview, organisationFacts } from '../../http/contract/identity.js';
import { InvitationTokenDto, InviteMemberDto } from '../../http/input/organisation.dto.js';
import { PageDto } from '../../http/input/page.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('organisation')
@Controller('api/v1/invitations')
export class InvitationsController {
  constructor(
    private readonly invitations: Invitations,
    private readonly inviteMember: InviteMember,
    private readonly acceptInvitation: AcceptInvitation,
    private readonly revokeInvitation: RevokeInvitation,
  ) {}

  @Get()
  @RequirePermission(ManageMembers)
  @Answers(200, invitationPage)
  list(@CurrentActor() actor: Actor, @Query() page: PageDto): Promise<Page<InvitationView>> {
    return this.invitations.list(actor, page);
  }

  @Post()
  @HttpCode(201)
  @RequirePermission(ManageMembers)
  @Answers(201, invitation)
  invite(@CurrentActor() actor: Actor, @Body() body: InviteMemberDto): Promise<InvitationView> {
    return this.inviteMember.execute(actor, body);
  }

  @Get('preview')
  @Public()
  @Answers(200, invitationPreview)
  preview(@Query() { token }: InvitationTokenDto): Promise<InvitationPreview> {
    return this.invitations.preview(token);
  }

  @Post('accept')
  @HttpCode(200)
  @SignedIn('member')
  @Answers(200, organisationFacts)
  accept(@CurrentActor() actor: Actor, @Body() body: InvitationTokenDto): Promise<OrganisationFacts> {
    return this.acceptInvitation.execute(actor, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @RequirePermission(ManageMembers)
  revoke(@CurrentActor() actor: Actor, @Param('id') invitationId: string): Promise<void> {
    return this.revokeInvitation.execute(actor, { invitationId });
  }
}
