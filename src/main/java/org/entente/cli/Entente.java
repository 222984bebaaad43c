package org.entente.cli;

/** The command line's entry. */
public final class Entente {
  private Entente() {}

  public static void main(String[] args) {}
}
