/** A French number in pairs: "04 74 45 46 47". Any other form is printed as it is. */
export function formatPhone(phone: string): string {
  return /^0\d{9}$/.test(phone) ? (phone.match(/\d{2}/g) ?? []).join(' ') : phone;
}
