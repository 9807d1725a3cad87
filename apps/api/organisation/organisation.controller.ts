import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import {
  CreateOrganisation,
  EditOrganisation,
  ORGANISATION_TERMS_VERSION,
  Organisations,
  UpdateOrganisation,
  type OrganisationFacts,
  type OrganisationView,
} from '#libs/identity';
import { CurrentActor, Public, RequirePermission, SignedIn } from '#platform/http';
import { organisation, organisationFacts } from '../../http/contract/identity.js';
import { CreateOrganisationDto, OrganisationDto } from '../../http/input/organisation.dto.js';
import { Answers } from '../../http/respond.js';
import { object, text } from '../../http/schema.js';

@ApiTags('organisation')
@Controller('api/v1/organisation')
export class OrganisationController {
  constructor(
    private readonly organisations: Organisations,
    private readonly createOrganisation: CreateOrganisation,
    private readonly updateOrganisation: UpdateOrganisation,
  ) {}

  @Get()
  @SignedIn('member')
  @Answers(200, organisation)
  own(@CurrentActor() actor: Actor): Promise<OrganisationView> {
    return this.organisations.own(actor);
  }

  /** The version of the terms that a new organisation confirms. */
  @Get('terms')
  @Public()
  @Answers(200, object<{ version: string }>({ version: text() }))
  terms(): { version: string } {
    return { version: ORGANISATION_TERMS_VERSION };
  }

  @Post()
  @HttpCode(201)
  @SignedIn('member')
  @Answers(201, organisationFacts)
  create(@CurrentActor() actor: Actor, @Body() body: CreateOrganisationDto): Promise<OrganisationFacts> {
    return this.createOrganisation.execute(actor, body);
  }

  @Put()
  @RequirePermission(EditOrganisation)
  @Answers(200, organisationFacts)
  update(@CurrentActor() actor: Actor, @Body() body: OrganisationDto): Promise<OrganisationFacts> {
    return this.updateOrganisation.execute(actor, body);
  }
}
