import { GraphiQL } from "graphiql";
import { ask } from "../ask";
import { firstQueries } from "../firstQueries";
import { Behaviour } from "./Behaviour";
import "graphiql/style.css";
import "./playground.css";

/**
 * GraphiQL with the theme's first questions as its tabs. The address may choose what is shown first: `?operation=NewestWorks` one of
 * those questions, which is then answered at once, `?query=…` a query of one's own.
 */
export function Playground({ asked }: { asked: URLSearchParams }) {
  const chosen = firstQueries.find((each) => each.name === asked.get("operation"));
  const query = asked.get("query") ?? chosen?.query;
  const own = asked.has("query") ? [{ query: asked.get("query"), variables: asked.get("variables") }] : [];
  const questions = chosen ? [chosen, ...firstQueries.filter((each) => each !== chosen)] : firstQueries;
  return (
    <GraphiQL
      fetcher={(request) => ask(request)}
      defaultTabs={[...own, ...questions.map((each) => ({ query: each.query }))]}
      query={query}
      defaultEditorToolsVisibility={false}
      isHeadersEditorEnabled={false}
    >
      <GraphiQL.Logo>
        <a className="home" href="/">Publications</a>
        <Behaviour runs={chosen !== undefined && !asked.has("query")} />
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
