import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import {
  ChangeStaffRoles,
  CreateStaff,
  DisableStaff,
  ManageStaff,
  ResetSecondFactor,
  StaffMembers,
  type StaffView,
} from '#libs/identity';
import type { Page } from '#platform/database';
import { CurrentActor, RequirePermission } from '#platform/http';
import { staffMember, staffPage } from '../../http/contract/identity.js';
import { CreateStaffDto, DisabledDto, StaffRolesDto } from '../../http/input/organisation.dto.js';
import { PageDto } from '../../http/input/page.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('members')
@Controller('admin/v1/members')
@RequirePermission(ManageStaff)
export class StaffController {
  constructor(
    private readonly staff: StaffMembers,
    private readonly create: CreateStaff,
    private readonly changeRoles: ChangeStaffRoles,
    private readonly disable: DisableStaff,
    private readonly resetFactor: ResetSecondFactor,
  ) {}

  @Get()
  @Answers(200, staffPage)
  list(@CurrentActor() actor: Actor, @Query() page: PageDto): Promise<Page<StaffView>> {
    return this.staff.list(actor, page);
  }

  @Post()
  @HttpCode(201)
  @Answers(201, staffMember)
  add(@CurrentActor() actor: Actor, @Body() body: CreateStaffDto): Promise<StaffView> {
    return this.create.execute(actor, body);
  }

  @Put(':userId/roles')
  @Answers(200, staffMember)
  roles(
    @CurrentActor() actor: Actor,
    @Param('userId') userId: string,
    @Body() body: StaffRolesDto,
  ): Promise<StaffView> {
    return this.changeRoles.execute(actor, { userId, ...body });
  }

  @Put(':userId/disabled')
  @Answers(200, staffMember)
  setDisabled(
    @CurrentActor() actor: Actor,
    @Param('userId') userId: string,
    @Body() body: DisabledDto,
  ): Promise<StaffView> {
    return this.disable.execute(actor, { userId, ...body });
  }

  @Post(':userId/second-factor-reset')
  @HttpCode(200)
  @Answers(200, staffMember)
  resetSecondFactor(@CurrentActor() actor: Actor, @Param('userId') userId: string): Promise<StaffView> {
    return this.resetFactor.execute(actor, { userId });
  }
}
