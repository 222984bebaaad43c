package org.entente.model;

import org.entente.document.Span;
import org.entente.mentions.Mention;

/**
 * The words of a mention.
 *
 * @param span their place in the document
 */
record Words(Span span, String text) {

  static Words of(Mention mention, String document) {
    return new Words(mention.span(), mention.span().of(document));
  }
}
