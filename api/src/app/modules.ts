import { aanvraagModule } from '../modules/aanvraag';
import { accessRequestModule } from '../modules/access-request';
import { auditModule } from '../modules/audit';
import { berichtModule } from '../modules/bericht';
import { bewindBatchModule } from '../modules/bewind-batch';
import { bewindModule } from '../modules/bewind';
import { borderelModule } from '../modules/borderel';
import { challengeModule } from '../modules/challenge';
import { clientModule } from '../modules/client';
import { contactMessageModule } from '../modules/contact-message';
import { contractModule } from '../modules/contract';
import { correspondenceModule } from '../modules/correspondence';
import { decreeReviewModule } from '../modules/decree-review';
import { deelnemerBatchModule } from '../modules/deelnemer-batch';
import { deelnemerModule } from '../modules/deelnemer';
import { eherkenningModule } from '../modules/eherkenning';
import { exportModule } from '../modules/export';
import { fileModule } from '../modules/file';
import { insuranceModule } from '../modules/insurance';
import { inUitstroomModule } from '../modules/in-uitstroom';
import { invitationModule } from '../modules/invitation';
import { loginModule } from '../modules/login';
import { operationsModule } from '../modules/operations';
import { organisationModule } from '../modules/organisation';
import { newcomerModule } from '../modules/newcomer';
import { ownAccountModule } from '../modules/own-account';
import { userModule } from '../modules/user';
import { viewerModule } from '../modules/viewer';
import { zorgMessageModule } from '../modules/zorg-message';
import { webserviceModule } from '../modules/webservice';
import { wlzCheckModule } from '../modules/wlz-check';
import type { ModuleDescriptor } from './module-descriptor';

/** Every feature of the product; a new one is one line here. */
export const modules: ModuleDescriptor[] = [
  organisationModule,
  clientModule,
  correspondenceModule,
  auditModule,
  bewindModule,
  contractModule,
  insuranceModule,
  berichtModule,
  deelnemerModule,
  contactMessageModule,
  aanvraagModule,
  decreeReviewModule,
  // Before the files: its templates stand at an address below theirs.
  deelnemerBatchModule,
  bewindBatchModule,
  fileModule,
  exportModule,
  userModule,
  inUitstroomModule,
  borderelModule,
  invitationModule,
  accessRequestModule,
  ownAccountModule,
  newcomerModule,
  eherkenningModule,
  challengeModule,
  loginModule,
  viewerModule,
  zorgMessageModule,
  wlzCheckModule,
  webserviceModule,
  operationsModule,
];
