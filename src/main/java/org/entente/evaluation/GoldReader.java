package org.entente.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads the files that analysts wrote, in the order of their names. */
record GoldReader(Path folder) {

  Gold read() {
    if (!Files.isDirectory(folder)) {
      throw new UnusableGold(
          "There is no folder '" + folder + "'; give the one with the recorded claims.");
    }
    Set<String> documents = new TreeSet<>();
    List<GoldFact> facts = new ArrayList<>();
    for (Path file : files()) {
      documents.add(DocumentKey.of(file.toString()));
      facts.addAll(facts(file));
    }
    if (documents.isEmpty()) {
      throw new UnusableGold(
          "The folder '" + folder + "' holds no recorded claims: no .tsv or .claims file.");
    }
    return new Gold(documents, facts);
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(this::isGold).filter(Files::isRegularFile).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      throw new UnusableGold("The folder '" + folder + "' cannot be read.", e);
    }
  }

  /** Tables deeper down may be documents, files of claims never are. */
  private boolean isGold(Path file) {
    String name = file.toString();
    return name.endsWith(".claims") || name.endsWith(".tsv") && folder.equals(file.getParent());
  }

  private static List<GoldFact> facts(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      List<GoldFact> facts = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank()) {
          facts.add(new GoldLine(file, i + 1, lines.get(i)).fact());
        }
      }
      return facts;
    } catch (IOException e) {
      throw new UnusableGold("The file '" + file + "' cannot be read as UTF-8.", e);
    }
  }
}
