import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor, MemberRole } from '#libs/kernel';
import { ChangeMemberRoles, ManageMembers, Members, ReadMembers, RemoveMember, type MemberView } from '#libs/identity';
import type { Page } from '#platform/database';
import { CurrentActor, RequirePermission } from '#platform/http';
import { memberPage, memberRoles } from '../../http/contract/identity.js';
import { RolesDto } from '../../http/input/organisation.dto.js';
import { PageDto } from '../../http/input/page.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('organisation')
@Controller('api/v1/members')
export class MembersController {
  constructor(
    private readonly members: Members,
    private readonly changeRoles: ChangeMemberRoles,
    private readonly removeMember: RemoveMember,
  ) {}

  @Get()
  @RequirePermission(ReadMembers)
  @Answers(200, memberPage)
  list(@CurrentActor() actor: Actor, @Query() page: PageDto): Promise<Page<MemberView>> {
    return this.members.list(actor, page);
  }

  @Put(':userId/roles')
  @RequirePermission(ManageMembers)
  @Answers(200, memberRoles)
  change(
    @CurrentActor() actor: Actor,
    @Param('userId') userId: string,
    @Body() { roles }: RolesDto,
  ): Promise<{ userId: string; roles: MemberRole[] }> {
    return this.changeRoles.execute(actor, { userId, roles });
  }

  @Delete(':userId')
  @HttpCode(204)
  @RequirePermission(ManageMembers)
  remove(@CurrentActor() actor: Actor, @Param('userId') userId: string): Promise<void> {
    return this.removeMember.execute(actor, { userId });
  }
}
