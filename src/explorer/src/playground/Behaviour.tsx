import { useEditorContext, useExecutionContext } from "@graphiql/react";
import { useEffect, useRef } from "react";

/**
 * What GraphiQL does not do by itself. Shows nothing; stands inside GraphiQL.
 * - Tab and Shift+Tab leave an editor instead of indenting in it, so that the keyboard reaches everything.
 * - The tab in use is scrolled into view where not all fit.
 * - An empty answer says how to get one (see playground.css).
 * - The query runs once at the start when `runs` is true.
 */
export function Behaviour({ runs }: { runs: boolean }) {
  const { queryEditor, variableEditor, responseEditor, activeTabIndex, tabs } = useEditorContext({ nonNull: true });
  const { run, isFetching } = useExecutionContext({ nonNull: true });
  const ran = useRef(!runs);

  useEffect(() => {
    const editors = [queryEditor, variableEditor, responseEditor].filter((editor) => editor !== null);
    const leave = { Tab: false, "Shift-Tab": false } as const;
    editors.forEach((editor) => editor.addKeyMap(leave));
    return () => editors.forEach((editor) => editor.removeKeyMap(leave));
  }, [queryEditor, variableEditor, responseEditor]);

  useEffect(() => {
    document.querySelector(".graphiql-tab-active")?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [activeTabIndex, tabs.length]);

  const unasked = !tabs[activeTabIndex]?.response && !isFetching;
  useEffect(() => {
    responseEditor?.getWrapperElement().classList.toggle("unasked", unasked);
  }, [responseEditor, unasked]);

  useEffect(() => {
    if (!ran.current && queryEditor && responseEditor) {
      ran.current = true;
      run();
    }
  }, [queryEditor, responseEditor, run]);

  return null;
}
