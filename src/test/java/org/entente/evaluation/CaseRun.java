package org.entente.evaluation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.claims.Claim;
import org.entente.claims.ClaimExtractor;
import org.entente.evaluation.CaseFault.Kind;

/** What became of a case. */
record CaseRun(ReadingCase read, List<CaseFault> faults) {

  static CaseRun of(ReadingCase read, ClaimExtractor extractor) {
    List<Claim> claims =
        read.documents().stream()
            .flatMap(document -> extractor.extract(document).claims().stream())
            .toList();
    return new CaseRun(read, new CaseJudge(read, claims).faults());
  }

  boolean passes() {
    return faults.isEmpty();
  }

  /** The kinds of its faults, the worst first. */
  Set<Kind> reasons() {
    return faults.stream().map(CaseFault::kind).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The text and its faults, to be read by who mends them. */
  String words() {
    String head = read.title() + " (" + read.place() + ")\n" + read.whole();
    return faults.stream()
        .map(CaseFault::toString)
        .collect(Collectors.joining("\n  ", head + "  ", ""));
  }
}
