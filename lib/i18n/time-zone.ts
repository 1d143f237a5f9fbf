/** Dates are those of metropolitan France, wherever the server runs. */
export const TIME_ZONE = 'Europe/Paris';
