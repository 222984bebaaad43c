package org.entente.model;

/** Answers questions about sentences, or says why not; may be called from several threads. */
@FunctionalInterface
interface LanguageModel {

  Reply ask(Question question);
}
