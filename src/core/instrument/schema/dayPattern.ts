/** Days and months in ISO form: their order as text is their order in time. */
export const dayPattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** `"00:00"` to `"23:59"`. */
export const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/;
export const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;
