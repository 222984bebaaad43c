package org.entente.reference;

import java.util.List;
import java.util.function.Function;
import org.entente.vocabulary.Additions;
import org.entente.vocabulary.Row;
import org.entente.vocabulary.Vocabulary;

/** The bundled tables, with a user's additions where there are any. */
record Tables(Additions additions) {

  <T> List<T> read(Table table, Function<Row, T> type) {
    return new Vocabulary("reference", additions).rows(table.format(), type);
  }
}
