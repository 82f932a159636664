import { useCallback, useEffect, useState } from "react";
import { ask } from "../ask";
import { overviewQuery, type Overview } from "./overview";

/** What is known so far: nothing yet, why there is no answer, or the answer. */
export type OverviewState = { kind: "waiting" } | { kind: "failed"; reason: string } | { kind: "there"; overview: Overview };

/** Asks once, and again whenever `retry` is called. */
export function useOverview(): [OverviewState, () => void] {
  const [state, setState] = useState<OverviewState>({ kind: "waiting" });
  const load = useCallback(() => {
    setState({ kind: "waiting" });
    ask<Overview>({ query: overviewQuery }).then(
      ({ data, errors }) =>
        setState(errors || !data
          ? { kind: "failed", reason: errors?.map((error) => error.message).join(" ") ?? "The answer was empty." }
          : { kind: "there", overview: data }),
      () => setState({ kind: "failed", reason: "The server did not answer. Is it still running?" }),
    );
  }, []);
  useEffect(load, [load]);
  return [state, load];
}
