package org.entente.query;

/** A column of an answer. */
public record Column(String name, String meaning) {}
