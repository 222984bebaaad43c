package org.entente.evaluation;

import java.util.regex.Pattern;

/** By what an analyst's file is found for a document: the file's name without folder and ending. */
final class DocumentKey {

  private static final Pattern POST = Pattern.compile("#\\d+$");
  private static final Pattern ENDING = Pattern.compile("(?<=.)\\.[A-Za-z][A-Za-z0-9]{0,8}$");

  private DocumentKey() {}

  static String of(String uri) {
    String name = POST.matcher(uri.substring(uri.lastIndexOf('/') + 1)).replaceFirst("");
    return ENDING.matcher(name).replaceFirst("");
  }
}
