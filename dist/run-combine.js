import "./rolldown-runtime.js";
import { jr as runAction } from "./shared.js";
import { n as runCombine } from "./combine2.js";
// actions/combine/run.ts
await runAction(runCombine);
export {};
