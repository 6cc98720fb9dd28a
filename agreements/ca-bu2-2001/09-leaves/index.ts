import type { Section } from "../../../src/rules/index.ts";
import vacation from "./9.01-vacation.ts";
import unpaidLeave from "./9.02-unpaid-leave.ts";
import sickLeave from "./9.03-sick-leave.ts";
import bereavementLeave from "./9.04-bereavement-leave.ts";
import parentalLeave from "./9.05-parental-leave.ts";
import adoptionLeave from "./9.06-adoption-leave.ts";
import catastrophicLeave from "./9.07-catastrophic-leave.ts";
import naturalDisasterLeave from "./9.08-natural-disaster-leave.ts";
import juryDuty from "./9.09-jury-duty.ts";
import personalLeave from "./9.10-personal-leave.ts";
import annualLeave from "./9.11-annual-leave.ts";
import mentoringLeave from "./9.12-mentoring-leave.ts";
import unionLeave from "./9.13-union-leave.ts";
import familyTransfer from "./9.14-family-transfer.ts";
import lumpSumDeferral from "./9.15-lump-sum-deferral.ts";
import familyMedicalLeave from "./9.16-family-medical-leave.ts";

/** Article 9, Leaves, in the order of the document. */
export const article9: readonly Section[] = [
  vacation,
  unpaidLeave,
  sickLeave,
  bereavementLeave,
  parentalLeave,
  adoptionLeave,
  catastrophicLeave,
  naturalDisasterLeave,
  juryDuty,
  personalLeave,
  annualLeave,
  mentoringLeave,
  unionLeave,
  familyTransfer,
  lumpSumDeferral,
  familyMedicalLeave,
];
