import * as z from "zod/mini";
import { dayPattern, monthPattern } from "./dayPattern.ts";

export const daySchema = z.string().check(z.regex(dayPattern));
export const monthSchema = z.string().check(z.regex(monthPattern));
