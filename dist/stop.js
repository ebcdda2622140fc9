import { styleText } from "node:util";
// src/cli/problem-line.ts
const kinds = {
	error: {
		label: "Error",
		color: "red"
	},
	warning: {
		label: "Warning",
		color: "yellow"
	},
	notice: {
		label: "Note",
		color: "blue"
	}
};
function isProblemKind(command) {
	return Object.hasOwn(kinds, command);
}
/** `Error: text`, in color where standard error shows it. */
function problemLine(kind, text) {
	const { label, color } = kinds[kind];
	return `${styleText(color, `${label}:`, { stream: process.stderr })} ${text}`;
}
// src/cli/stop.ts
/** Signals this close together are one: `npx` passes on the one that the terminal has sent already. */
const SAME_PRESS = 300;
/** Cancelling a render and closing Chrome takes about one second; a busy machine gets more. */
const GRACE = 1e4;
const signals = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
/** As a shell reports a process that a signal has ended: 128 and the signal's number. */
const stopExitCodes = {
	SIGINT: 130,
	SIGTERM: 143,
	SIGHUP: 129
};
/** Listens for Ctrl-C and its like until it is disposed of. */
function listenForStop(times = {}) {
	const { grace = GRACE, samePress = SAME_PRESS } = times;
	const asked = new AbortController();
	const now = new AbortController();
	let first = null;
	let timer;
	const listeners = signals.map((name) => {
		const onSignal = () => {
			if (first === null) {
				first = {
					name,
					at: performance.now()
				};
				timer = setTimeout(() => now.abort(), grace);
				asked.abort();
			} else if (performance.now() - first.at > samePress) now.abort();
		};
		process.on(name, onSignal);
		return {
			name,
			onSignal
		};
	});
	return {
		name: () => first?.name ?? null,
		asked: asked.signal,
		now: now.signal,
		[Symbol.dispose]: () => {
			clearTimeout(timer);
			for (const { name, onSignal } of listeners) process.off(name, onSignal);
		}
	};
}
export { problemLine as i, stopExitCodes as n, isProblemKind as r, listenForStop as t };
