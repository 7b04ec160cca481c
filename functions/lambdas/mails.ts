import { adoptionMails } from "../adoption/adoption.mails.ts";
import { completionMails } from "../applications/completion/completion.mails.ts";
import { correctMails } from "../applications/correct/correct.mails.ts";
import { deleteMails } from "../applications/delete/delete.mails.ts";
import { callNewsMails } from "../applications/draft/call-news.mails.ts";
import { draftMails } from "../applications/draft/draft.mails.ts";
import { mineMails } from "../applications/mine/mine.mails.ts";
import { peopleMails } from "../applications/people/people.mails.ts";
import { submissionMails } from "../applications/submission/submission.mails.ts";
import { noticeMails } from "../casework/notices/notices.mails.ts";
import { claimMails } from "../claims/claims.mails.ts";
import { loweringMails } from "../claims/correction/lowering.mails.ts";
import { assignmentMails } from "../decisions/assignment/assignment.mails.ts";
import { decisionMails } from "../decisions/decisions.mails.ts";
import { informationMails } from "../decisions/information/information.mails.ts";
import { recoveryMails } from "../decisions/recovery/recovery.mails.ts";
import { takeoverMails } from "../decisions/takeover/takeover.mails.ts";
import { termsMails } from "../decisions/terms.mails.ts";
import { evaluationMails } from "../evaluation/evaluation.mails.ts";
import { paymentMails } from "../payments/payments.mails.ts";
import { repaymentMails } from "../payments/repayments/repayments.mails.ts";
import type { Mails } from "../pilot/items/owed-mail.ts";
import { questionMails } from "../questions/questions.mails.ts";
import { dateMails } from "../reporting/dates/dates.mails.ts";
import { reportingMails } from "../reporting/reporting.mails.ts";
import { signatoryMails } from "../reporting/signatory/signatory.mails.ts";
import { reviewMails } from "../reviews/reviews.mails.ts";
import { wheelMails } from "../wheel/wheel.mails.ts";

/** Every room's mails; one that no room has words for does not compile. */
export const mails: Mails = {
  ...draftMails,
  ...mineMails,
  ...callNewsMails,
  ...peopleMails,
  ...correctMails,
  ...deleteMails,
  ...submissionMails,
  ...completionMails,
  ...questionMails,
  ...reviewMails,
  ...decisionMails,
  ...termsMails,
  ...takeoverMails,
  ...assignmentMails,
  ...informationMails,
  ...recoveryMails,
  ...reportingMails,
  ...dateMails,
  ...signatoryMails,
  ...adoptionMails,
  ...claimMails,
  ...loweringMails,
  ...paymentMails,
  ...repaymentMails,
  ...evaluationMails,
  ...wheelMails,
  ...noticeMails,
};
