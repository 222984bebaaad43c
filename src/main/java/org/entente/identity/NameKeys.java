package org.entente.identity;

import java.util.Optional;

/**
 * By what forms are brought together to be compared: only those that share one of these can be one
 * actor or want the same id.
 *
 * @param block the sound of a person's family name, or an organisation's words
 * @param slug the id that the form alone would give its actor
 * @param acronym an organisation's
 */
public record NameKeys(String block, String slug, Optional<String> acronym) {}
