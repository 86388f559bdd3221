import * as z from "zod/mini";
import { isDay } from "../isDay.ts";
import { dayPattern, monthPattern } from "./dayPattern.ts";

export const daySchema = z
  .string()
  .check(z.regex(dayPattern, { abort: true }), z.refine(isDay, { params: { allowed: "day" } }));
export const monthSchema = z.string().check(z.regex(monthPattern));
