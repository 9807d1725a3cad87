import { Controller } from '@nestjs/common';
import { CHECK_OWN_PAGE, READ_OWN_CHECKS } from '#libs/observance';
import { pageChecksOf } from '../../http/page-checks-of.js';

/** Of the organisation's own licences. */
@Controller('api/v1/licences/:reference/page-checks')
export class PageChecksController extends pageChecksOf({ read: READ_OWN_CHECKS, check: CHECK_OWN_PAGE }) {}
