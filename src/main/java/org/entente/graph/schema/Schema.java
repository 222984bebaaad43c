package org.entente.graph.schema;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.EntenteException;
import org.entente.document.Document;
import org.entente.graph.cypher.CypherFile;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/**
 * Brings a database's constraints and indexes to this program's version. What is applied is
 * recorded with its checksum in (:SchemaVersion); repeating it changes nothing.
 */
public final class Schema {

  private static final List<String> FILES =
      List.of(
          "schema/V001__constraints",
          "schema/V002__indexes",
          "schema/V003__identity",
          "schema/V004__copies");

  private final List<CypherFile> files;

  public Schema() {
    this(FILES.stream().map(CypherFile::of).toList());
  }

  Schema(List<CypherFile> files) {
    this.files = List.copyOf(files);
  }

  /**
   * Applies what is missing and waits until its indexes are filled.
   *
   * @throws EntenteException when an applied file was changed since, or the database is newer
   */
  public void apply(Driver driver) {
    try (Session session = driver.session()) {
      Map<String, String> applied = applied(session);
      check(applied);
      List<CypherFile> missing =
          files.stream().filter(file -> !applied.containsKey(file.name())).toList();
      missing.forEach(file -> apply(session, file));
      if (!missing.isEmpty()) {
        session.run(CypherFile.statement("schema/await-indexes")).consume();
      }
    }
  }

  private static Map<String, String> applied(Session session) {
    return session.run(CypherFile.statement("schema/read-versions")).stream()
        .collect(Collectors.toMap(row -> text(row, "name"), row -> text(row, "checksum")));
  }

  private static String text(Record row, String column) {
    return row.get(column).asString();
  }

  private void check(Map<String, String> applied) {
    Map<String, CypherFile> known =
        files.stream().collect(Collectors.toMap(CypherFile::name, file -> file));
    applied.forEach(
        (name, checksum) -> {
          CypherFile file = known.get(name);
          if (file == null) {
            throw new EntenteException(
                "The database has schema '" + name + "' of a newer Entente: use that version.");
          }
          if (!checksum(file).equals(checksum)) {
            throw new EntenteException(
                "The schema file '"
                    + name
                    + "' was changed after it was applied: restore it and put the change into a new"
                    + " file.");
          }
        });
  }

  private static void apply(Session session, CypherFile file) {
    for (String statement : file.statements()) {
      session.executeWriteWithoutResult(tx -> tx.run(statement).consume());
    }
    Map<String, Object> version = Map.of("name", file.name(), "checksum", checksum(file));
    session.executeWriteWithoutResult(
        tx -> tx.run(CypherFile.statement("schema/record-version"), version).consume());
  }

  private static String checksum(CypherFile file) {
    return Document.sha256(String.join(";", file.statements()));
  }
}
