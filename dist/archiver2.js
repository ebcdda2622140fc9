import { t as require_archiver } from "./archiver.js";
export default require_archiver();
export {};
