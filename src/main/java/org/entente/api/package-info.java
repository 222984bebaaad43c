/** HTTP, JSON, problem details, web page; no Cypher. */
@NullMarked
package org.entente.api;

import org.jspecify.annotations.NullMarked;
