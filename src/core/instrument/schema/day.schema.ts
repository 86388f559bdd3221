import * as z from "zod/mini";
import { isDay } from "../isDay.ts";
import { writtenAs } from "./writtenAs.ts";

export const daySchema = z
  .string()
  .check(z.regex(writtenAs.day, { abort: true }), z.refine(isDay, { params: { allowed: "day" } }));
export const monthSchema = z.string().check(z.regex(writtenAs.month));
