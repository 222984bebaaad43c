package org.entente.graph.archive;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.entente.EntenteException;
import org.entente.graph.cypher.CypherFile;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/**
 * A portable file with everything that is not computed: documents, claims with their reviews,
 * verdicts, and the ledger. JSON Lines, packed with gzip: a head, nodes, relationships, and a foot
 * with the graph's fingerprint.
 */
public final class Archive {

  private static final String FORMAT = "entente-backup-1";
  private static final int BATCH = 2_000;

  /** What is computed, or belongs to one database alone. */
  private static final Map<String, Object> LEFT_OUT =
      Map.of(
          "projected",
          List.of(
              "Actor",
              "Country",
              "Organisation",
              "Person",
              "Event",
              "Topic",
              "Place",
              "Pending",
              "Turn",
              "SchemaVersion"));

  private final Path file;

  public Archive(Path file) {
    this.file = file;
  }

  /**
   * Writes the archive while no loader writes; the file is whole or not there.
   *
   * @param fingerprint of the graph
   */
  public void write(Driver driver, Supplier<String> fingerprint) {
    Path fresh = file.resolveSibling(file.getFileName() + ".part");
    try (Session session = driver.session()) {
      session.executeWriteWithoutResult(
          tx -> {
            tx.run(CypherFile.statement("write/take-turn")).consume();
            write(tx, fresh, fingerprint);
          });
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private void write(TransactionContext tx, Path fresh, Supplier<String> fingerprint) {
    try (BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(fresh)), StandardCharsets.UTF_8))) {
      line(out, Map.of("format", FORMAT));
      for (String kind : List.of("nodes", "relationships")) {
        var rows = tx.run(CypherFile.statement("archive/" + kind), LEFT_OUT);
        while (rows.hasNext()) {
          line(out, rows.next().asMap());
        }
      }
      line(out, Map.of("fingerprint", fingerprint.get()));
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private EntenteException unwritable(IOException e) {
    return new EntenteException(
        "Cannot write " + file + ": check the rights to its folder and the disk's space.", e);
  }

  private static void line(BufferedWriter out, Map<String, Object> content) throws IOException {
    out.write(ArchiveLine.write(content));
    out.newLine();
  }

  /**
   * Restores into a graph that is empty.
   *
   * @return the fingerprint of the graph that was archived, which the restored one has when it is
   *     projected
   * @throws EntenteException when the graph is not empty, or the file no whole archive
   */
  public String restore(Driver driver) {
    try (Session session = driver.session();
        BufferedReader all = open();
        BufferedReader in = open()) {
      checkFormat(all.readLine());
      checkWhole(all);
      checkEmpty(session);
      in.readLine();
      return new Restoring(session).lines(in);
    } catch (NoSuchFileException e) {
      throw new EntenteException("There is no file " + file + "; name an archive of backup.", e);
    } catch (IOException e) {
      throw new EntenteException(file + " is no whole archive: " + e.getMessage() + ".", e);
    }
  }

  private BufferedReader open() throws IOException {
    return new BufferedReader(
        new InputStreamReader(
            new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
  }

  /** Reads to the end, so that nothing is restored from half an archive. */
  private void checkWhole(BufferedReader in) throws IOException {
    String last = "";
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      last = line;
    }
    if (!last.startsWith("{\"fingerprint\"")) {
      throw new EntenteException(file + " ends in the middle; restore a whole archive.");
    }
  }

  private static void checkEmpty(Session session) {
    if (!session.run(CypherFile.statement("archive/is-empty")).single().get(0).asBoolean()) {
      throw new EntenteException(
          "There is something in this graph already: restore into another data folder or an empty"
              + " database.");
    }
  }

  private void checkFormat(@Nullable String head) {
    if (head == null || !FORMAT.equals(ArchiveLine.read(head).get("format"))) {
      throw new EntenteException(file + " is no archive of this version of Entente.");
    }
  }

  /** One run over an archive's lines; refs of nodes become elements of this database. */
  private final class Restoring {
    private final Session session;
    private final Map<String, String> elements = new HashMap<>();
    private final List<Map<String, Object>> nodes = new ArrayList<>();
    private final List<Map<String, Object>> relationships = new ArrayList<>();

    Restoring(Session session) {
      this.session = session;
    }

    String lines(BufferedReader in) throws IOException {
      for (String text = in.readLine(); text != null; text = in.readLine()) {
        Map<String, Object> line = ArchiveLine.read(text);
        if (line.containsKey("fingerprint")) {
          flushNodes();
          flushRelationships();
          return String.valueOf(line.get("fingerprint"));
        }
        add(line);
      }
      throw new EntenteException(file + " ends in the middle; restore a whole archive.");
    }

    private void add(Map<String, Object> line) {
      if (line.containsKey("ref")) {
        nodes.add(line);
        if (nodes.size() == BATCH) {
          flushNodes();
        }
      } else {
        flushNodes();
        line.replace("start", element(line.getOrDefault("start", "")));
        line.replace("end", element(line.getOrDefault("end", "")));
        relationships.add(line);
        if (relationships.size() == BATCH) {
          flushRelationships();
        }
      }
    }

    private String element(Object ref) {
      String element = elements.get(String.valueOf(ref));
      if (element == null) {
        throw new EntenteException(file + " is damaged: it lacks node " + ref + ".");
      }
      return element;
    }

    private void flushNodes() {
      for (Record row : write("archive/restore-nodes", nodes)) {
        elements.put(row.get("ref").asString(), row.get("element").asString());
      }
    }

    private void flushRelationships() {
      write("archive/restore-relationships", relationships);
    }

    private List<Record> write(String file, List<Map<String, Object>> rows) {
      if (rows.isEmpty()) {
        return List.of();
      }
      Map<String, Object> parameters = Map.of("rows", List.copyOf(rows));
      rows.clear();
      return session.executeWrite(tx -> tx.run(CypherFile.statement(file), parameters).list());
    }
  }
}
