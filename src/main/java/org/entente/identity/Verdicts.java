package org.entente.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Verdicts that do not contradict each other. */
public final class Verdicts {

  private final List<Verdict> verdicts;

  public Verdicts(Collection<Verdict> verdicts) {
    this.verdicts = verdicts.stream().sorted(Comparator.comparing(Verdict::id)).toList();
  }

  /**
   * @throws VerdictConflict when these say the opposite
   */
  public void check(Verdict added) {
    List<Verdict> all = new ArrayList<>(verdicts);
    all.add(added);
    List<Verdict> same = of(all, Verdict.Kind.SAME);
    for (Verdict different : of(all, Verdict.Kind.DIFFERENT)) {
      Optional<List<Verdict>> path = path(different, same);
      if (path.isPresent()) {
        List<Verdict> chain = new ArrayList<>(path.get());
        chain.add(different);
        chain.remove(added);
        throw new VerdictConflict(added, chain);
      }
    }
  }

  private static List<Verdict> of(List<Verdict> verdicts, Verdict.Kind kind) {
    return verdicts.stream().filter(verdict -> verdict.kind() == kind).toList();
  }

  /** The verdicts by which what is said to be different would be the same. */
  private static Optional<List<Verdict>> path(Verdict different, List<Verdict> same) {
    Set<String> reached = new TreeSet<>(different.left());
    Map<Verdict, List<Verdict>> paths = new HashMap<>();
    List<Verdict> open = new ArrayList<>(same);
    boolean more = true;
    while (more && Collections.disjoint(reached, different.right())) {
      Optional<Verdict> next =
          open.stream().filter(v -> !Collections.disjoint(v.keys(), reached)).findFirst();
      next.ifPresent(
          verdict -> {
            paths.put(verdict, to(verdict, different, paths));
            reached.addAll(verdict.keys());
            open.remove(verdict);
          });
      more = next.isPresent();
    }
    return paths.entrySet().stream()
        .filter(entry -> !Collections.disjoint(entry.getKey().keys(), different.right()))
        .map(Map.Entry::getValue)
        .min(Comparator.comparingInt(List::size));
  }

  private static List<Verdict> to(
      Verdict verdict, Verdict different, Map<Verdict, List<Verdict>> paths) {
    List<Verdict> path =
        Collections.disjoint(verdict.keys(), different.left())
            ? paths.entrySet().stream()
                .filter(entry -> !Collections.disjoint(entry.getKey().keys(), verdict.keys()))
                .map(Map.Entry::getValue)
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of())
            : List.of();
    List<Verdict> longer = new ArrayList<>(path);
    longer.add(verdict);
    return longer;
  }

  /** The forms that verdicts keep apart from each, by key. */
  Map<String, Set<String>> apart() {
    Map<String, Set<String>> apart = new HashMap<>();
    for (Verdict verdict : of(verdicts, Verdict.Kind.DIFFERENT)) {
      for (String left : verdict.left()) {
        for (String right : verdict.right()) {
          apart.computeIfAbsent(left, k -> new TreeSet<>()).add(right);
          apart.computeIfAbsent(right, k -> new TreeSet<>()).add(left);
        }
      }
    }
    return apart;
  }

  /** The forms that verdicts say to be one actor, each set of them. */
  List<Set<String>> together() {
    List<Set<String>> together = new ArrayList<>();
    for (Verdict verdict : of(verdicts, Verdict.Kind.SAME)) {
      Set<String> one = new TreeSet<>(verdict.keys());
      List<Set<String>> meeting =
          together.stream().filter(set -> !Collections.disjoint(set, one)).toList();
      meeting.forEach(one::addAll);
      together.removeAll(meeting);
      together.add(one);
    }
    return together;
  }

  /** The keys of forms that a verdict brings together with or keeps apart from any of these. */
  public Set<String> partners(Set<String> keys) {
    Set<String> partners = new TreeSet<>();
    verdicts.stream()
        .map(Verdict::keys)
        .filter(all -> !Collections.disjoint(all, keys))
        .forEach(partners::addAll);
    return partners;
  }
}
