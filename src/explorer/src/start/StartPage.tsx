import { firstQueries } from "../firstQueries";
import { addressOf, peopleOf, type Overview, type Work } from "./overview";
import { useOverview } from "./useOverview";

/** What is in the graph, and the ways in. */
export function StartPage() {
  const [state, retry] = useOverview();
  return (
    <>
      <header>
        <h1>Publications</h1>
        <p>A research theme as a graph: works, people, concepts, places and venues, each fact with the record it comes from.</p>
        <nav aria-label="Ways in">
          <a className="button" href="/graphql">Open the playground</a>
          <a href="/graph-schema.graphql">Schema</a>
          <a href="/health/ready">Health</a>
        </nav>
      </header>
      <main aria-busy={state.kind === "waiting"}>
        {state.kind === "waiting" && <p role="status">Reading the graph …</p>}
        {state.kind === "failed" && (
          <div role="alert" className="failed">
            <p>{state.reason}</p>
            <button type="button" onClick={retry}>Try again</button>
          </div>
        )}
        {state.kind === "there" && <Contents overview={state.overview} />}
        <section aria-labelledby="questions">
          <h2 id="questions">First questions</h2>
          <ul className="questions">
            {firstQueries.map((each) => (
              <li key={each.name}>
                <a href={`/graphql?operation=${each.name}`}>{each.asks}</a>
              </li>
            ))}
          </ul>
        </section>
      </main>
    </>
  );
}

function Contents({ overview }: { overview: Overview }) {
  const counts: [string, number][] = [
    ["works", overview.works.totalCount],
    ["people", overview.authors.totalCount],
    ["concepts", overview.concepts.totalCount],
    ["places", overview.regions.totalCount],
    ["venues", overview.venues.totalCount],
    ["source files", overview.sourceFiles.totalCount],
  ];
  return (
    <>
      <dl className="counts" aria-label="What is in the graph">
        {counts.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count.toLocaleString("en")}</dd>
          </div>
        ))}
      </dl>
      <section aria-labelledby="newest">
        <h2 id="newest">Newest works</h2>
        <ol className="works">
          {overview.works.nodes.map((work) => (
            <li key={work.id}>
              <span className="year">{work.year ?? "no year"}</span>
              <span>
                <cite><Title work={work} /></cite>
                <small>{[peopleOf(work), work.venue?.name].filter(Boolean).join(" · ")}</small>
              </span>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

function Title({ work }: { work: Work }) {
  const title = work.title ?? "Untitled";
  const address = addressOf(work);
  return address ? <a href={address} rel="noreferrer">{title}</a> : title;
}
