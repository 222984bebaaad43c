package org.entente.explanation;

/**
 * A rule that nearly held.
 *
 * @param held the words for which it held, as written
 * @param wanted the element of the pattern that did not
 * @param why what stood there instead
 */
public record ExplainedMiss(String id, String pattern, String held, String wanted, String why) {}
