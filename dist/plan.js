import "./rolldown-runtime.js";
import { t as startProgram } from "./start-program.js";
// actions/plan/main.ts
await startProgram("runner", async () => await import("./run-plan.js"));
export {};
