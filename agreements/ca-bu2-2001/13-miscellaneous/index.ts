import type { Section } from "../../../src/rules/index.ts";
import loansAndExchanges from "./13.01-loans-and-exchanges.ts";
import outsideEmployment from "./13.02-outside-employment.ts";
import officeSpace from "./13.03-office-space.ts";
import workAndFamilyCommittee from "./13.04-work-and-family-committee.ts";
import personnelFiles from "./13.05-personnel-files.ts";
import educationAndTraining from "./13.06-education-and-training.ts";
import barDues from "./13.07-bar-dues.ts";
import smokingCessation from "./13.08-smoking-cessation.ts";
import employeeAssistance from "./13.09-employee-assistance.ts";
import judicialAttire from "./13.10-judicial-attire.ts";
import workloadPrisonTerms from "./13.11-workload-prison-terms.ts";
import stateHousing from "./13.12-state-housing.ts";
import payrollCommittee from "./13.13-payroll-committee.ts";
import involuntaryTransfer from "./13.14-involuntary-transfer.ts";
import noReprisals from "./13.15-no-reprisals.ts";
import workloadUnemploymentAppeals from "./13.16-workload-unemployment-appeals.ts";
import computerWorkStations from "./13.17-computer-work-stations.ts";
import remodelingAndRepairs from "./13.18-remodeling-and-repairs.ts";
import clericalSupport from "./13.19-clerical-support.ts";
import undercoverVehicles from "./13.20-undercover-vehicles.ts";
import badges from "./13.21-badges.ts";
import intraDepartmentalTransfers from "./13.22-intra-departmental-transfers.ts";
import contractingOut from "./13.23-contracting-out.ts";
import laborManagementProgram from "./13.24-labor-management-program.ts";
import professionalDevelopment from "./13.25-professional-development.ts";

/** Article 13, Miscellaneous, in the order of the document. */
export const article13: readonly Section[] = [
  loansAndExchanges,
  outsideEmployment,
  officeSpace,
  workAndFamilyCommittee,
  personnelFiles,
  educationAndTraining,
  barDues,
  smokingCessation,
  employeeAssistance,
  judicialAttire,
  workloadPrisonTerms,
  stateHousing,
  payrollCommittee,
  involuntaryTransfer,
  noReprisals,
  workloadUnemploymentAppeals,
  computerWorkStations,
  remodelingAndRepairs,
  clericalSupport,
  undercoverVehicles,
  badges,
  intraDepartmentalTransfers,
  contractingOut,
  laborManagementProgram,
  professionalDevelopment,
];
