package org.entente.vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.document.Document;

/**
 * What a user adds to the lists and tables that are shipped: a folder with files of their names and
 * formats. Read at once and kept, so that all of a run reads the same; hidden files are passed
 * over.
 */
public final class Additions {

  /** Nothing is added. */
  public static final Additions NONE = new Additions(new TreeMap<>());

  private static final int MARK = 8;

  private final Map<String, TextFile> files;

  private Additions(TreeMap<String, TextFile> files) {
    this.files = files;
  }

  /**
   * @param known the names that files in it may have: a misspelt one is not passed over
   * @throws UnusableRules when there is no such folder, or a file in it is unknown or no text
   */
  public static Additions in(Path folder, Collection<String> known) {
    TreeMap<String, TextFile> files = new TreeMap<>();
    for (Path file : visible(folder)) {
      if (!known.contains(name(file))) {
        throw unknown(file, known);
      }
      files.put(name(file), TextFile.of(file));
    }
    return new Additions(files);
  }

  /** Tells one folder's content from another's, such as {@code +1f2e3d4c}; empty for none. */
  public String mark() {
    if (files.isEmpty()) {
      return "";
    }
    String all =
        files.entrySet().stream()
            .map(file -> file.getKey() + "\n" + file.getValue().content())
            .collect(Collectors.joining("\u001f"));
    return "+" + Document.sha256(all).substring(0, MARK);
  }

  Optional<TextFile> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  private static List<Path> visible(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UnusableRules("There is no folder '" + folder + "'; give the one with your rules.");
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> !name(file).startsWith(".")).sorted().toList();
    } catch (IOException e) {
      throw new UnusableRules(
          "The folder " + folder + " cannot be read; give yourself the right to read it.", e);
    }
  }

  private static UnusableRules unknown(Path file, Collection<String> known) {
    return new UnusableRules(
        file
            + " adds to nothing; take it away or rename it to one of "
            + String.join(", ", new TreeSet<>(known))
            + ".");
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
