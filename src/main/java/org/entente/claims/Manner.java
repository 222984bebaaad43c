package org.entente.claims;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.claims.rules.RuleFile;

/** Says from a clause's words how a contact was kept and of what kind it was. */
public final class Manner {

  private record Cue(Optional<Mode> mode, String kind, Pattern pattern) {}

  private final List<Cue> cues =
      RuleFile.lines("modes.tsv").stream()
          .skip(1)
          .map(line -> line.split("\t"))
          .map(
              row ->
                  new Cue(
                      row[0].isBlank() ? Optional.empty() : Optional.of(Mode.valueOf(row[0])),
                      row[1],
                      Pattern.compile(row[2], Pattern.CASE_INSENSITIVE)))
          .toList();

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
