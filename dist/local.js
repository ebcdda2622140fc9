import "./rolldown-runtime.js";
import { t as startProgram } from "./start-program.js";
// actions/local/main.ts
await startProgram("runner", async () => await import("./run-local.js"));
export {};
