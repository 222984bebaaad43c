package org.entente.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a folder of cases; whatever is not as its {@code README.md} has it is refused. */
record CaseReader(Path folder) {

  /** The cases in the order of their files. */
  List<ReadingCase> read() throws IOException {
    List<ReadingCase> cases = new ArrayList<>();
    for (Path file : files()) {
      blocks(file).stream().map(CaseBlock::read).forEach(cases::add);
    }
    Map<String, CasePlace> names = new HashMap<>();
    for (ReadingCase each : cases) {
      if (names.containsKey(each.name())) {
        throw each.place().wrong("the case at " + names.get(each.name()) + " has this name");
      }
      names.put(each.name(), each.place());
    }
    return cases;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static List<CaseBlock> blocks(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<CaseBlock> blocks = new ArrayList<>();
    int end = lines.size();
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i).startsWith(CaseBlock.START)) {
        blocks.addFirst(new CaseBlock(new CasePlace(file, i + 1), lines.subList(i, end)));
        end = i;
      }
    }
    for (int i = 0; i < end; i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
        throw new CasePlace(file, i + 1).wrong("it stands before the first case");
      }
    }
    return blocks;
  }
}
