import { Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import {
  OPEN_PACKAGE,
  OpenCertificate,
  OpenJws,
  OpenOdrl,
  OpenPackage,
  OpenPart,
  PackageQuery,
  type PackageStatus,
} from '#libs/packaging';
import { CurrentActor, RequirePermission } from '#platform/http';
import { packageStatus } from '../../http/contract/package.js';
import { PackageDto, PackagePartDto } from '../../http/input/licence.dto.js';
import { Answers } from '../../http/respond.js';
import { rangeOf, sendFile, type RangeRequest } from '../../http/send-file.js';

/** The files of a licence, for as long as it is active. */
@ApiTags('licences')
@ApiBearerAuth()
@Controller('api/v1/licences/:reference')
@RequirePermission(OPEN_PACKAGE)
export class LicenceFilesController {
  constructor(
    private readonly packages: PackageQuery,
    private readonly openPackage: OpenPackage,
    private readonly openPart: OpenPart,
    private readonly openCertificate: OpenCertificate,
    private readonly openJws: OpenJws,
    private readonly openOdrl: OpenOdrl,
  ) {}

  @Get('package-status')
  @Answers(200, packageStatus)
  status(@CurrentActor() actor: Actor, @Param('reference') reference: string): Promise<PackageStatus> {
    return this.packages.status(actor, reference);
  }

  /** The zip; `Range` with `If-Range` resumes a download. */
  @Get('package')
  @ApiProduces('application/zip')
  async package(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Query() { revision }: PackageDto,
    @Headers() headers: RangeRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(reply, await this.openPackage.execute(actor, { reference, revision, ...rangeOf(headers) }));
  }

  /** One file of the zip, by its path in the manifest. */
  @Get('package/part')
  @ApiProduces('application/octet-stream')
  async part(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Query() { path, revision }: PackagePartDto,
    @Headers() headers: RangeRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(reply, await this.openPart.execute(actor, { reference, path, revision, ...rangeOf(headers) }));
  }

  @Get('certificate.pdf')
  @ApiProduces('application/pdf')
  async certificate(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { stream, contentType, fileName } = await this.openCertificate.execute(actor, { reference });
    void reply.headers({
      'content-disposition': `inline; filename="${fileName}"`,
      'cache-control': 'private, no-store',
    });
    await reply.type(contentType).send(stream);
  }

  /** The public claims, signed: a compact JWS, to be verified with `/.well-known/jwks.json`. */
  @Get('licence.jws')
  @ApiProduces('application/jose')
  async token(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await reply.type('application/jose').send(await this.openJws.execute(actor, { reference }));
  }

  /** The licence as an ODRL 2.2 Agreement. */
  @Get('licence.odrl.json')
  @ApiProduces('application/ld+json')
  async policy(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await reply.type('application/ld+json').send(JSON.stringify(await this.openOdrl.execute(actor, { reference })));
  }
}
