package org.entente.document;

/** A word or sign of a sentence; its span points into the document's text. */
public record Token(String text, Span span) {}
