import { parse, TokenKind, type Token } from "graphql";
import text from "./first-queries.graphql?raw";

/** A question of the theme: its operation's name, what it asks in words, and the query as it is shown, words included. */
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

  const comments: Token[] = [];
  for (let token = definition.loc.startToken.prev; token?.kind === TokenKind.COMMENT; token = token.prev) {
    comments.unshift(token);
  }

  return {
    name: definition.name.value,
    asks: comments.map((comment) => comment.value.trim()).join(" "),
    query: `${text.slice(comments[0]?.start ?? definition.loc.start, definition.loc.end)}\n`,
  };
});
