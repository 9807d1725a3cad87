import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ComponentBytes, ReadArticles } from '#libs/catalogue';
import { RequirePermission } from '#platform/http';

@ApiTags('articles')
@Controller('admin/v1/articles')
export class ArticlePicturesController {
  constructor(private readonly pictures: ComponentBytes) {}

  /** A picture that may be shown, from the desk’s own origin; others are never fetched and answer 404. */
  @Get(':id/components/:componentId/image')
  @RequirePermission(ReadArticles)
  async picture(
    @Param('id') id: string,
    @Param('componentId') componentId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const picture = await this.pictures.openForReaders(id, componentId);
    if (!picture) throw new NotFoundException('There is no picture here that may be shown.');
    await reply.type(picture.contentType).header('cache-control', 'private, max-age=3600').send(picture.body);
  }
}
