import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { StartPage } from "./StartPage";
import "./start.css";

createRoot(document.getElementById("page")!).render(
  <StrictMode>
    <StartPage />
  </StrictMode>,
);
