/** A choice of a procedure as people read it: "step1" is "Step 1"; words stay as they are but for a capital. */
export const choiceName = (choice: string): string => {
  const said = choice.replace(/^([a-z]+)(\d+)$/, "$1 $2").replace(/-/g, " ");
  return said.charAt(0).toUpperCase() + said.slice(1);
};
