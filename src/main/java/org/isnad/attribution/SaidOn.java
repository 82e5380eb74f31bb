package org.isnad.attribution;

/**
 * When something was said.
 *
 * @param value  ISO 8601 at the precision given: {@code 2015-08-07}, {@code 2015-08}, {@code 2015}, or an EDTF interval
 *               {@code 2015-06/2015-08}
 * @param stated true when the article tells it, false when it is the article's own date
 */
public record SaidOn(String value, boolean stated) {}
