import { parse } from "graphql";
import text from "./first-queries.graphql?raw";

/** A question of the theme: its operation's name, what it asks in words, and the query as it is shown. */
export interface FirstQuery {
  name: string;
  asks: string;
  query: string;
}

/** The operations of first-queries.graphql in their order; the words are the comment above each. */
export const firstQueries: FirstQuery[] = parse(text).definitions.map((definition) => {
  if (definition.kind !== "OperationDefinition" || !definition.name || !definition.loc) {
    throw new Error("first-queries.graphql holds named operations only.");
  }

  const comment = definition.loc.startToken.prev;
  const asks = comment?.kind === "Comment" ? comment.value.trim() : definition.name.value;
  const source = text.slice(definition.loc.start, definition.loc.end);
  return { name: definition.name.value, asks, query: `# ${asks}\n${source}\n` };
});
