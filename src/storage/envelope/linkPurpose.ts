/** What a signature over a link is for: no other signature of ours can pass for it. */
export const linkPurpose = "avstamp link v1";
