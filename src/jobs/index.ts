export {
  type FailedJob,
  type Handler,
  type Job,
  type JobData,
  type QueueOptions,
  type Refused,
  TryAgain,
} from "./job.ts";
export { type Jobs, type JobsSetting, openJobs, type SendOptions } from "./openJobs.ts";
