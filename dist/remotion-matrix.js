#!/usr/bin/env node
import "./rolldown-runtime.js";
import { t as startProgram } from "./start-program.js";
// src/cli/main.ts
await startProgram("terminal", async () => await import("./run-command.js"));
export {};
