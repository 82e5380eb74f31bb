package org.isnad.mention.date;

/**
 * What the name of a month means.
 *
 * @param number 1 to 12
 * @param hijri  whether it is a month of the Hijra rather than of the Gregorian year
 * @param unsure whether the name is another word after a mere number
 */
record MonthName(int number, boolean hijri, boolean unsure) {}
