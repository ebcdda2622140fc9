import "./rolldown-runtime.js";
import { Cr as runAction } from "./shared.js";
import { n as runCombine } from "./combine2.js";
// actions/combine/run.ts
await runAction(runCombine);
export {};
