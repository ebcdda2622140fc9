import "./rolldown-runtime.js";
import { jr as runAction } from "./shared.js";
import { r as runPlan } from "./plan2.js";
// actions/plan/run.ts
await runAction(runPlan);
export {};
