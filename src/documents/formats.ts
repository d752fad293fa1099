/** The forms in which a document is made, and what each is called on the web. */
export const formats = {
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const
export type Format = keyof typeof formats

/** True for one of the forms. */
export const isFormat = (text: string): text is Format => Object.hasOwn(formats, text)
