import "./rolldown-runtime.js";
import { O as warmUp } from "./shared.js";
// src/adapters/remotion/frame-times.ts
/** `jpeg`, `png` or `none`, as the render's own options, its composition and Remotion's default have it. */
function imageFormatOf(render) {
	if (render.type !== "media") return render.imageFormat;
	if (!render.hasVideo) return "none";
	const { renderOptions, composition } = render;
	return renderOptions["imageFormat"] ?? composition["defaultVideoImageFormat"] ?? "jpeg";
}
/** How frames become pictures. Remotion refuses the quality of what is no JPEG. */
function pictureOptions(render) {
	const { scale, jpegQuality } = render.renderOptions;
	const imageFormat = imageFormatOf(render);
	return {
		imageFormat,
		...scale === void 0 ? {} : { scale },
		...jpegQuality === void 0 || imageFormat !== "jpeg" ? {} : { jpegQuality },
		muted: render.type !== "media" || render.muted
	};
}
/** All that is timed before it ends, or the time is up. */
async function collectTimes({ renderer }, frames, options, { milliseconds, cancelled }) {
	const times = [];
	const { cancel, cancelSignal } = renderer.makeCancelSignal();
	cancelled(cancel);
	let isCut = false;
	const cut = () => {
		isCut = true;
		cancel();
	};
	const timer = setTimeout(cut, milliseconds);
	try {
		await renderer.renderFrames({
			...options,
			frames,
			cancelSignal,
			outputDir: null,
			onFrameBuffer: () => void 0,
			onStart: ({ frameCount }) => {
				if (frameCount !== frames.length) cut();
			},
			onFrameUpdate: (_rendered, frame, time) => times.push({
				frame,
				milliseconds: time
			}),
			logLevel: "error"
		});
	} catch (error) {
		if (!isCut) throw error;
	} finally {
		clearTimeout(timer);
	}
	return times;
}
/**
* Times some frames of a render in one call, with as many tabs as a job has. The first frame of each tab does not count,
* unless there is no other.
*/
async function timeRenderFrames(remotion, render, frames, options, timing) {
	const { tabs } = timing;
	const warmed = warmUp(frames, render.frameRange[0], tabs);
	const times = await collectTimes(remotion, warmed.frames, {
		...options,
		...pictureOptions(render),
		concurrency: tabs
	}, timing);
	const cold = new Set(warmed.frames.slice(0, warmed.warmUp));
	const warm = times.filter(({ frame }) => !cold.has(frame));
	return (warm.length > 0 ? warm : times).map(({ frame, milliseconds }) => ({
		frame,
		seconds: milliseconds / 1e3 / tabs
	}));
}
export { timeRenderFrames };
