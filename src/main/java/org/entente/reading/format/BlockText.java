package org.entente.reading.format;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text of an HTML element, a paragraph a block, blank lines between. */
final class BlockText implements NodeVisitor {

  private final StringBuilder text = new StringBuilder();
  private boolean space;

  private BlockText() {}

  static String of(Element element) {
    BlockText visitor = new BlockText();
    NodeTraversor.traverse(visitor, element);
    return visitor.text.toString().strip();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) {
        breakLine("\n");
      } else if (element.isBlock()) {
        breakLine("\n\n");
      }
      if (element.normalName().equals("li")) {
        text.append("• ");
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && element.isBlock()) {
      breakLine("\n\n");
    } else if (node instanceof Element element && element.normalName().matches("td|th")) {
      space = true;
    }
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00A0') {
        space = true;
      } else {
        if (space && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
          text.append(' ');
        }
        space = false;
        text.append(c);
      }
    }
  }

  private void breakLine(String end) {
    while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
    space = false;
    if (!text.isEmpty() && !endsWith(end)) {
      boolean ended = text.charAt(text.length() - 1) == '\n';
      text.append(ended ? end.substring(1) : end);
    }
  }

  private boolean endsWith(String end) {
    int from = text.length() - end.length();
    return from >= 0 && text.indexOf(end, from) == from;
  }
}
