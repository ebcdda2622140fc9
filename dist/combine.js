import "./rolldown-runtime.js";
import { t as startProgram } from "./start-program.js";
// actions/combine/main.ts
await startProgram("runner", async () => await import("./run-combine.js"));
export {};
