import { Controller } from '@nestjs/common';
import { CHECK_PAGE, READ_CHECKS } from '#libs/observance';
import { pageChecksOf } from '../../http/page-checks-of.js';

/** Of everybody's licences. */
@Controller('admin/v1/licences/:reference/page-checks')
export class DeskPageChecksController extends pageChecksOf({ read: READ_CHECKS, check: CHECK_PAGE }) {}
