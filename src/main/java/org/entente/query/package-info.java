/** Named questions from {@code cypher/questions}, answered in records. */
@NullMarked
package org.entente.query;

import org.jspecify.annotations.NullMarked;
