import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Playground } from "./Playground";

createRoot(document.getElementById("page")!).render(
  <StrictMode>
    <Playground asked={new URLSearchParams(location.search)} />
  </StrictMode>,
);
