package org.entente.query;

/**
 * What a question may be asked with.
 *
 * @param meaning one line for people
 * @param standard the value used where none is given
 */
public record Parameter(String name, String meaning, Literal standard) {}
