import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import {
  CHANGE_LICENCE_STATE,
  LicenceQuery,
  READ_DESK,
  ReinstateLicence,
  RevokeLicence,
  SuspendLicence,
  type LicenceDetail,
  type LicenceStateView,
} from '#libs/licensing';
import { PackageQuery, REQUEUE_PACKAGE, RequeuePackage, type PackageStatus } from '#libs/packaging';
import { CurrentActor, RequirePermission } from '#platform/http';
import { licenceDetail, licenceStateView } from '../../http/contract/licence.js';
import { packageStatus } from '../../http/contract/package.js';
import { StateReasonDto } from '../../http/input/decision.dto.js';
import { Answers } from '../../http/respond.js';

@ApiTags('licences')
@Controller('admin/v1/licences/:reference')
@RequirePermission(CHANGE_LICENCE_STATE)
export class DeskLicencesController {
  constructor(
    private readonly licences: LicenceQuery,
    private readonly suspendLicence: SuspendLicence,
    private readonly reinstateLicence: ReinstateLicence,
    private readonly revokeLicence: RevokeLicence,
    private readonly packages: PackageQuery,
    private readonly requeuePackage: RequeuePackage,
  ) {}

  @Get()
  @RequirePermission(READ_DESK)
  @Answers(200, licenceDetail)
  one(@CurrentActor() actor: Actor, @Param('reference') reference: string): Promise<LicenceDetail> {
    return this.licences.detail(actor, reference);
  }

  @Post('suspend')
  @HttpCode(200)
  @Answers(200, licenceStateView)
  suspend(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Body() body: StateReasonDto,
  ): Promise<LicenceStateView> {
    return this.suspendLicence.execute(actor, { reference, ...body });
  }

  @Post('reinstate')
  @HttpCode(200)
  @Answers(200, licenceStateView)
  reinstate(@CurrentActor() actor: Actor, @Param('reference') reference: string): Promise<LicenceStateView> {
    return this.reinstateLicence.execute(actor, { reference });
  }

  @Post('revoke')
  @HttpCode(200)
  @Answers(200, licenceStateView)
  revoke(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Body() body: StateReasonDto,
  ): Promise<LicenceStateView> {
    return this.revokeLicence.execute(actor, { reference, ...body });
  }

  @Get('package-status')
  @RequirePermission(READ_DESK)
  @Answers(200, packageStatus)
  packageStatus(@CurrentActor() actor: Actor, @Param('reference') reference: string): Promise<PackageStatus> {
    return this.packages.status(actor, reference);
  }

  /** Has the files of a licence built again after a failure. */
  @Post('package')
  @HttpCode(202)
  @RequirePermission(REQUEUE_PACKAGE)
  async requeue(@CurrentActor() actor: Actor, @Param('reference') reference: string): Promise<void> {
    await this.requeuePackage.execute(actor, { reference });
  }
}
