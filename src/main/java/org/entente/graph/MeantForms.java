package org.entente.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.document.ActorType;
import org.entente.identity.Verdict;

/** Finds the forms that an analyst means who names an actor. */
final class MeantForms {

  private final Rows rows;

  MeantForms(Rows rows) {
    this.rows = rows;
  }

  /** Keys of forms. */
  record Pair(SortedSet<String> left, SortedSet<String> right) {}

  /**
   * The forms of two actors. Where both are one actor by now, those that are written as the analyst
   * writes.
   */
  Pair find(Verdict.Kind kind, String one, String other) {
    List<StoredName> left = forms(one);
    List<StoredName> right = forms(other);
    if (left.getFirst().form().type() != right.getFirst().form().type()) {
      throw new UnknownDecision(
          "'%s' is %s and '%s' is %s; only two of one kind can be the same or different."
              .formatted(one, label(left), other, label(right)),
          other);
    }
    if (actors(left).equals(actors(right)) && kind == Verdict.Kind.DIFFERENT) {
      left = written(left, one);
      right = written(right, other);
    }
    SortedSet<String> keys = keys(left);
    SortedSet<String> others = keys(right);
    if (!Collections.disjoint(keys, others)) {
      throw new UnknownDecision(
          "'%s' and '%s' are names of one actor; name the forms that you mean: %s."
              .formatted(one, other, String.join(", ", called(left, right))),
          other);
    }
    return new Pair(keys, others);
  }

  /** Of an actor with all its forms, else of all that are called so, or of one form. */
  private List<StoredName> forms(String name) {
    String slug = name.split("/")[0];
    List<StoredName> called =
        rows.read("identity/names-called", Map.of("id", slug, "plain", plain(slug)))
            .map(StoredName::of)
            .toList();
    List<StoredName> forms =
        name.contains("/")
            ? called.stream().filter(form -> isWritten(form, name)).toList()
            : called.stream().anyMatch(form -> form.actor().equals(slug))
                ? called.stream().filter(form -> form.actor().equals(slug)).toList()
                : called;
    if (forms.isEmpty()) {
      throw new UnknownDecision(
          "There is no person or organisation '" + name + "'; give the id that the graph has.",
          name);
    }
    if (actors(forms).size() > 1) {
      throw new UnknownDecision(
          "'%s' can be %s; name one of these.".formatted(name, String.join(" or ", actors(forms))),
          name);
    }
    return forms;
  }

  /** {@code ahmed-ali-egy-1960s} without its last parts, one after the other. */
  static List<String> plain(String id) {
    List<String> plain = new ArrayList<>();
    for (int at = id.lastIndexOf('-'); at > 0; at = id.lastIndexOf('-', at - 1)) {
      plain.add(id.substring(0, at));
    }
    return plain;
  }

  private static List<StoredName> written(List<StoredName> forms, String name) {
    List<StoredName> written = forms.stream().filter(form -> isWritten(form, name)).toList();
    return written.isEmpty() ? forms : written;
  }

  /** Whether a form is called so, or more precisely. */
  private static boolean isWritten(StoredName form, String name) {
    return name.contains("/")
        ? call(form).startsWith(name)
        : form.keys().slug().equals(name) || form.form().id().equals(name);
  }

  /** How an analyst calls a form: {@code ahmed-ali/EGY/foreign minister/1960}. */
  private static String call(StoredName name) {
    return String.join(
        "/",
        name.keys().slug(),
        name.form().party().orElse(""),
        String.join(";", name.form().offices()),
        name.form().decade().map(String::valueOf).orElse(""));
  }

  private static SortedSet<String> called(List<StoredName> left, List<StoredName> right) {
    SortedSet<String> called = new TreeSet<>();
    left.forEach(form -> called.add(call(form)));
    right.forEach(form -> called.add(call(form)));
    return called;
  }

  private static String label(List<StoredName> forms) {
    return forms.getFirst().form().type() == ActorType.PERSON ? "a person" : "an organisation";
  }

  private static SortedSet<String> actors(Collection<StoredName> forms) {
    return forms.stream().map(StoredName::actor).collect(Collectors.toCollection(TreeSet::new));
  }

  private static SortedSet<String> keys(Collection<StoredName> forms) {
    return forms.stream().map(StoredName::key).collect(Collectors.toCollection(TreeSet::new));
  }
}
