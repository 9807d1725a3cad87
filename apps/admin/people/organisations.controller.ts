import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import {
  GrantInvoiceTerms,
  Members,
  Organisations,
  ReadOrganisations,
  SetInvoiceTerms,
  VerifyKind,
  VerifyOrganisationKind,
  type MemberView,
  type OrganisationFacts,
  type OrganisationView,
} from '#libs/identity';
import type { Page } from '#platform/database';
import { CurrentActor, RequirePermission } from '#platform/http';
import { memberPage, organisation, organisationFacts, organisationPage } from '../../http/contract/identity.js';
import { InvoiceTermsDto, OrganisationFilterDto, VerifyKindDto } from '../../http/input/organisation.dto.js';
import { PageDto } from '../../http/input/page.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('organisations')
@Controller('admin/v1/organisations')
export class OrganisationsController {
  constructor(
    private readonly organisations: Organisations,
    private readonly members: Members,
    private readonly verifyKind: VerifyOrganisationKind,
    private readonly setTerms: SetInvoiceTerms,
  ) {}

  @Get()
  @RequirePermission(ReadOrganisations)
  @Answers(200, organisationPage)
  list(@CurrentActor() actor: Actor, @Query() filter: OrganisationFilterDto): Promise<Page<OrganisationView>> {
    return this.organisations.list(actor, filter);
  }

  @Get(':id')
  @RequirePermission(ReadOrganisations)
  @Answers(200, organisation)
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<OrganisationView> {
    return this.organisations.forStaff(actor, id);
  }

  @Get(':id/members')
  @RequirePermission(ReadOrganisations)
  @Answers(200, memberPage)
  people(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() page: PageDto): Promise<Page<MemberView>> {
    return this.members.forStaff(actor, id, page);
  }

  @Put(':id/kind')
  @RequirePermission(VerifyKind)
  @Answers(200, organisationFacts)
  verify(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: VerifyKindDto,
  ): Promise<OrganisationFacts> {
    return this.verifyKind.execute(actor, { organisationId: id, ...body });
  }

  @Put(':id/invoice-terms')
  @RequirePermission(GrantInvoiceTerms)
  @Answers(200, organisationFacts)
  terms(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: InvoiceTermsDto,
  ): Promise<OrganisationFacts> {
    return this.setTerms.execute(actor, { organisationId: id, days: body.days });
  }
}
