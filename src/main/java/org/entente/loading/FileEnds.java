package org.entente.loading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.document.Document;

/**
 * Which file a load stands in: outcomes come file by file, so a file is whole when the next begins.
 *
 * @param file the one that the last outcome belongs to
 * @param broken whether a part of it was left out, so that nobody knows what it lacks
 */
record FileEnds(Optional<String> file, boolean broken) {

  static final FileEnds START = new FileEnds(Optional.empty(), false);

  /** Where the load stands after these, adding to the files that are whole. */
  FileEnds after(List<Outcome> outcomes, Set<String> whole) {
    FileEnds at = this;
    for (Outcome outcome : outcomes) {
      at = at.after(outcome, whole);
    }
    return at;
  }

  private FileEnds after(Outcome outcome, Set<String> whole) {
    String next = Document.file(outcome.uri());
    boolean skipped = outcome instanceof Outcome.Skipped;
    if (file.filter(next::equals).isPresent()) {
      return new FileEnds(file, broken || skipped);
    }
    whole.addAll(end());
    return new FileEnds(Optional.of(next), skipped);
  }

  /** The file, when nothing more comes. */
  Set<String> end() {
    Set<String> whole = new TreeSet<>();
    file.filter(name -> !broken).ifPresent(whole::add);
    return whole;
  }
}
