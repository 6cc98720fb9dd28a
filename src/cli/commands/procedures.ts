import { isRefusal } from "../../journal/index.ts";
import { procedureJson, proceduresOf } from "../../rules/index.ts";
import { agreementOf } from "../agreement.ts";
import { command } from "../command.ts";
import { columns, wrap } from "../print.ts";

export default command({
  usage: "",
  words: [0, 0],
  options: {},
  run: async (typed, world) => {
    const agreement = await agreementOf(typed, world);
    if (isRefusal(agreement)) return agreement;
    const json = proceduresOf(agreement).map(procedureJson);
    return {
      json,
      text: () =>
        json
          .map((one) =>
            [
              `${one.id}: ${one.title} (${one.clause})`,
              wrap(one.says, 100, "  "),
              columns(
                one.acts.map((act) => [
                  `  ${act.act}`,
                  act.clause,
                  act.by.join(", "),
                  act.fields.map((field) => `${field.name}${field.required ? "" : "?"}`).join(", "),
                ]),
              ),
            ].join("\n"),
          )
          .join("\n\n"),
    };
  },
});
