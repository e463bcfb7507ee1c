/** Place of the sealed code of a newcomer, authenticated with it (ZO-03). */
export const verificationPlace = (userId: string): string => `app_user.verification_sealed.${userId}`;
