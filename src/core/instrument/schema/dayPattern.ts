/** Days and months in ISO form: their order as text is their order in time. */
export const dayPattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
export const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;
