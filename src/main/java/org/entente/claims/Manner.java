package org.entente.claims;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.claims.relation.Mode;
import org.entente.vocabulary.Additions;
import org.entente.vocabulary.Row;
import org.entente.vocabulary.TableFormat;
import org.entente.vocabulary.Vocabulary;

/** Says from a clause's words how a contact was kept and of what kind it was. */
public final class Manner {

  private record Cue(Optional<Mode> mode, String kind, Pattern pattern) {}

  static final TableFormat MODES =
      new TableFormat("modes.tsv", List.of("pattern"), List.of("mode", "kind"), List.of());

  private final List<Cue> cues;

  Manner(Additions additions) {
    cues = new Vocabulary("claims", additions).rows(MODES, Manner::cue);
  }

  private static Cue cue(Row row) {
    return new Cue(
        row.optional("mode").map(cell -> row.one("mode", Mode.values())),
        row.required("kind"),
        row.parsed("pattern", "a regular expression", Modality::pattern));
  }

  public Optional<Mode> mode(String clause) {
    return cues.stream()
        .filter(c -> c.mode.isPresent() && c.pattern.matcher(clause).find())
        .findFirst()
        .flatMap(Cue::mode);
  }

  public Optional<String> kind(String clause) {
    return cues.stream().filter(c -> c.pattern.matcher(clause).find()).findFirst().map(Cue::kind);
  }
}
