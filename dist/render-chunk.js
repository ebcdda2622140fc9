import "./rolldown-runtime.js";
import { t as startProgram } from "./start-program.js";
// actions/render-chunk/main.ts
await startProgram("runner", async () => await import("./run-render-chunk.js"));
export {};
