/** Words that the requests of this article share. */
export const IN_WRITING = "In writing; the agreement names no form";
export const NO_TIME = "No time is stated in the agreement; ask as soon as you know";
export const AT_ONCE = "As soon as possible";
export const DEPARTMENT = "The department head or designee";
export const SUPERVISOR = "The immediate supervisor";
